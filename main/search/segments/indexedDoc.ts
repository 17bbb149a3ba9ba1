import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { IndexDamage } from '../file/indexDamage';

/** An article as the index took it up: which state of which article, and what it has. */
export type IndexedDoc = {
  readonly doc: number;
  readonly articleId: string;
  readonly revision: number;
  readonly change: number;
  /** When the article was last saved, as the library says it. */
  readonly at: string;
  readonly flags: number;
};

const docRow = z.object({
  doc: z.number(),
  article_id: z.string(),
  revision: z.number(),
  change: z.number(),
  at: z.string(),
  flags: z.number(),
  seal: z.number(),
});

/** Reads a row of the index. Errors: `IndexDamage`. */
export function readDoc(row: unknown): IndexedDoc {
  const parsed = docRow.safeParse(row);
  if (!parsed.success) throw new IndexDamage('a row of the index', { cause: parsed.error });
  const { article_id: articleId, seal, ...rest } = parsed.data;
  const doc: IndexedDoc = { articleId, ...rest };
  if (sealOfDoc(doc) !== seal) throw new IndexDamage('a row of the index is not as written');
  return doc;
}

/** The checksum that is kept with a row. */
export function sealOfDoc({ doc, articleId, revision, change, at, flags }: IndexedDoc): number {
  return crc32(`${doc} ${articleId} ${revision} ${change} ${at} ${flags}`);
}
