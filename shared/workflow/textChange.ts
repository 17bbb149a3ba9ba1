import type { Node } from '@tiptap/pm/model';
import type { TextChange } from '#shared/domain/workflow/signOff';
import { textInForce } from '#shared/editor/textInForce';

/** The text blocks of the text in force, each by the block with an id that it stands in and its place there. */
function textsOf(document: Node): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  const read = (parent: Node, id: string) => {
    let index = 0;
    parent.descendants((node) => {
      const own = String(node.attrs.id ?? '');
      if (!node.isTextblock && own !== '') {
        read(node, own);
        return false;
      }
      if (!node.isTextblock) return true;
      const key = own === '' ? `${id} ${index++}` : own;
      texts.set(key, [...node.textContent]);
      return false;
    });
  };
  read(textInForce(document), '');
  return texts;
}

function changeOf(before: readonly string[], after: readonly string[]): TextChange {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = head + tail;
  return { added: after.length - same, removed: before.length - same };
}

/**
 * How many characters of the text in force were added and taken out between two documents, block by block: the
 * stretch of a block between what begins and what ends alike. A moved block counts nothing.
 */
export function textChange(before: Node, after: Node): TextChange {
  const [old, next] = [textsOf(before), textsOf(after)];
  const keys = new Set([...old.keys(), ...next.keys()]);
  return [...keys]
    .map((key) => changeOf(old.get(key) ?? [], next.get(key) ?? []))
    .reduce((sum, one) => ({ added: sum.added + one.added, removed: sum.removed + one.removed }), {
      added: 0,
      removed: 0,
    });
}
