import type { PageFile } from './pageFile';
import { readTreePage, type StoredRow, type TreeKind } from './treePage';

/** What reading trees has seen, over all of them. */
export type Seen = {
  /** Pages that were read as part of a tree. */
  readonly pages: Set<number>;
  /** Pages that should be part of one and cannot be read. */
  readonly lost: Set<number>;
  /** Rows on pages that could be read, which could not. */
  brokenRows: number;
};

export type Tree = { readonly root: number; readonly kind: TreeKind };

/** Every row of a tree that can be read; what cannot is left out, and what lies beside it is not. */
export function* treeRows(file: PageFile, { root, kind }: Tree, seen: Seen): Generator<StoredRow> {
  const waiting = [root];
  const own = new Set<number>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (own.has(number)) continue;
    own.add(number);
    const page = readTreePage(file, number);
    if (page === null || page.kind !== kind) {
      seen.lost.add(number);
      continue;
    }
    seen.pages.add(number);
    seen.brokenRows += page.broken;
    yield* page.rows;
    waiting.push(...page.children.toReversed());
  }
}

/** The leaves that no tree leads to any more, and that are not free: rows of trees whose inner pages are lost. */
export function* strayRows(
  file: PageFile,
  free: ReadonlySet<number>,
  seen: Seen,
): Generator<StoredRow & { readonly kind: TreeKind }> {
  for (let number = 2; number <= file.count; number += 1) {
    if (seen.pages.has(number) || free.has(number)) continue;
    const page = readTreePage(file, number);
    // A page in the midst of a long text may look like a leaf: it is one only when all of it can be read.
    if (page === null || page.broken > 0 || page.children.length > 0) continue;
    for (const row of page.rows) yield { ...row, kind: page.kind };
  }
}
