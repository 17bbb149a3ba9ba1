import { test, vi } from 'vitest';
import { carryOut, forSittings } from '../../../support/randomEditing';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 180_000 });

test('no run of edits breaks the schema, doubles an id or loses one', () => {
  forSittings(3_500, (sitting) => {
    carryOut(sitting);
  });
});
