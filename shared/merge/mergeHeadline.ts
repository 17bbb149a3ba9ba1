import { Fragment, type Node } from '@tiptap/pm/model';
import type { Choices, Conflict } from './conflict';
import { chosen, mergeValue, type Three } from './mergeValues';

const parts = ['kicker', 'mainHeadline', 'subtitle'] as const;

function partOf(headline: Node, name: string): Fragment {
  return Fragment.from(headline.children.filter(({ type }) => type.name === name));
}

/** Merges kicker, halves and subtitle of a headline, each for itself. */
export function mergeHeadline(
  three: Three<Node>,
  choices: Choices,
): { readonly node: Node; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = parts.map((name) => {
    const states = {
      base: partOf(three.base, name),
      ours: partOf(three.ours, name),
      theirs: partOf(three.theirs, name),
    };
    const agreed = mergeValue(states, (one, other) => one.eq(other));
    if (agreed !== null) return agreed.value;
    const key = `headline:${name}`;
    const choice = choices.get(key);
    if (choice === undefined) {
      const text = (fragment: Fragment) => fragment.content.map(({ textContent }) => textContent);
      const [base, ours, theirs] = [text(states.base), text(states.ours), text(states.theirs)];
      conflicts.push({ kind: 'headline', key, name, base, ours, theirs });
    }
    return chosen(states, choice);
  });
  const content = merged.reduce((all, part) => all.append(part), Fragment.empty);
  return { node: three.ours.copy(content), conflicts };
}
