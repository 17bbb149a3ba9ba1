import { ArticleLists, articlesTitled } from '../library';
import type { StartLister } from '../ports/articleLister';

/** Lists in this thread, as on the command line and in tests. */
export const inlineLister: StartLister = ({ db, clock }) => {
  const lists = new ArticleLists(db, { clock });
  return {
    groups: async (view) => lists.groups(view),
    page: async (stretch) => lists.page(stretch),
    ids: async (stretch) => lists.ids(stretch),
    titled: async (asked) => articlesTitled(db, asked),
    dispose: async () => undefined,
  };
};
