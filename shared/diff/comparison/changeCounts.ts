import { countText } from '#shared/domain/counts';
import { isSameJson } from '#shared/domain/sameJson';
import type { MarkJson } from '../tree/treeNode';
import type { ComparedNode, ComparedSpan } from './comparedNode';

/** How much changed between two versions, as an editor asks for it. */
export type ChangeCounts = {
  /** 字数 that came into the text in force, and that went out of it. */
  readonly added: number;
  readonly removed: number;
  /** Blocks and parts that stand elsewhere. */
  readonly moved: number;
  /** Stretches under other type, and blocks made another kind. */
  readonly format: number;
  /** Pictures, tables and boxes set otherwise. */
  readonly settings: number;
  /** Suggestions made, settled or withdrawn. */
  readonly suggestions: number;
  readonly metadata: number;
  readonly comments: number;
};

type Sum = { -readonly [N in keyof ChangeCounts]: ChangeCounts[N] };

const suggestionNames: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatChange']);
const remarkNames: ReadonlySet<string> = new Set(['comment', 'highlight']);

const isPending = (marks: readonly MarkJson[]) => marks.some(({ type }) => type === 'insertion');

function without(marks: readonly MarkJson[], names: ReadonlySet<string>): readonly MarkJson[] {
  return marks.filter(({ type }) => !names.has(type));
}

function isChangedIn(span: ComparedSpan, names: ReadonlySet<string>): boolean {
  const only = (marks: readonly MarkJson[]) => marks.filter(({ type }) => names.has(type));
  return !isSameJson(only(span.before), only(span.marks));
}

const reviewNames: ReadonlySet<string> = new Set([...suggestionNames, ...remarkNames]);

/** Whether a stretch changed in its type: bold, a link, a term; not in what colleagues say of it. */
export function isTypeChange({ kind, before, marks }: ComparedSpan): boolean {
  const isSame = isSameJson(without(before, reviewNames), without(marks, reviewNames));
  return kind === 'format' && !isSame;
}

function addSpan(sum: Sum, span: ComparedSpan, inForce: boolean): void {
  const words = countText(span.text).words;
  switch (span.kind) {
    case 'same':
      return;
    case 'inserted':
      if (inForce && !isPending(span.marks)) sum.added += words;
      else sum.suggestions += 1;
      return;
    case 'deleted':
      if (inForce && !isPending(span.marks)) sum.removed += words;
      else sum.suggestions += 1;
      return;
    case 'format':
      if (isPending(span.before) && !isPending(span.marks)) sum.added += words;
      if (isChangedIn(span, suggestionNames)) sum.suggestions += 1;
      if (isTypeChange(span)) sum.format += 1;
      if (isChangedIn(span, new Set(['highlight']))) sum.comments += 1;
  }
}

function isSuggestedWhole({ attrs }: ComparedNode): boolean {
  const { change } = attrs;
  return (
    typeof change === 'object' && change !== null && 'kind' in change && change.kind === 'inserted'
  );
}

function addNode(sum: Sum, node: ComparedNode, above: boolean): void {
  if (node.state === 'left') return;
  if (node.state === 'moved') sum.moved += 1;
  const inForce = above && !isSuggestedWhole(node);
  for (const { name } of node.values) {
    if (name === 'type') sum.format += 1;
    else if (name === 'change') sum.suggestions += 1;
    else sum.settings += 1;
  }
  for (const span of node.spans) addSpan(sum, span, inForce);
  for (const child of node.children) addNode(sum, child, inForce);
}

/** Counts what changed in a text; metadata and comments are counted by whoever compares them. */
export function countChanges(
  top: ComparedNode,
  beside: { readonly metadata: number; readonly comments: number },
): ChangeCounts {
  const sum: Sum = {
    added: 0,
    removed: 0,
    moved: 0,
    format: 0,
    settings: 0,
    suggestions: 0,
    ...beside,
  };
  addNode(sum, top, true);
  return sum;
}
