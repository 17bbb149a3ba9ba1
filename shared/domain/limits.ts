/** Upper bounds that every edge enforces; sizes in bytes or UTF-16 code units as named. */
export const limits = {
  /** Bytes of one captured page; real pages are under 100 kB, so 8 MB refuses only mistakes. */
  captureBytes: 8 * 1024 * 1024,
  /** Bytes of one imported file; a document full of pictures has some tens of MB. */
  importBytes: 128 * 1024 * 1024,
  /** Bytes of one imported file of text or markup. */
  importTextBytes: 16 * 1024 * 1024,
  /** Bytes of the files that are dropped at once; they pass in one call. */
  droppedBytes: 60 * 1024 * 1024,
  /** Files of one import. */
  importFiles: 2_000,
  /** Bytes of one picture put into an article. */
  mediaBytes: 40 * 1024 * 1024,
  /** Pixels of one picture (width x height). */
  mediaPixels: 50_000_000,
  /** Pixels of the longer side of a thumbnail. */
  thumbnailSide: 480,
  /** Bytes of one paste from which on the desk asks first. */
  pasteBytes: 20 * 1024 * 1024,
  /** UTF-16 code units and lines of one paste: an editor with more of them no longer keeps up with its writer. */
  pasteLength: 500_000,
  pasteBlocks: 10_000,
  /** UTF-16 code units of the JSON of one call, and bytes of what it carries beside JSON. */
  callInputLength: 64 * 1024 * 1024,
  /** UTF-16 code units of one metadata line. */
  lineLength: 2_000,
  /** UTF-16 code units of a summary. */
  summaryLength: 10_000,
  /** Entries of one journal batch. */
  journalEntries: 2_000,
  /** UTF-16 code units of a writer's own name. */
  authorLength: 80,
  /** UTF-16 code units of one comment. */
  commentLength: 5_000,
  /** UTF-16 code units of the words that a thread of comments keeps of its text. */
  quoteLength: 500,
  /** Threads of comments of one article. */
  threads: 2_000,
  /** UTF-16 code units of a snippet, of its name and of the letters that find it. */
  snippetLength: 10_000,
  snippetNameLength: 80,
  snippetTriggerLength: 20,
  /** UTF-16 code units of the name that a revision is kept under. */
  milestoneNameLength: 80,
  /** Entries of a list of names, keywords, links. */
  listLength: 500,
  /** Bytes of a template's file; the largest that keeps to its own bounds is under 4 MB. */
  templateBytes: 4 * 1024 * 1024,
  /** Articles that lie beside the paper to be read. */
  referenceArticles: 12,
  /** Pictures of one call. */
  picturesPerCall: 1_000,
  /** Articles named in one call. */
  articlesPerCall: 1_000,
  /** UTF-16 code units of the name of a folder and of a tag. */
  folderNameLength: 60,
  tagLength: 40,
  /** Articles put into folders or tagged in one call, counted by folder and by tag. */
  placementsPerCall: 20_000,
} as const;
