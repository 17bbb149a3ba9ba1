import { toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';

/** Sets or takes back a mark on the selection, or for the words to come. */
export function toggleMarkNamed(name: 'bold' | 'italic' | 'underline' | 'superscript'): Command {
  return (state, ...rest) => {
    const type = state.schema.marks[name];
    return type !== undefined && toggleMark(type)(state, ...rest);
  };
}
