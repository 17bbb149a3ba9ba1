import type { ImportItem, ImportItemState, ImportRun } from '#shared/domain/importRun';

/** How many files of an import stand where, as its sentences want them. */
export function countItems({ items }: ImportRun) {
  const count = (...states: readonly ImportItemState[]) =>
    items.filter(({ state }) => states.includes(state)).length;
  return {
    count: items.length,
    stored: count('stored'),
    refused: count('refused'),
    skipped: count('skipped'),
    /** Still to be read or stored. */
    left: count('waiting', 'chosen'),
  };
}

/**
 * The files that will be imported: all that can be read, but those that were imported before only when the user
 * says so.
 */
export function chosenOrdinals(
  { items }: ImportRun,
  put: ReadonlyMap<number, boolean>,
): readonly number[] {
  return items
    .filter(({ state }) => state === 'read')
    .filter(({ ordinal, before }) => put.get(ordinal) ?? before === null)
    .map(({ ordinal }) => ordinal);
}

/** The files worth a row: while they are stored and after, only what was chosen or refused. */
export function shownItems({ items, stage }: ImportRun): readonly ImportItem[] {
  if (stage === 'reading' || stage === 'planned') return items;
  return items.filter(({ state }) => state !== 'skipped');
}
