/** A table whose rows belong to articles. */
export type ArticleTable = {
  readonly name: string;
  /** The column that names the article. */
  readonly key: string;
  /** How its rows come to an article that is here already. */
  readonly merge:
    | { readonly kind: 'never' }
    /** Rows with a name of their own: each that is not here yet. */
    | { readonly kind: 'byId' }
    /** Rows about a revision: where that text stands here under the same number; else it is kept as it came. */
    | { readonly kind: 'byRevision' };
  /** Columns that this desk numbers by itself. */
  readonly numbered?: string;
  /** Columns that say something of one desk alone, with what stands in them elsewhere. */
  readonly reset?: Readonly<Record<string, string | number | null>>;
};

/** What goes along when an article is handed to another desk, in the order in which it can be written. */
export const handedOver: readonly ArticleTable[] = [
  { name: 'articles', key: 'id', merge: { kind: 'never' }, reset: { change: 0, trashed_at: null } },
  {
    name: 'revisions',
    key: 'article_id',
    merge: { kind: 'never' },
    reset: { merged_from: null },
  },
  { name: 'milestones', key: 'article_id', merge: { kind: 'byRevision' } },
  { name: 'sign_offs', key: 'article_id', merge: { kind: 'byRevision' }, numbered: 'ordinal' },
  { name: 'export_records', key: 'article_id', merge: { kind: 'byRevision' }, numbered: 'ordinal' },
  { name: 'originals', key: 'article_id', merge: { kind: 'byId' } },
  { name: 'captures', key: 'article_id', merge: { kind: 'byId' } },
  { name: 'recoveries', key: 'article_id', merge: { kind: 'byId' } },
  { name: 'desk_notes', key: 'article_id', merge: { kind: 'never' } },
];

/** What names articles and stays where it is, each with the reason. */
export const leftBehind: Readonly<Record<string, string>> = {
  journal: 'unsaved work of this desk: articles are saved before they are handed over',
  journal_marks: 'bookkeeping of the journal',
  journal_rejects: 'what could not be read of a journal, kept for this desk',
  jobs: 'the export queue of this desk',
  import_files: 'the imports of this desk',
  purged_articles: 'what this library no longer holds',
  other_revisions: 'goes along by its content, see copyOtherRevisions',
  other_records: 'what came from elsewhere and has no place here',
  article_pictures: 'made of the text by triggers, here as there',
  folder_articles: 'how this desk sorts its articles',
  article_tags: 'how this desk sorts its articles',
  incoming_articles: 'what waits to be settled at this desk',
};
