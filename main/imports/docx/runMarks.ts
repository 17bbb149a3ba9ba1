import { Mark } from '@tiptap/pm/model';
import type { TypeMarks } from '#shared/domain/review';
import { articleSchema } from '#shared/editor/schema';
import type { DocxContext } from './context';
import type { ParagraphKind } from './styles';
import { at, attribute, isOn, valueAt, type Xml } from './xml';

/** What is around a run: a tracked change, a link, the paragraph. */
export type Around = {
  readonly change: { readonly kind: 'insertion' | 'deletion'; readonly element: Xml } | null;
  readonly outer: Around['change'];
  readonly href: string;
  readonly paragraph: ParagraphKind;
};

/** The marks of a run: those of type, the threads it stands in, and what a colleague changed. */
export function marksOfRun(
  properties: Xml | null,
  around: Around,
  context: DocxContext,
): readonly Mark[] {
  const type = typeMarks(properties, around.paragraph);
  const marks = type.map((name) => articleSchema.mark(name));
  if (around.href !== '') marks.push(articleSchema.mark('link', { href: around.href }));
  for (const thread of context.openThreads) marks.push(articleSchema.mark('comment', { thread }));
  for (const change of [around.outer, around.change]) {
    if (change === null) continue;
    const suggestion = context.changes.suggestionOf(change.element);
    marks.push(articleSchema.mark(change.kind, { suggestion }));
  }
  const format = formatChange(properties, type, context);
  if (format !== null) marks.push(format);
  if (hasLook(properties)) context.tally.change('looks');
  return Mark.setFrom(marks);
}

type TypeName = 'bold' | 'italic' | 'underline' | 'superscript';

function typeMarks(properties: Xml | null, paragraph: ParagraphKind | null): TypeName[] {
  const names: TypeName[] = [];
  // A heading or a style that is bold throughout is set by the page, not by marks.
  if (isOn(properties, 'b') === true && paragraph?.isBold !== true) names.push('bold');
  if (isOn(properties, 'i') === true) names.push('italic');
  const line = valueAt(properties, 'u');
  if (line !== null && line !== 'none') names.push('underline');
  if (valueAt(properties, 'vertAlign') === 'superscript') names.push('superscript');
  return names;
}

/** A tracked change of format whose marks of type differ; others are looks. */
function formatChange(
  properties: Xml | null,
  now: readonly TypeName[],
  { changes, tally }: DocxContext,
): Mark | null {
  const element = at(properties, 'rPrChange');
  if (element === null) return null;
  const before = typeMarks(at(element, 'rPr'), null);
  if (before.join() === now.join()) {
    tally.miss('propertyChanges', { excerpt: attribute(element, 'author') });
    return null;
  }
  const suggestion = changes.suggestionOf(element);
  const types: TypeMarks = before.map((type) => ({ type }));
  return articleSchema.mark('formatChange', { suggestion, before: types });
}

const looks = ['color', 'highlight', 'shd', 'strike', 'dstrike', 'em', 'bdr'];

function hasLook(properties: Xml | null): boolean {
  return looks.some((name) => {
    const value = valueAt(properties, name);
    return value !== null && !/^(?:auto|none|clear|0|false|000000)$/u.test(value);
  });
}
