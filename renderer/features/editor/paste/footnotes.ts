import { type StyleReader, styleAttribute } from './pastedStyles';

/** Names under which programs keep the text of a note: Word, WPS, LibreOffice, Google, wikis, Markdown. */
const noteName =
  /^(?:_ftn\d+|_edn\d+|sd(?:foot|end)note\d+sym|ftnt\d+|cite_note.*|fn[:-]?\w+|(?:foot|end)note-?\d+)$/u;

function fragmentOf(anchor: Element): string {
  const href = anchor.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  return at === -1 ? '' : href.slice(at + 1);
}

/**
 * Takes footnotes and endnotes out of a page: each reference becomes a raised number in brackets, counted
 * from 1 in the order of the text, and the notes come back in that order, without their signs.
 */
export function takeNotes(page: Document, styleOf: StyleReader): Element[] {
  const named = new Map<string, Element>();
  for (const element of page.querySelectorAll('[id], [name]')) {
    for (const name of [element.getAttribute('name'), element.getAttribute('id')]) {
      if (name && !named.has(name)) named.set(name, element);
    }
  }
  const notes: Element[] = [];
  for (const reference of [...page.querySelectorAll('a[href*="#"]')]) {
    const name = fragmentOf(reference);
    const target = noteName.test(name) ? named.get(name) : undefined;
    if (target === undefined || target === reference || !comesAfter(reference, target)) continue;
    const note = noteAround(target, styleOf);
    if (note.contains(reference)) continue;
    if (!notes.includes(note)) notes.push(note);
    replaceReference(reference, notes.indexOf(note) + 1);
  }
  for (const note of notes) {
    dropSigns(note, named);
    note.remove();
  }
  for (const list of page.querySelectorAll(`div[${styleAttribute}*="mso-element"]`)) {
    if (/^(?:foot|end)note-list/u.test(styleOf(list).get('mso-element') ?? '')) list.remove();
  }
  return notes;
}

function comesAfter(reference: Element, target: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  return (reference.compareDocumentPosition(target) & DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function noteAround(target: Element, styleOf: StyleReader): Element {
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    const isOffice = /^(?:foot|end)note$/u.test(styleOf(at).get('mso-element') ?? '');
    if (isOffice || /^sd(?:foot|end)note\d+$/u.test(at.id)) return at;
  }
  return target.closest('li') ?? target.closest('p, div') ?? target;
}

/** A reference stands raised already in most programs: what raises it goes with it. */
function replaceReference(reference: Element, number: number): void {
  const sign = reference.ownerDocument.createElement('sup');
  sign.textContent = `[${number}]`;
  const raised = reference.closest('sup');
  const whole = raised?.textContent.trim() === reference.textContent.trim() ? raised : reference;
  whole.replaceWith(sign);
}

/** A note's own sign, which leads back to the text, and arrows that do the same. */
function dropSigns(note: Element, named: ReadonlyMap<string, Element>): void {
  for (const anchor of [...note.querySelectorAll('a')]) {
    const back = named.get(fragmentOf(anchor));
    const isSign = anchor.matches('.sdfootnotesym, .sdendnotesym') || noteName.test(anchor.id);
    if (!isSign && (back === undefined || note.contains(back))) continue;
    const raised = anchor.closest('sup');
    (raised !== null && note.contains(raised) ? raised : anchor).remove();
  }
}
