import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Folding } from '#shared/domain/foundArticle';
import { fullFolding } from '#shared/search/foldTable';
import { mayHold } from '../../../main/search/query/mayHold';
import { holdsTerm, searchTerm } from '../../../main/search/query/searchTerm';
import { searchStrings } from '../../../main/search/texts/searchStrings';
import { textRecord } from '../../../main/search/texts/units';
import { anyDocument } from '../../support/anyDocument';
import { anyMetadata } from '../../support/anyMetadata';
import { contentOf, textContent } from '../../support/library';

const listed = () => ({ title: '河道', source: '榕川日报', channel: '' });
const storedOf = (content: object) => ({ content: Buffer.from(JSON.stringify(content)), listed });
const anyFolding = fc.record<Folding>({
  width: fc.boolean(),
  letterCase: fc.boolean(),
  variants: fc.boolean(),
});

test('what a plain article holds it may hold, whatever it is made of', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      anyDocument,
      anyMetadata,
      anyFolding,
      fc.infiniteStream(fc.nat()),
      (document, metadata, folding, numbers) => {
        const stored = storedOf(contentOf(document, metadata));
        const { strings, isPlain } = searchStrings(stored);
        if (isPlain) plain += 1;
        const record = textRecord(strings);
        for (const { text } of strings) {
          const start = (numbers.next().value ?? 0) % text.length;
          const length = 1 + ((numbers.next().value ?? 0) % 9);
          const term = searchTerm(text.slice(start, start + length), null, folding);
          expect(record.spans.some((span) => holdsTerm(record.units, span, term))).toBe(true);
          if (isPlain) expect(mayHold(stored.content, term), text).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(plain).toBeGreaterThan(20);
});

test.each([
  ['清淤', true],
  ['體', true],
  ['Ａ股', true],
  ['淤清', false],
  ['淤清的', false],
  ['日报', false],
  // Nothing can be said of what JSON writes in another way.
  ['"', true],
  ['😀', true],
])('an article of plain paragraphs: %s', (text, expected) => {
  const { content } = storedOf(textContent('清淤', '身体与 a股'));
  expect(mayHold(content, searchTerm(text, null, fullFolding))).toBe(expected);
});

test.each([
  ['whole strings', '{"type":"text","text":"清淤"}', true],
  ['a string in two pieces', '{"type":"text","text":"清"},{"type":"text","text":"淤"}', false],
  ['a unit by its code', '{"type":"text","text":"\\u6e05淤"}', false],
  ['a mark that could stand as itself', '{"type":"text","text":"清\\/淤"}', false],
  ['escapes that must be', '{"type":"text","text":"清\\n\\"淤\\\\"}', true],
])('an article of %s is plain: %#', (_, text, expected) => {
  const { documentVersion } = textContent('', '');
  const content = `{"documentVersion":${documentVersion},"document":{"content":[${text}]}}`;
  expect(searchStrings({ content: Buffer.from(content), listed }).isPlain).toBe(expected);
});
