import { z } from 'zod';
import { importWarningSchema } from './capture';

/** What a file is read as. */
export const importFormats = ['portalPage', 'text', 'markdown', 'html', 'docx'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Other programs' formats that are read through a converter, by their usual extension. */
export const convertedFormats = ['doc', 'rtf', 'wps', 'odt'] as const;
export type ConvertedFormat = (typeof convertedFormats)[number];

/** Places that one line of a report names at most; its count is of all. */
export const mostImportPlaces = 20;

const importPlaceSchema = importWarningSchema.omit({ key: true });
/** Where in a file something stands: its line, or null where files have none, and the words there. */
export type ImportPlace = Readonly<z.infer<typeof importPlaceSchema>>;

/** One kind of thing in a file, how often it occurs and where; `key` words it under `imports.lines.`. */
export const importLineSchema = z.object({
  key: z.string().max(60),
  count: z.number().int().min(1),
  places: z.array(importPlaceSchema).max(mostImportPlaces).readonly(),
});
export type ImportLine = Readonly<z.infer<typeof importLineSchema>>;

/** What an import made of a file: what the article keeps of it, has otherwise, lacks, and what to look at. */
export const importReadingSchema = z.object({
  format: z.enum(importFormats),
  /** The format that a converter turned into `format`; null when the file was read itself. */
  convertedFrom: z.enum(convertedFormats).nullable(),
  /** The character set of a file of text, as the Encoding Standard names it; null for other files. */
  charset: z.string().max(20).nullable(),
  title: z.string(),
  /** 字数 of the article's body. */
  words: z.number().int().min(0),
  pictures: z.number().int().min(0),
  kept: z.array(importLineSchema).readonly(),
  changed: z.array(importLineSchema).readonly(),
  notUnderstood: z.array(importLineSchema).readonly(),
  warnings: z.array(importWarningSchema).readonly(),
});
export type ImportReading = Readonly<z.infer<typeof importReadingSchema>>;

/** What an article keeps of a file; words stand in the catalogues under `imports.lines`. */
export const keptKinds = [
  'paragraphs',
  'sections',
  'subheads',
  'lists',
  'tables',
  'quotes',
  'dividers',
  'figures',
  'notes',
  'links',
  'typeMarks',
  'comments',
  'suggestions',
  'bylines',
] as const;

/** What an article has otherwise than its file. */
export const changedKinds = [
  'indents',
  'lineBreaks',
  'looks',
  'headlineFromFileName',
  'headingLevels',
  'bodyFound',
  'sourceLine',
  'captionLines',
  'captionMarks',
  'notesAtEnd',
  'listNumbers',
  'fields',
  'symbols',
  'textBoxes',
  'mergedTables',
  'converted',
  'codeBlocks',
  'moves',
  'commentReplies',
  'boldHeads',
  'headMarks',
] as const;

/** What an article lacks that its file has. */
export const missedKinds = [
  'remotePictures',
  'missingPictures',
  'unreadPictures',
  'tablePictures',
  'drawings',
  'formulas',
  'embeddedFiles',
  'frames',
  'sounds',
  'forms',
  'scripts',
  'hidden',
  'headersFooters',
  'outsideBody',
  'frontMatterKeys',
  'propertyChanges',
  'tableChanges',
  'paragraphMarks',
  'contents',
  'unknownCharacters',
  'commentsWithoutText',
  'lostText',
] as const;

export type KeptKind = (typeof keptKinds)[number];
export type ChangedKind = (typeof changedKinds)[number];
export type MissedKind = (typeof missedKinds)[number];
