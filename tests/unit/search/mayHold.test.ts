import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullFolding } from '#shared/search/foldTable';
import { mayHold } from '../../../main/search/query/mayHold';
import { holdsTerm, searchTerm } from '../../../main/search/query/searchTerm';
import { searchStrings } from '../../../main/search/texts/searchStrings';
import { textRecord } from '../../../main/search/texts/units';
import { anyDocument } from '../../support/anyDocument';
import { anyMetadata } from '../../support/anyMetadata';
import { contentOf, textContent } from '../../support/library';

const columns = { title: '河道', source: '榕川日报', channel: '' };
const storedOf = (content: object) => ({ ...columns, content: JSON.stringify(content) });

test('what an article holds it may hold, whatever it is made of', () => {
  fc.assert(
    fc.property(
      anyDocument,
      anyMetadata,
      fc.infiniteStream(fc.nat()),
      (document, metadata, numbers) => {
        const stored = storedOf(contentOf(document, metadata));
        const record = textRecord(searchStrings(stored).strings);
        for (const { text } of record.strings) {
          const start = (numbers.next().value ?? 0) % text.length;
          const length = 1 + ((numbers.next().value ?? 0) % 5);
          const term = searchTerm(text.slice(start, start + length), null, fullFolding);
          expect(record.spans.some((span) => holdsTerm(record.units, span, term))).toBe(true);
          expect(mayHold(stored, term), text).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['清淤', true],
  ['體', true],
  ['Ａ股', true],
  ['淤清', false],
  ['日报', true],
])('an article of plain paragraphs: %s', (text, expected) => {
  const stored = storedOf(textContent('清淤', '身体与 a股'));
  expect(mayHold(stored, searchTerm(text, null, fullFolding))).toBe(expected);
});
