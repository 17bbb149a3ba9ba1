import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { FindingPlace, JudgedFinding } from '#shared/domain/workflow/finding';
import type { ArticleSession } from '../editor';

type Placed = { readonly node: Node; readonly position: number };

function placedIn(document: Node, place: FindingPlace): Placed | null {
  let found: Placed | null = null;
  document.descendants((node, position) => {
    const isIt =
      (place.kind === 'headline' && node.type.name === 'mainHeadline') ||
      (place.kind === 'block' && node.attrs.id === place.blockId);
    if (isIt) found ??= { node, position };
    return found === null;
  });
  return found;
}

/** Where words stand in a node, if they stand in one text block of it; those of a longer text that was cut, its start. */
function wordsIn({ node, position }: Placed, quote: string): { from: number; to: number } | null {
  const words = quote.replace(/…$/u, '');
  if (words === '') return null;
  let found: { from: number; to: number } | null = null;
  const look = (block: Node, start: number) => {
    const text = block.textBetween(0, block.content.size, undefined, '\ufffc');
    const at = text.indexOf(words);
    if (at >= 0) found ??= { from: start + at, to: start + at + words.length };
  };
  if (node.isTextblock) look(node, position + 1);
  else {
    node.descendants((inner, offset) => {
      if (inner.isTextblock) look(inner, position + offset + 2);
      return found === null;
    });
  }
  return found;
}

/** Whether a finding names a place in the text. */
export function isInText({ place }: JudgedFinding): boolean {
  return place.kind === 'block' || place.kind === 'headline';
}

/** Selects what a finding is about, brings it into sight and gives the text the focus. */
export function goToFinding({ editor }: ArticleSession, finding: JudgedFinding): void {
  const { doc, tr } = editor.state;
  const placed = placedIn(doc, finding.place);
  if (placed === null) return;
  const words = wordsIn(placed, finding.quote);
  const selection =
    words !== null
      ? TextSelection.create(doc, words.from, words.to)
      : placed.node.isAtom
        ? NodeSelection.create(doc, placed.position)
        : Selection.near(doc.resolve(placed.position + 1));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}
