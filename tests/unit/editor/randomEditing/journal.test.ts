import { Step } from '@tiptap/pm/transform';
import { expect, test, vi } from 'vitest';
import { articleSchema } from '#shared/editor/schema';
import { carryOut, forSittings, start } from '../../../support/randomEditing';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 180_000 });

test('the journal of a run, applied to the first document, gives exactly the last', () => {
  forSittings(2_500, (sitting) => {
    const { state, journal } = carryOut(sitting);
    let document = start;
    for (const json of journal) {
      const { doc, failed } = Step.fromJSON(articleSchema, json).apply(document);
      if (doc === null) throw new Error(failed ?? 'a step does not fit');
      document = doc;
    }
    expect(document.toJSON()).toEqual(state.doc.toJSON());
  });
});
