import type { MarkType, Node } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { linkAddress } from '#shared/domain/linkAddress';

function linkType({ schema }: EditorState): MarkType {
  const type = schema.marks.link;
  if (type === undefined) throw new RangeError('the schema has no links');
  return type;
}

/** A stretch of text that is a link, or is to become one; `href` is empty for none yet. */
export type LinkStretch = { readonly from: number; readonly to: number; readonly href: string };

function hrefOf(node: Node | null, type: MarkType): string {
  return String((node && type.isInSet(node.marks))?.attrs.href ?? '');
}

/** The whole link around the caret: the neighbouring runs of text that lead to the same address. */
function linkAround(state: EditorState): LinkStretch | null {
  const { $from } = state.selection;
  const type = linkType(state);
  const href = hrefOf($from.nodeAfter, type) || hrefOf($from.nodeBefore, type);
  if (href === '') return null;
  const runs: { from: number; to: number }[] = [];
  let at = $from.start();
  $from.parent.forEach((run) => {
    const last = runs.at(-1);
    const to = at + run.nodeSize;
    if (hrefOf(run, type) === href) {
      if (last?.to === at) last.to = to;
      else runs.push({ from: at, to });
    }
    at = to;
  });
  const run = runs.find(({ from, to }) => from <= $from.pos && to >= $from.pos);
  return run === undefined ? null : { ...run, href };
}

/** What a link command would work on: the selected words, or the link around the caret. Null for neither. */
export function linkStretch(state: EditorState): LinkStretch | null {
  const { $from, $to, from, to, empty } = state.selection;
  const type = linkType(state);
  if (!$from.parent.inlineContent || !$from.parent.type.allowsMarkType(type)) return null;
  if (empty) return linkAround(state);
  return $from.sameParent($to) ? { from, to, href: hrefOf($from.nodeAfter, type) } : null;
}

/** Makes the stretch a link to an address. False for an address that an article may not link to. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const stretch = linkStretch(state);
    if (stretch === null || linkAddress(href) === null) return false;
    const mark = linkType(state).create({ href });
    dispatch?.(state.tr.addMark(stretch.from, stretch.to, mark));
    return true;
  };
}

/** Leaves the words of the stretch without a link. False where there is none. */
export const removeLink: Command = (state, dispatch) => {
  const stretch = linkStretch(state);
  if (stretch === null || !state.doc.rangeHasMark(stretch.from, stretch.to, linkType(state))) {
    return false;
  }
  dispatch?.(state.tr.removeMark(stretch.from, stretch.to, linkType(state)));
  return true;
};
