import type { Json } from '#shared/domain/json';
import { articleSchema } from '#shared/editor/schema';

/** A mark as stored. */
export type MarkJson = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, Json>>;
};

/** A run of characters under the same marks. */
export type Run = { readonly text: string; readonly marks: readonly MarkJson[] };

/** A node of a document as it is compared: a block of text holds runs, every other node holds nodes. */
export type TreeNode = {
  readonly type: string;
  readonly attrs: Readonly<Record<string, Json>>;
  readonly children: readonly TreeNode[];
  readonly runs: readonly Run[];
};

/** The way to a node from the top: an index for each step, none for the document itself. */
export type Path = readonly number[];

const textblockNames: ReadonlySet<string> = new Set(
  Object.values(articleSchema.nodes)
    .filter(({ isTextblock }) => isTextblock)
    .map(({ name }) => name),
);

/** Whether nodes of this name hold text and no further nodes. */
export function isTextblockName(name: string): boolean {
  return textblockNames.has(name);
}

type StoredNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, Json>>;
  readonly content?: readonly StoredNode[];
  readonly text?: string;
  readonly marks?: readonly MarkJson[];
};

/** Reads a checked document, or a node of one, as stored. */
export function readTree(stored: unknown): TreeNode {
  const { type, attrs = {}, content = [] } = stored as StoredNode;
  if (!isTextblockName(type)) return { type, attrs, children: content.map(readTree), runs: [] };
  const runs = content.map(({ text = '', marks = [] }) => ({ text, marks }));
  return { type, attrs, children: [], runs };
}

function writeRun({ text, marks }: Run): StoredNode {
  return { type: 'text', ...(marks.length === 0 ? {} : { marks }), text };
}

/** Writes a node in its stored form. */
export function writeTree({ type, attrs, children, runs }: TreeNode): unknown {
  const content = isTextblockName(type) ? runs.map(writeRun) : children.map(writeTree);
  return {
    type,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  };
}

/** The characters of a block of text. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** All text of a node, a line for each block of text. */
export function textOfNode(node: TreeNode): string {
  if (isTextblockName(node.type)) return textOfRuns(node.runs);
  return node.children.map(textOfNode).join('\n');
}
