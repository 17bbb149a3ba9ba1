import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '..', 'fixtures', 'attacks');
const kinds = [
  'scripts',
  'handlers',
  'addresses',
  'pictures',
  'frames',
  'namespaces',
  'broken',
] as const;

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** Hostile markup, each with its kind and its number in the list. */
export function attacks(): readonly { readonly name: string; readonly html: string }[] {
  return kinds.flatMap((kind) =>
    z
      .array(z.string())
      .parse(read(kind))
      .map((html, index) => ({ name: `${kind} ${index}`, html })),
  );
}

/** Blocks of document JSON that no document may hold. */
export function hostileBlocks(): readonly unknown[] {
  return z.array(z.unknown()).parse(read('documents'));
}
