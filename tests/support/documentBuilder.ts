import type { Extension } from '@tiptap/core';
import type { Node, Slice } from '@tiptap/pm/model';
import { type Command, EditorState, Plugin, type Selection, TextSelection } from '@tiptap/pm/state';
import type { Template } from '#shared/domain/template';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import { articleSchema } from '#shared/editor/schema';
import { soundDocument } from '#shared/editor/soundDocument';
import { stableBlockIds } from '#shared/editor/stableBlockIds';
import { templateLocks } from '#shared/editor/templateLocks';

/** A node as JSON, before it has passed any check: tests also build broken ones. */
export type NodeSpec = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly NodeSpec[];
  readonly text?: string;
  readonly marks?: readonly {
    readonly type: string;
    readonly attrs?: Readonly<Record<string, unknown>>;
  }[];
};

type Inline = string | NodeSpec;

/** A node of any name; strings become text. */
export function node(type: string, content: readonly Inline[] = [], attrs?: object): NodeSpec {
  const children = content.flatMap((part): NodeSpec[] => {
    if (typeof part !== 'string') return [part];
    return part === '' ? [] : [{ type: 'text', text: part }];
  });
  return {
    type,
    ...(attrs === undefined ? {} : { attrs: { ...attrs } }),
    ...(children.length === 0 ? {} : { content: children }),
  };
}

export const bold = (text: string): NodeSpec => ({ type: 'text', text, marks: [{ type: 'bold' }] });
/** Text with marks, each its type or its type and attributes. */
export const marked = (
  text: string,
  ...marks: readonly (string | { readonly type: string; readonly attrs: object })[]
): NodeSpec => ({
  type: 'text',
  text,
  marks: marks.map((mark) =>
    typeof mark === 'string' ? { type: mark } : { type: mark.type, attrs: { ...mark.attrs } },
  ),
});

/** A colleague's suggestion under an id. */
export const suggestion = (id: string, author = '沈砚秋') => ({
  id,
  author,
  at: '2026-03-01T08:00:00.000Z',
});
export const inserted = (text: string, id = 's1') =>
  marked(text, { type: 'insertion', attrs: { suggestion: suggestion(id) } });
export const deleted = (text: string, id = 's1') =>
  marked(text, { type: 'deletion', attrs: { suggestion: suggestion(id) } });

/** A block with a suggested change of the whole of it. */
export const changed = (
  kind: 'inserted' | 'deleted' | 'split' | 'joined',
  spec: NodeSpec,
  id = 's1',
): NodeSpec => ({ ...spec, attrs: { ...spec.attrs, change: { kind, ...suggestion(id) } } });

export const p = (...content: Inline[]) => node('paragraph', content);
export const subhead = (text: string) => node('subhead', [text]);
export const quote = (...blocks: NodeSpec[]) => node('quote', blocks);
export const bullets = (...items: NodeSpec[]) => node('bulletList', items);
export const numbers = (...items: NodeSpec[]) => node('orderedList', items);
export const item = (...blocks: NodeSpec[]) => node('listItem', blocks);
export const verse = (...lines: Inline[][]) =>
  node(
    'verse',
    lines.map((line) => node('verseLine', line)),
  );
export const cell = (content: Inline, attrs: object = {}) => node('tableCell', [p(content)], attrs);
export const headCell = (content: Inline) => node('tableHeader', [p(content)]);
export const table = (...rows: NodeSpec[][]) =>
  node(
    'table',
    rows.map((cells) => node('tableRow', cells)),
  );
export const box = (title: string, placing: 'inline' | 'side', ...blocks: NodeSpec[]) =>
  node('box', [node('boxHeadline', [title]), ...blocks], { placing });
export const editorsNote = (...blocks: NodeSpec[]) => node('editorsNote', blocks);
export const authorsNote = (...blocks: NodeSpec[]) => node('authorsNote', blocks);
export const divider = () => node('divider');
export const closing = (...content: Inline[]) => node('closingParagraph', content);
export const byline = (...content: Inline[]) => node('bylineParagraph', content);

export const lead = (...blocks: NodeSpec[]) => node('lead', blocks.length ? blocks : [p()]);

export const figure = (caption = '', credit = '', mediaId = '') =>
  node('figure', [node('caption', [caption]), node('credit', [credit])], { mediaId });

export const headline = (main: string | readonly string[] = '', kicker = '', subtitle = '') =>
  node('headline', [
    node('kicker', [kicker]),
    ...[main].flat().map((half) => node('mainHeadline', [half])),
    node('subtitle', [subtitle]),
  ]);

export const section = (title: string, ...blocks: NodeSpec[]) =>
  node('section', [
    node('sectionLabel'),
    node('sectionHeadline', [title]),
    ...(blocks.length ? blocks : [p()]),
  ]);

/** Ids in order: `b1`, `b2` and so on. */
export function countingIds(prefix = 'b'): MakeBlockId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

/** A whole document as JSON, each block with an id in document order, without any check. */
export function articleJson(parts: readonly NodeSpec[], makeId = countingIds()): NodeSpec {
  const withIds = (spec: NodeSpec): NodeSpec => {
    const hasId = 'id' in (articleSchema.nodes[spec.type]?.spec.attrs ?? {});
    return {
      ...spec,
      ...(hasId ? { attrs: { id: makeId(), ...spec.attrs } } : {}),
      ...(spec.content === undefined ? {} : { content: spec.content.map(withIds) }),
    };
  };
  return withIds(node('doc', parts));
}

/** A checked document from its parts, each block with an id in document order. */
export function article(...parts: NodeSpec[]): Node {
  const document = articleSchema.nodeFromJSON(articleJson(parts));
  document.check();
  return document;
}

/** The position of a text's first occurrence, moved by `offset` characters. */
export function positionOf(document: Node, text: string, offset = 0): number {
  let found = -1;
  document.descendants((child, position) => {
    if (found !== -1 || !child.isTextblock) return found === -1;
    const at = child.textContent.indexOf(text);
    if (at !== -1) found = position + 1 + at + offset;
    return false;
  });
  if (found === -1) throw new RangeError(`no text ${text}`);
  return found;
}

/** The position at the start of the nth node of a type, counted from 0. */
export function startOf(document: Node, type: string, nth = 0): number {
  const starts: number[] = [];
  document.descendants((child, position) => {
    if (child.type.name === type) starts.push(position + 1);
  });
  const start = starts[nth];
  if (start === undefined) throw new RangeError(`no ${type} ${nth}`);
  return start;
}

function pluginOf(extension: Extension): Plugin {
  const made = extension.config.addProseMirrorPlugins?.call({} as never) ?? [];
  const plugin = made.find((candidate) => candidate instanceof Plugin);
  if (plugin === undefined) throw new Error(`${extension.name} gives no plugin`);
  return plugin;
}

/** The plugin that keeps block ids, as the editor installs it. */
export const blockIdPlugin = (makeId: MakeBlockId) => pluginOf(stableBlockIds(makeId));

/** The plugin that refuses changes after which a document would not pass its check. */
export const soundDocumentPlugin = () => pluginOf(soundDocument);

/** The plugin that holds a template's locks over every change. */
export const templateLocksPlugin = (template: () => Template | null) =>
  pluginOf(templateLocks(template, () => undefined));

/** An editor's state over a document, with the caret or selection where the test says. */
export function stateOf(
  document: Node,
  selection: number | readonly [from: number, to: number] | Selection,
  plugins: readonly Plugin[] = [],
): EditorState {
  const chosen =
    typeof selection === 'number'
      ? TextSelection.create(document, selection)
      : Array.isArray(selection)
        ? TextSelection.create(document, selection[0], selection[1])
        : (selection as Selection);
  return EditorState.create({ doc: document, selection: chosen, plugins: [...plugins] });
}

/** The ids of a document's blocks in order. */
export function idsOf(document: Node): string[] {
  const ids: string[] = [];
  document.descendants((child) => {
    if ('id' in child.attrs) ids.push(String(child.attrs.id));
  });
  return ids;
}

/** A document's JSON without block ids, for comparing what a reader sees. */
export function withoutIds(document: Node | Slice): unknown {
  return JSON.parse(
    JSON.stringify(document.toJSON(), (key, value: unknown) => (key === 'id' ? undefined : value)),
  );
}

/** Runs a command; null when it refuses. A refusal must not dispatch. */
export function runCommand(state: EditorState, command: Command): EditorState | null {
  let next = state;
  const done = command(state, (transaction) => {
    next = next.apply(transaction);
  });
  next.doc.check();
  if (!done && next !== state) throw new Error('a command refused and dispatched');
  return done ? next : null;
}
