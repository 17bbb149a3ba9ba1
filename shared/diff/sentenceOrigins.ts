import { sentencesOf } from './text/tokens';
import { readTree, textOfNode } from './tree/treeNode';

/** The sentences of a document, each as it reads; one that stands twice is one. */
export function sentencesIn(document: unknown): ReadonlySet<string> {
  const lines = textOfNode(readTree(document)).split('\n');
  return new Set(lines.flatMap(sentencesOf).filter((sentence) => sentence.trim() !== ''));
}

/** A sentence, and the revision since which it stands in the article as it does now. */
export type SentenceOrigin = { readonly sentence: string; readonly revision: number };

/**
 * Finds who last changed each sentence. Revisions are handed in from the newest back; a sentence is told
 * with the oldest of those that have it without a break, wherever in the text it stood: a moved sentence was
 * not changed.
 */
export function followSentences(newest: number, document: unknown) {
  const origins = new Map([...sentencesIn(document)].map((sentence) => [sentence, newest]));
  const open = new Set(origins.keys());
  return {
    /** Whether an older revision can tell any more. */
    isOpen: () => open.size > 0,
    goBack: (revision: number, older: unknown) => {
      const there = sentencesIn(older);
      for (const sentence of open) {
        if (there.has(sentence)) origins.set(sentence, revision);
        else open.delete(sentence);
      }
    },
    origins: (): readonly SentenceOrigin[] =>
      [...origins].map(([sentence, revision]) => ({ sentence, revision })),
  };
}
