import { type StyleReader, styleAttribute } from './pastedStyles';

/** A paragraph that Word or WPS means as a list's entry: how deep it stands and the sign before it. */
type Entry = {
  readonly paragraph: Element;
  readonly list: string;
  readonly level: number;
  readonly sign: string;
};
type ListKind = 'bullets' | 'numbers' | 'signs';

/**
 * Makes lists of the paragraphs that Word and WPS write in their place (`mso-list`). A list that counts
 * 1, 2, 3 becomes a numbered one; signs that no numbered list prints, such as 一、 or （二）, stay as text.
 */
export function makeOfficeLists(root: Element, styleOf: StyleReader): void {
  let run: Entry[] = [];
  let last: Element | null = null;
  const end = () => {
    if (run.length > 0) replaceRun(run);
    run = [];
  };
  for (const paragraph of [...root.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const entry = entryOf(paragraph, styleOf);
    if (entry === null || paragraph.localName !== 'p') continue;
    const isNext = last !== null && paragraph.previousElementSibling === last;
    if (!isNext || run.at(-1)?.list !== entry.list) end();
    run.push(entry);
    last = paragraph;
  }
  end();
}

function entryOf(paragraph: Element, styleOf: StyleReader): Entry | null {
  const [, list, level] =
    /\b(l\d+)\s+level(\d)/u.exec(styleOf(paragraph).get('mso-list') ?? '') ?? [];
  const marker = [...paragraph.querySelectorAll(`span[${styleAttribute}*="mso-list"]`)].find(
    (span) => /ignore/iu.test(styleOf(span).get('mso-list') ?? ''),
  );
  if (list === undefined || level === undefined || marker === undefined) return null;
  const sign = marker.textContent.replace(/\s+/gu, '');
  marker.remove();
  return { paragraph, list, level: Number(level), sign };
}

function kindOf(signs: readonly string[]): ListKind {
  const numbers = signs.map((sign) => /^[(（]?(\d{1,4})[.．、)）]?$/u.exec(sign)?.[1]);
  if (numbers.every((number, index) => Number(number) === index + 1)) return 'numbers';
  return signs.some((sign) => /[\p{L}\p{N}]{1,8}[.．、)）]|\p{Script=Han}/u.test(sign))
    ? 'signs'
    : 'bullets';
}

/** Puts a run of entries back as lists; entries under deeper ones belong to the one before them. */
function replaceRun(run: readonly Entry[]): void {
  const [first] = run;
  if (first === undefined) return;
  const place = first.paragraph.ownerDocument.createComment('');
  first.paragraph.before(place);
  place.replaceWith(...listOf(run));
}

function listOf(run: readonly Entry[]): Element[] {
  const depth = Math.min(...run.map(({ level }) => level));
  const groups: { readonly head: Entry; readonly under: Entry[] }[] = [];
  for (const entry of run) {
    const group = groups.at(-1);
    if (entry.level === depth || group === undefined) groups.push({ head: entry, under: [] });
    else group.under.push(entry);
  }
  const kind = kindOf(groups.map(({ head }) => head.sign));
  const entries = groups.map(({ head, under }) => {
    if (kind === 'signs') head.paragraph.prepend(head.sign);
    return [head.paragraph, ...(under.length === 0 ? [] : listOf(under))];
  });
  if (kind === 'signs') return entries.flat();
  const page = groups[0]?.head.paragraph.ownerDocument ?? document;
  const list = page.createElement(kind === 'numbers' ? 'ol' : 'ul');
  for (const parts of entries) {
    const item = page.createElement('li');
    item.append(...parts);
    list.append(item);
  }
  return [list];
}
