import { paragraphsOf } from './longArticles.mjs';

const head = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<style>
<!--
 @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1;}
 p.MsoNormal {margin:0cm; text-indent:24.0pt; font-size:12.0pt; font-family:宋体;}
 @list l0:level1 {mso-level-number-format:bullet;}
-->
</style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<!--StartFragment-->`;
const foot = '<!--EndFragment--></body></html>';

/** Characters of a paragraph that share one of Word's spans. */
const runLength = 24;

/** @param {string} text */
function runsOf(text) {
  const runs = [];
  for (let from = 0; from < text.length; from += runLength) {
    const run = text.slice(from, from + runLength);
    const inner = from % (runLength * 4) === 0 ? `<b>${run}</b>` : run;
    runs.push(`<span style='font-family:宋体;mso-ascii-font-family:Calibri'>${inner}</span>`);
  }
  return runs.join('');
}

/** @param {string} text @param {number} index */
function wordParagraph(text, index) {
  const close = '<span lang=EN-US><o:p></o:p></span></p>';
  if (index % 9 !== 8) return `<p class=MsoNormal>${runsOf(text)}${close}`;
  const bullet =
    "<![if !supportLists]><span lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span></span><![endif]>";
  const style =
    'margin-left:21.0pt;mso-para-margin-left:0gd;text-indent:-21.0pt;mso-list:l0 level1 lfo1';
  return `<p class=MsoListParagraph style='${style}'>${bullet}${runsOf(text)}${close}`;
}

/** The paragraphs of a length, closed by `end`. @param {number} characters @param {string} end */
function closedParagraphs(characters, end) {
  return [...paragraphsOf(characters - end.length), end];
}

/** What Word puts on the clipboard for a text of a length. @param {number} characters @param {string} end */
export function wordHtmlOf(characters, end) {
  return `${head}${closedParagraphs(characters, end).map(wordParagraph).join('\n')}${foot}`;
}

/** The same paragraphs, as bare as HTML can be. @param {number} characters @param {string} end */
export function plainHtmlOf(characters, end) {
  return closedParagraphs(characters, end)
    .map((text) => `<p>${text}</p>`)
    .join('');
}
