import { expect, test } from 'vitest';
import { changedKinds, keptKinds, missedKinds } from '#shared/domain/importReport';
import { isMessageKey } from '#shared/locales/createTranslator';

test('every line of a report has words of its own', () => {
  const kinds = [...keptKinds, ...changedKinds, ...missedKinds];
  expect(kinds.filter((kind) => !isMessageKey(`imports.lines.${kind}`))).toEqual([]);
});
