import type { Comparison } from '#shared/diff/comparison/compareArticles';
import { type ComparedNode, isChangedNode } from '#shared/diff/comparison/comparedNode';
import { markedSpans } from '#shared/diff/markedText';
import type { ThreadChange, ValueChange } from '#shared/diff/model';

const signs = { kept: ' ', inserted: '+', deleted: '-', moved: '>', left: '<' } as const;

/** The kinds of node that a line of their own is worth, beside every block of text. */
function isNamed({ values, state, children }: ComparedNode): boolean {
  return values.length > 0 || (state !== 'kept' && children.length === 0) || state === 'moved';
}

function valueText({ name, before, after }: ValueChange): string {
  return `${name}: ${JSON.stringify(before ?? null)} -> ${JSON.stringify(after ?? null)}`;
}

function nodeLines(node: ComparedNode, partName: string): readonly string[] {
  if (node.state === 'left') return [];
  const values = node.values.map((value) => `${partName}   ${valueText(value)}`);
  const isText = node.spans.length > 0;
  const isShown = isText ? isChangedNode(node) : isNamed(node);
  const own = isShown ? [`${partName} ${signs[node.state]} ${node.type} ${markedSpans(node)}`] : [];
  const inside = node.children.flatMap((child) => nodeLines(child, partName));
  return [...own.map((line) => line.trimEnd()), ...values, ...inside];
}

function threadText({ before, after }: ThreadChange): string {
  const thread = after ?? before;
  const sign = before === null ? '+' : after === null ? '-' : '~';
  return `comment ${sign} ${thread?.quote ?? ''}: ${thread?.messages.at(-1)?.text ?? ''}`;
}

function partLines(top: ComparedNode): readonly string[] {
  let section = 0;
  return top.children.flatMap((part) => {
    if (part.type === 'section' && part.to !== null) section += 1;
    return nodeLines(part, part.type === 'section' ? `section ${section}` : part.type);
  });
}

/**
 * A comparison in plain lines: the counts, then each changed block under its part with `[-taken out-]` and
 * `{+put in+}`, then metadata and comments.
 */
export function comparisonLines({ top, diff, counts }: Comparison): readonly string[] {
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return [
    told.length === 0 ? 'no difference' : told.map((each) => each.join(' ')).join(', '),
    ...partLines(top),
    ...[...diff.metadata, ...diff.rest].map((value) => `metadata ${valueText(value)}`),
    ...diff.comments.map(threadText),
  ];
}
