import type { Node } from '@tiptap/pm/model';
import { AppError } from '#shared/domain/errors';
import { parseDocument } from '#shared/editor/parseDocument';
import type { ImportedFile } from '../../main/imports/importedFile';
import { readFile } from '../../main/imports/readFile';

/** A file as the reader gets it; text comes as UTF-8. */
export type GivenFile = {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** Files beside it, by their relative addresses. */
  readonly beside?: Readonly<Record<string, Uint8Array>>;
};

/** Reads a file as an import does, with block ids that count. */
export function readGiven({ name, bytes, beside = {} }: GivenFile): Promise<ImportedFile> {
  let count = 0;
  return readFile(
    {
      fileName: name,
      bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      readBeside: (address) => beside[address] ?? null,
    },
    {
      makeBlockId: () => `b${++count}`,
      importedAt: '2026-03-04T05:06:07.000Z',
      portalId: 'test',
    },
  );
}

/** The reason why a file is refused; throws when it is not. */
export async function refusalOfFile(file: GivenFile): Promise<string | undefined> {
  try {
    await readGiven(file);
  } catch (error) {
    if (error instanceof AppError) return error.reason;
    throw error;
  }
  throw new Error(`${file.name} was read`);
}

/** The document of what was read. */
export function documentRead({ content }: ImportedFile): Node {
  const parsed = parseDocument(content.document);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.document;
}

/** A document as lines, one a text block: its type and its words. */
export function linesRead(file: ImportedFile): string[] {
  const lines: string[] = [];
  documentRead(file).descendants((node) => {
    if (node.isTextblock && node.textContent !== '') {
      lines.push(`${node.type.name}: ${node.textContent}`);
    }
  });
  return lines;
}

/** Counts of one part of a report by its kinds. */
export function countsOf(lines: ImportedFile['report']['kept']): Record<string, number> {
  return Object.fromEntries(lines.map(({ key, count }) => [key, count]));
}
