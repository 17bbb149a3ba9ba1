import { linesOfBlock } from '#shared/editor/paste/linesOfBlock';
import type { PastedBlock } from '#shared/editor/paste/pastedBlocks';
import type { PasteTally } from '#shared/editor/paste/pasteReport';
import { readBlocks } from '#shared/editor/paste/readBlocks';
import { cleanForeignHtml } from './cleanHtml';
import { takeNotes } from './footnotes';
import { inertPage } from './inertPage';
import { makeOfficeLists } from './officeLists';
import { mendOfficeMarkup } from './officeMarkup';
import { countLosses } from './pastedLosses';
import { type PastedPicture, type PictureSources, takePictures } from './pastedPictures';
import { type StyleReader, setStylesAside, styleAttribute, styleReader } from './pastedStyles';
import { createPasteRoom } from './pasteRoom';
import { meanByElements } from './styledText';

/** Waits its turn between two stretches of work; `done` is 0 to 1. Throws when the paste was cancelled. */
export type Pace = (done: number) => Promise<void>;

export type ForeignMatter = {
  readonly blocks: readonly PastedBlock[];
  readonly pictures: readonly PastedPicture[];
};

/** Elements of a page's top level that are read at one go. */
const stretchLength = 200;

/**
 * Reads another program's markup: parsed where nothing runs, freed of that program's habits, cleaned by an
 * allow-list as text, parsed again and read as blocks. Throws on no markup, but `content_invalid` on more text than a
 * paste may bring.
 */
export async function readForeignHtml(
  html: string,
  sources: PictureSources,
  { tally, pace }: { readonly tally: PasteTally; readonly pace: Pace },
): Promise<ForeignMatter> {
  const page = inertPage(setStylesAside(html));
  const styleOf = styleReader(page);
  await pace(0);
  const pictures = takePictures(page, sources, { styleOf, tally });
  const notes = takeNotes(page, styleOf);
  countLosses(page.head, tally);
  const room = createPasteRoom();
  const blocks: PastedBlock[] = [];
  const stretches = stretchesOf(page.body);
  for (const [index, stretch] of stretches.entries()) {
    await pace(index / stretches.length);
    const read = readStretch(stretch, styleOf, tally);
    room.take(read);
    blocks.push(...read);
  }
  if (notes.length > 0) {
    const read = notes.map((note) => readStretch(around(note), styleOf, tally));
    const lines = read.map((parts) => parts.flatMap(linesOfBlock));
    blocks.push({ kind: 'notes', notes: lines.map((note) => (note.length === 0 ? [[]] : note)) });
  }
  return { blocks, pictures };
}

function readStretch(root: Element, styleOf: StyleReader, tally: PasteTally): PastedBlock[] {
  countLosses(root, tally);
  mendOfficeMarkup(root, styleOf, tally);
  makeOfficeLists(root, styleOf);
  meanByElements(root, styleOf, tally);
  return readBlocks(inertPage(cleanForeignHtml(root.innerHTML)).body);
}

function around(...nodes: readonly Node[]): Element {
  const root = (nodes[0]?.ownerDocument ?? document).createElement('div');
  root.append(...nodes);
  return root;
}

/** A page in stretches that can each be read alone: none parts a list or a line. */
function stretchesOf(body: Element): Element[] {
  let whole = body;
  while (
    whole.childNodes.length === 1 &&
    whole.firstElementChild?.matches('div, section, article, main')
  ) {
    whole = whole.firstElementChild;
  }
  const stretches: Node[][] = [[]];
  for (const node of [...whole.childNodes]) {
    const last = stretches.at(-1) ?? [];
    if (last.length >= stretchLength && beginsAnew(node)) stretches.push([node]);
    else last.push(node);
  }
  return stretches.filter(({ length }) => length > 0).map((nodes) => around(...nodes));
}

function beginsAnew(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  const isBlock = node.matches('p, div, table, ul, ol, section, h1, h2, h3, h4, h5, h6');
  return isBlock && !/mso-list/iu.test(node.getAttribute(styleAttribute) ?? '');
}
