import { z } from 'zod';
import { limits } from './limits';

/** What fills itself in when a snippet is put into a text, by the word between its braces. */
export const snippetVariables = {
  date: '日期',
  weekday: '星期',
  time: '时间',
  authors: '作者',
  source: '来源',
  channel: '频道',
  headline: '标题',
  sectionLabel: '篇名',
  caret: '光标',
} as const;
export type SnippetVariable = keyof typeof snippetVariables;
export const snippetVariableNames = Object.keys(snippetVariables) as readonly SnippetVariable[];

/** A stretch of a snippet: words, something to fill in, or braces around a word that means nothing. */
export type SnippetPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: SnippetVariable }
  | { readonly kind: 'unknown'; readonly word: string };

const variablePattern = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** Reads a snippet's text. */
export function readSnippet(text: string): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(variablePattern)) {
    const [whole, word = ''] = match;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    const name = snippetVariableNames.find((each) => snippetVariables[each] === word);
    pieces.push(name === undefined ? { kind: 'unknown', word } : { kind: 'variable', name });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** The words in braces that mean nothing, once each. */
export function unknownVariables(text: string): readonly string[] {
  const words = readSnippet(text).flatMap((piece) => (piece.kind === 'unknown' ? piece.word : []));
  return [...new Set(words)];
}

export const snippetIdSchema = z.string().regex(/^[0-9a-z-]{6,40}$/);

/** What a user writes of a snippet. Text in braces that means nothing is refused at the field, not here. */
export const snippetDraftSchema = z.object({
  name: z.string().trim().min(1).max(limits.snippetNameLength),
  /** A few letters that find it after a slash; empty for none. */
  trigger: z
    .string()
    .regex(/^[^\s/／]*$/u)
    .max(limits.snippetTriggerLength),
  /** Paragraphs parted by line ends. */
  text: z.string().min(1).max(limits.snippetLength),
});
export type SnippetDraft = Readonly<z.infer<typeof snippetDraftSchema>>;

/** Words that are put into texts again and again. */
export const snippetSchema = snippetDraftSchema.extend({
  id: snippetIdSchema,
  updatedAt: z.string(),
});
export type Snippet = Readonly<z.infer<typeof snippetSchema>>;

/** A snippet that comes with the program; `id` is the same for ever, so that one taken away stays away. */
export const shippedSnippetSchema = snippetDraftSchema.extend({ id: snippetIdSchema });
export type ShippedSnippet = Readonly<z.infer<typeof shippedSnippetSchema>>;
