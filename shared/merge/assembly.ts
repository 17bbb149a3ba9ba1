import { Fragment, type Node } from '@tiptap/pm/model';
import type { Choices, Conflict } from './conflict';
import type { Fate, Sides } from './fates';
import { mergeChildren } from './mergeChildren';
import { ownNode, type Units } from './units';

/** Puts the units together again, container by container. */
export class Assembly {
  readonly conflicts: Conflict[] = [];
  readonly #inside = new Map<string, Set<string>>();

  constructor(
    readonly sides: Sides,
    readonly fates: ReadonlyMap<string, Fate>,
    readonly choices: Choices,
  ) {
    for (const [id, { parent }] of fates) {
      const inside = this.#inside.get(parent) ?? new Set();
      this.#inside.set(parent, inside.add(id));
    }
  }

  childrenOf(container: string): readonly Node[] {
    const inside = this.#inside.get(container) ?? new Set();
    const orderIn = (side: Units) =>
      (side.children.get(container) ?? []).filter((id) => inside.has(id));
    const orders = {
      base: orderIn(this.sides.base),
      ours: orderIn(this.sides.ours),
      theirs: orderIn(this.sides.theirs),
    };
    const { order, torn } = mergeChildren(orders, (id) => {
      const choice = this.choices.get(`place:${id}`);
      return choice === 'both' ? 'ours' : (choice ?? null);
    });
    for (const id of torn) {
      const block = this.fates.get(id)?.unit.node;
      if (block !== undefined) this.conflicts.push({ kind: 'place', key: `place:${id}`, block });
    }
    return order.flatMap((id) => this.nodesOf(id));
  }

  nodesOf(id: string): readonly Node[] {
    const fate = this.fates.get(id);
    if (fate === undefined) return [];
    const { unit, also } = fate;
    if (unit.headSize === null) return also === null ? [unit.node] : [unit.node, also];
    const own = ownNode(unit);
    const blocks = this.childrenOf(id);
    return [own.copy(own.content.append(Fragment.from([...blocks])))];
  }
}
