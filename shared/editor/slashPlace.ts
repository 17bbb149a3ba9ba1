import type { ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { typedPartNames } from './commands/partNavigation';

/** The slash of a keyboard and the one that Chinese input methods give. */
export const slashes: ReadonlySet<string> = new Set(['/', '\uff0f']);

/** The longest text, in UTF-16 code units, that still names something after a slash. */
const longestQuery = 20;

/** Whether a slash written here asks for something: in an empty block of running text, or behind a space in it. */
export function canBeginSlash($position: ResolvedPos): boolean {
  const { parent, parentOffset } = $position;
  if (!parent.isTextblock || typedPartNames.has(parent.type.name)) return false;
  if (parent.content.size === 0) return true;
  return /^\s$/u.test(parent.textBetween(Math.max(0, parentOffset - 1), parentOffset));
}

/** What stands between a slash and the caret. */
export type SlashQuery = { readonly from: number; readonly to: number; readonly query: string };

/** Reads what is asked for by a slash at a position; null when the caret has left it or it names nothing any more. */
export function slashQueryAt(state: EditorState, from: number): SlashQuery | null {
  const { $from, empty } = state.selection;
  const start = $from.start();
  if (!empty || !$from.parent.isTextblock || from < start || $from.pos <= from) return null;
  const text = $from.parent.textBetween(from - start, $from.parentOffset, undefined, ' ');
  const query = text.slice(1);
  const isAsking = slashes.has(text.charAt(0)) && !/\s/u.test(query);
  return isAsking && query.length <= longestQuery ? { from, to: $from.pos, query } : null;
}
