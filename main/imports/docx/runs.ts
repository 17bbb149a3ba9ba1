import type { Mark } from '@tiptap/pm/model';
import { linkAddress } from '#shared/domain/linkAddress';
import { spaced } from '#shared/editor/paste/plainParagraphs';
import { loweredText } from '#shared/editor/paste/readLines';
import { articleSchema } from '#shared/editor/schema';
import { textOf } from './comments';
import type { DocxContext } from './context';
import { readDrawing } from './drawings';
import { fieldReader } from './fields';
import type { Piece } from './pieces';
import { type Around, marksOfRun } from './runMarks';
import type { ParagraphKind } from './styles';
import { symbolOf } from './symbols';
import { at, attribute, childrenOf, isOn, nameOf, valueAt, type Xml } from './xml';

type Reading = {
  readonly pieces: Piece[];
  readonly context: DocxContext;
  readonly fields: ReturnType<typeof fieldReader>;
};

/** Reads what stands in a paragraph. */
export function readRuns(
  paragraph: Xml,
  kind: ParagraphKind,
  context: DocxContext,
): readonly Piece[] {
  const reading: Reading = { pieces: [], context, fields: fieldReader(context.tally) };
  const around: Around = { change: null, outer: null, href: '', paragraph: kind };
  for (const child of childrenOf(paragraph)) readInline(child, around, reading);
  return reading.pieces;
}

function readInline(element: Xml, around: Around, reading: Reading): void {
  const { context } = reading;
  const inside = (next: Around = around) => {
    for (const child of childrenOf(element)) readInline(child, next, reading);
  };
  switch (nameOf(element)) {
    case 'r':
      readRun(element, around, reading);
      return;
    case 'moveFrom':
    case 'moveTo':
      context.tally.change('moves');
      inside(changed(around, nameOf(element) === 'moveTo' ? 'insertion' : 'deletion', element));
      return;
    case 'ins':
      inside(changed(around, 'insertion', element));
      return;
    case 'del':
      inside(changed(around, 'deletion', element));
      return;
    case 'hyperlink': {
      const target = context.file.target(attribute(element, 'id'));
      inside({ ...around, href: linkAddress(target?.address ?? '') ?? '' });
      return;
    }
    case 'commentRangeStart': {
      const thread = context.comments.threadOf(attribute(element, 'id'));
      if (thread !== null) context.openThreads.add(thread);
      return;
    }
    case 'commentRangeEnd': {
      const thread = context.comments.threadOf(attribute(element, 'id'));
      if (thread !== null) context.openThreads.delete(thread);
      return;
    }
    case 'oMath':
    case 'oMathPara':
      context.tally.miss('formulas', { excerpt: textOf(element) });
      write(textOf(element), marksOfRun(null, around, context), reading);
      return;
    case 'fldSimple':
      context.tally.change('fields', { excerpt: attribute(element, 'instr').trim() });
      inside();
      return;
    case 'pPr':
    case 'sdtPr':
    case 'sdtEndPr':
      return;
    default:
      inside();
  }
}

function changed(around: Around, kind: 'insertion' | 'deletion', element: Xml): Around {
  return { ...around, outer: around.change, change: { kind, element } };
}

function readRun(run: Xml, around: Around, reading: Reading): void {
  const { context, fields } = reading;
  const properties = at(run, 'rPr');
  if (isOn(properties, 'vanish') === true) {
    const hidden = textOf(run);
    context.taken.characters += countOf(hidden);
    if (hidden.trim() !== '') context.tally.miss('hidden', { excerpt: hidden });
    return;
  }
  if (around.change === null && textOf(run) !== '') context.changes.rest();
  const href = () => around.href || fields.href();
  const marks = marksOfRun(properties, { ...around, href: href() }, context);
  const isLowered = valueAt(properties, 'vertAlign') === 'subscript';
  for (const child of childrenOf(run)) {
    if (fields.takes(child)) continue;
    readContent(child, { marks, isLowered, properties }, reading);
  }
}

type RunLook = {
  readonly marks: readonly Mark[];
  readonly isLowered: boolean;
  readonly properties: Xml | null;
};

function readContent(element: Xml, look: RunLook, reading: Reading): void {
  const { pieces, context } = reading;
  switch (nameOf(element)) {
    case 't':
    case 'delText': {
      const text = element.textContent ?? '';
      context.taken.characters += countOf(text);
      write(look.isLowered ? loweredText(text) : text, look.marks, reading);
      return;
    }
    case 'tab':
    case 'ptab':
      write(' ', look.marks, reading);
      return;
    case 'noBreakHyphen':
      write('-', look.marks, reading);
      return;
    case 'br':
    case 'cr':
      pieces.push({ kind: 'break' });
      return;
    case 'sym':
      write(symbolOf(element, context.tally), look.marks, reading);
      return;
    case 'footnoteReference':
    case 'endnoteReference': {
      const kind = nameOf(element) === 'footnoteReference' ? 'footnote' : 'endnote';
      const sign = context.notes.refer(kind, attribute(element, 'id'));
      const raised = articleSchema.mark('superscript');
      write(String(sign), raised.addToSet(look.marks), reading);
      return;
    }
    case 'drawing':
    case 'pict':
    case 'object':
      pieces.push(...readDrawing(element, context));
      return;
    case 'AlternateContent': {
      const choice = at(element, 'Choice') ?? at(element, 'Fallback');
      for (const child of choice === null ? [] : childrenOf(choice))
        readContent(child, look, reading);
      return;
    }
    case 'ruby':
      for (const child of childrenOf(at(element, 'rubyBase') ?? element)) {
        for (const part of childrenOf(child)) readContent(part, look, reading);
      }
      return;
    default:
  }
}

function write(text: string, marks: readonly Mark[], { pieces, context }: Reading): void {
  const clean = spaced(text);
  if (clean === '') return;
  for (const { type, attrs } of marks) {
    if (type.name === 'comment') context.comments.quote(String(attrs.thread), clean);
  }
  pieces.push({ kind: 'text', node: articleSchema.text(clean, marks) });
}

/** Characters that are seen. */
export function countOf(text: string): number {
  return text.replace(/\s+/gu, '').length;
}
