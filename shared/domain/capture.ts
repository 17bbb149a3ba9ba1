import { z } from 'zod';

/** How the capture treated the marks of U+FF01-FF5E: portals' captures fold them to ASCII. */
export const foldStates = ['none', 'asciiFolded', 'mixed'] as const;

/**
 * One stretch of a captured page. Segments cover the text with no gap and no overlap, so
 * `segments.map(s => s.raw).join('') === text`. `key` names the page unit that the stretch holds and
 * `text` is what that unit reads when untouched; white space and line ends between units have no key.
 */
export const captureSegmentSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  raw: z.string(),
  key: z.string().nullable(),
  text: z.string().nullable(),
});
export type CaptureSegment = Readonly<z.infer<typeof captureSegmentSchema>>;

/** A captured page as it came: the bytes stay in the library, this is what exports need of it. */
export const captureSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  sha256: z.string().length(64),
  byteLength: z.number().int().min(0),
  charset: z.literal('utf-8'),
  lineEnding: z.enum(['lf', 'crlf', 'cr', 'mixed']),
  finalNewline: z.boolean(),
  foldState: z.enum(foldStates),
  capturedAt: z.string(),
  segments: z.array(captureSegmentSchema).readonly(),
});
export type Capture = Readonly<z.infer<typeof captureSchema>>;

/** Something an import wants the user to know; `key` words it under `imports.warnings.`. */
export const importWarningSchema = z.object({
  key: z.string(),
  /** 1-based line of the file, where one line is meant. */
  line: z.number().int().min(1).nullable(),
  excerpt: z.string(),
});
export type ImportWarning = Readonly<z.infer<typeof importWarningSchema>>;
