import type { StartLikeness } from '../ports/likeness';
import { runThrough } from '../search/breathe';
import { LikenessIndex } from './likenessIndex';

/** Compares in this thread, as on the command line and in tests, and only when it is asked. */
export const inlineLikeness: StartLikeness = ({ db, folder }) => {
  let index: LikenessIndex | null = null;
  const ready = () => {
    index ??= new LikenessIndex({ db, folder });
    runThrough(index.catchUp());
    return index;
  };
  return {
    flags: async (ids) => ready().flags(ids),
    flagged: async () => runThrough(ready().flagged()),
    alike: async (id) => ready().alike(id),
    changed: () => undefined,
    dispose: async () => index?.close(),
  };
};
