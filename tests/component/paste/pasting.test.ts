import { undo } from '@tiptap/pm/history';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noCrops } from '#shared/domain/crop';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import {
  article,
  bold,
  figure,
  headline,
  lead,
  node,
  p,
  section,
} from '../../support/documentBuilder';
import { putCaret } from '../../support/paper';
import { openPastePaper, type PastePaper } from '../../support/pastePaper';
import { smallPng } from '../../support/pictures';
import { slot, template } from '../../support/templates';

const start = article(
  headline('旱渠变清渠'),
  lead(p('榕川的渠。'), p()),
  section('渠首', p('甲村通水。')),
);
const mediaId = 'a'.repeat(64);
const stored = { mediaId, width: 2, height: 2, caption: '渠首开闸', credit: '林一' };
const png = `<img src="data:image/png;base64,${btoa(String.fromCharCode(...smallPng))}">`;

let paper: PastePaper;
beforeEach(() => {
  paper = openPastePaper(start, { 'media.put': () => stored });
});
afterEach(() => {
  paper.editor.state.doc.check();
  paper.editor.destroy();
  document.body.replaceChildren();
});

const part = (index: number) => String(paper.editor.state.doc.child(index));
const caretIn = (text: string, offset = 0) => putCaret(paper.editor, text, offset);

describe('what is pasted goes in where the caret stands', () => {
  test('a few words run on in the line', async () => {
    caretIn('甲村通水。', 2);
    await paper.paste({ html: '<p><b>昨天</b></p>', text: '昨天' });
    expect(part(2)).toContain('paragraph("甲村", bold("昨天"), "通水。")');
    expect(paper.ends).toMatchObject([{ kind: 'done' }]);
  });

  test('paragraphs part the line', async () => {
    caretIn('甲村通水。', 2);
    await paper.paste({ html: '<p>一</p><p>二</p>' });
    expect(part(2)).toContain('paragraph("甲村一"), paragraph("二通水。")');
  });

  test('a table parts the text and nothing is lost', async () => {
    caretIn('甲村通水。', 2);
    await paper.paste({ html: '<table><tr><td>村</td><td>亩</td></tr></table>' });
    expect(part(2)).toContain('paragraph("甲村"), table(');
    expect(part(2)).toContain('paragraph("通水。")');
  });

  test('a heading on an empty line stays a heading', async () => {
    const { editor } = paper;
    const at = editor.state.doc.child(0).nodeSize + editor.state.doc.child(1).nodeSize - 2;
    editor.commands.setTextSelection(at);
    await paper.paste({ html: '<h2>渠首</h2><p>一</p>' });
    expect(part(1)).toBe('lead(paragraph("榕川的渠。"), subhead("渠首"), paragraph("一"))');
  });

  test('a headline takes the first line as plain words, the text below takes the rest', async () => {
    caretIn('旱渠变清渠', 0);
    await paper.paste({ html: '<h1><b>新渠</b></h1><p>一</p>' });
    expect(part(0)).toContain('mainHeadline("新渠旱渠变清渠")');
    expect(part(1)).toContain('lead(paragraph("一"), paragraph("榕川的渠。")');
  });

  test('plain text is a paragraph a line, whatever ends its lines', async () => {
    caretIn('甲村通水。', 5);
    await paper.paste({ text: '　　一\r\n二\r\r三\u2028四\f五' });
    expect(part(2)).toContain(
      'paragraph("甲村通水。一"), paragraph("二"), paragraph("三"), paragraph("四"), paragraph("五")',
    );
  });

  test('one undo takes all of it back, and every block has its own id', async () => {
    caretIn('甲村通水。', 2);
    await paper.paste({ html: '<p>一</p><ul><li>二</li></ul><p>三</p>' });
    const { editor } = paper;
    const ids: string[] = [];
    editor.state.doc.descendants(({ attrs }) => {
      if ('id' in attrs) ids.push(String(attrs.id));
    });
    expect(new Set(ids).size).toBe(ids.length);
    undo(editor.state, editor.view.dispatch);
    expect(part(2)).toBe(String(start.child(2)));
  });
});

describe('pictures', () => {
  test('stand at once, arrive with caption and credit, and go with one undo', async () => {
    caretIn('甲村通水。', 2);
    await paper.paste({ html: `<p>前</p>${png}<p>后</p>` });
    expect(part(2)).toContain(
      'paragraph("甲村前"), figure(caption, credit), paragraph("后通水。")',
    );
    expect(document.querySelector('.figureWord')?.textContent).toBe('正在放入图片…');
    await paper.desk.arrivals.settled();
    expect(part(2)).toContain('figure(caption("渠首开闸"), credit("林一"))');
    expect(document.querySelector('.figure img')?.getAttribute('src')).toBe(
      `asset://media/${mediaId}`,
    );
    const { editor } = paper;
    undo(editor.state, editor.view.dispatch);
    expect(part(2)).toBe(String(start.child(2)));
  });

  test('a file goes behind the block of the caret', async () => {
    caretIn('甲村通水。', 2);
    await paper.paste({ files: [new File([smallPng], 'a.png', { type: 'image/png' })] });
    await paper.desk.arrivals.settled();
    expect(part(2)).toContain('paragraph("甲村通水。"), figure(');
  });

  test('a file pasted into a headline goes to the head of the text below it', async () => {
    caretIn('旱渠变清渠', 2);
    await paper.paste({ files: [new File([smallPng], 'a.png', { type: 'image/png' })] });
    expect(part(1)).toContain('lead(figure(');
    await paper.desk.arrivals.settled();
  });

  test('one that cannot be read says so at its place and can be taken away', async () => {
    paper.editor.destroy();
    document.body.replaceChildren();
    const refuse = () => {
      throw new AppError('content_invalid', { reason: 'pictureUnreadable' });
    };
    paper = openPastePaper(start, { 'media.put': refuse });
    caretIn('甲村通水。', 2);
    await paper.paste({ html: png });
    await paper.desk.arrivals.settled();
    expect(document.querySelector('.figureWord[role="alert"]')?.textContent).toContain(
      '图片打不开',
    );
    const buttons = [...document.querySelectorAll<HTMLElement>('.figureActions button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['选择图片', '去掉']);
    buttons.at(-1)?.click();
    expect(part(2)).toBe(String(start.child(2)));
  });

  test('one that was not stored for want of space is tried again', async () => {
    paper.editor.destroy();
    document.body.replaceChildren();
    let isFull = true;
    paper = openPastePaper(start, {
      'media.put': () => {
        if (isFull) throw new AppError('storage_full');
        return stored;
      },
    });
    caretIn('甲村通水。', 2);
    await paper.paste({ html: png });
    await paper.desk.arrivals.settled();
    isFull = false;
    document.querySelector<HTMLElement>('.figureActions button')?.click();
    await paper.desk.arrivals.settled();
    expect(part(2)).toContain('figure(caption("渠首开闸"), credit("林一"))');
  });
});

describe('a paste over 20 MB', () => {
  const big = { html: `<p>${'渠'.repeat(limits.pasteBytes / 2 + 1)}</p>`, text: '只有文字' };

  test.each([
    ['none', '甲村通水。'],
    ['plain', '甲村只有文字通水。'],
  ] as const)('is asked about first; %s is heeded', async (choice, expected) => {
    caretIn('甲村通水。', 2);
    const pasted = paper.paste(big);
    const step = paper.desk.step.get();
    if (step?.kind !== 'asking') throw new Error('it was not asked about');
    expect(part(2)).toContain('甲村通水。');
    step.answer(choice);
    await pasted;
    expect(part(2)).toContain(expected);
    expect(paper.desk.step.get()).toBeNull();
  });
});

test.each([
  ['characters', { text: '渠'.repeat(limits.pasteLength + 1) }],
  ['lines of markup', { html: '<p>渠</p>'.repeat(limits.pasteBlocks + 1) }],
])('a paste of too many %s is refused, and the text stays as it was', async (_name, clipboard) => {
  caretIn('甲村通水。', 2);
  await paper.paste(clipboard);
  expect(paper.ends).toMatchObject([{ kind: 'failed', error: { reason: 'pasteTooLong' } }]);
  expect(String(paper.editor.state.doc)).toBe(String(start));
});

test('what the template does not allow its lock says, and the paste says nothing more', async () => {
  paper.editor.destroy();
  document.body.replaceChildren();
  const lock = { label: true, place: true };
  const fixed = [
    node('sectionLabel', ['水利篇']),
    node('sectionHeadline', ['渠首']),
    p('甲村通水。'),
  ];
  paper = openPastePaper(
    article(headline('题'), lead(p('导语')), node('section', fixed, { id: 's', slot: 'a' })),
    {},
    template({ sections: [slot('a', { lock })] }),
  );
  caretIn('水利篇', 1);
  await paper.paste({ text: '电' });
  expect(part(2)).toContain('sectionLabel("水利篇")');
  expect(paper.ends).toEqual([]);
});

describe('a paste that takes its time', () => {
  const asked = async (while_: () => void) => {
    caretIn('甲村通水。', 2);
    const pasted = paper.paste({ html: ' '.repeat(limits.pasteBytes / 2 + 1), text: '昨天' });
    const step = paper.desk.step.get();
    if (step?.kind !== 'asking') throw new Error('it was not asked about');
    while_();
    step.answer('plain');
    await pasted;
  };

  test('goes where it was pasted, and the writer stays where he has gone', async () => {
    await asked(() => {
      caretIn('甲村通水。', 0);
      paper.editor.view.dispatch(paper.editor.state.tr.insertText('先'));
      caretIn('榕川的渠。', 2);
    });
    expect(part(2)).toContain('paragraph("先甲村昨天通水。")');
    paper.editor.view.dispatch(paper.editor.state.tr.insertText('市'));
    expect(part(1)).toContain('paragraph("榕川市的渠。")');
  });

  test('and whose place is gone goes to what is left there', async () => {
    await asked(() => {
      const { view, state } = paper.editor;
      caretIn('甲村通水。', 0);
      const from = paper.editor.state.selection.from;
      view.dispatch(state.tr.delete(from, from + 3));
    });
    expect(part(2)).toContain('paragraph("昨天水。")');
  });
});

test('a figure that Kapok copied keeps its picture and how it is cropped, its id does not travel', () => {
  const crops = { ...noCrops, portal: { x: 0, y: 100, width: 5_000, height: 5_000 } };
  const plain = figure('渠首', '林一', mediaId);
  const cropped = { ...plain, attrs: { ...plain.attrs, crops } };
  paper.editor.destroy();
  document.body.replaceChildren();
  paper = openPastePaper(article(headline('题'), lead(p('甲', bold('乙')), cropped)));
  const { view } = paper.editor;
  const { dom } = view.serializeForClipboard(
    view.state.doc.slice(5, view.state.doc.content.size - 1),
  );
  const html = dom.innerHTML;
  expect(html).toContain(mediaId);
  caretIn('甲', 1);
  view.pasteHTML(html);
  const ids: unknown[] = [];
  view.state.doc.descendants((node) => {
    if (node.type.name === 'figure') ids.push([node.attrs.mediaId, node.attrs.crops]);
  });
  expect(ids).toEqual([
    [mediaId, crops],
    [mediaId, crops],
  ]);
});
