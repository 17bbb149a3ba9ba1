import { initial } from './0010-initial';
import { templates } from './0020-templates';
import { snippets } from './0030-snippets';
import { deskNotes } from './0040-desk-notes';
import { wordsAndChanges } from './0050-words-and-changes';
import { versions } from './0060-versions';
import { articleLists } from './0070-article-lists';
import { workflow } from './0080-workflow';
import { imports } from './0090-imports';
import { jobsOutliveArticles } from './0100-jobs-outlive-articles';
import { handovers } from './0110-handovers';
import { savedSearches } from './0120-saved-searches';
import { foldersAndTags } from './0130-folders-and-tags';
import { pictures } from './0150-pictures';
import { listOrders } from './0190-list-orders';
import { picturesReadOnce } from './0200-pictures-read-once';
import { picturesOnlyWhereNamed } from './0210-pictures-only-where-named';
import { picturesOfTheCurrentText } from './0220-pictures-of-the-current-text';
import type { Migration } from './migration';

/** Every migration in order. */
export const migrations: readonly Migration[] = [
  initial,
  templates,
  snippets,
  deskNotes,
  wordsAndChanges,
  versions,
  articleLists,
  workflow,
  imports,
  jobsOutliveArticles,
  handovers,
  savedSearches,
  foldersAndTags,
  pictures,
  listOrders,
  picturesReadOnce,
  picturesOnlyWhereNamed,
  picturesOfTheCurrentText,
];
