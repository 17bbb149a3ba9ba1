/** Sentences in a row that last changed in the same revision; 0 where none is known. */
export type OriginRun = { readonly at: number; readonly text: string; readonly revision: number };

/** Puts sentences of one origin together, in order. */
export function originRuns(
  sentences: readonly string[],
  origins: ReadonlyMap<string, number>,
): readonly OriginRun[] {
  const runs: OriginRun[] = [];
  sentences.forEach((sentence, at) => {
    const last = runs.at(-1);
    // White space says nothing of who wrote it.
    const revision = origins.get(sentence) ?? (sentence.trim() === '' ? (last?.revision ?? 0) : 0);
    if (last?.revision === revision) {
      runs[runs.length - 1] = { ...last, text: last.text + sentence };
    } else {
      runs.push({ at, text: sentence, revision });
    }
  });
  return runs;
}
