import type { Node } from '@tiptap/pm/model';
import type { ConflictView } from '#shared/domain/mergeConflict';
import type { Conflict } from './conflict';

/** The text of a block, one line for each block of text in it; what colleagues suggest stands in it as it is. */
function textOf(node: Node | null): string | null {
  if (node === null) return null;
  if (node.isTextblock) return node.textContent;
  const lines: string[] = [];
  node.descendants((inner) => {
    if (inner.isTextblock && inner.textContent !== '') lines.push(inner.textContent);
  });
  return lines.join('\n');
}

/** Puts a conflict into the form in which it is shown and sent. */
export function conflictView(conflict: Conflict): ConflictView {
  switch (conflict.kind) {
    case 'block': {
      const { kind, key, canKeepBoth } = conflict;
      const [base, ours, theirs] = [conflict.base, conflict.ours, conflict.theirs].map(textOf);
      return {
        kind,
        key,
        canKeepBoth,
        base: base ?? null,
        ours: ours ?? null,
        theirs: theirs ?? null,
      };
    }
    case 'place':
      return { kind: 'place', key: conflict.key, text: textOf(conflict.block) ?? '' };
    case 'headline': {
      const { kind, key, name, base, ours, theirs } = conflict;
      return {
        kind,
        key,
        name,
        base: base.join(' '),
        ours: ours.join(' '),
        theirs: theirs.join(' '),
      };
    }
    default:
      return conflict;
  }
}
