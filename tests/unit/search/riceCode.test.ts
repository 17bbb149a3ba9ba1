import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, BlockWriter, piecesOf } from '../../../main/search/postings/postingBlocks';
import { readRice } from '../../../main/search/postings/riceCode';

const list = fc
  .tuple(
    fc.nat(5_000_000),
    fc.array(
      fc.oneof(
        fc.constant(1),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 900_000 }),
      ),
      {
        maxLength: 3_000,
        size: 'max',
      },
    ),
  )
  .map(([first, gaps]) => {
    let value = first;
    return Uint32Array.from([first, ...gaps.map((gap) => (value += gap))]);
  });

test('lists that are cut into blocks are read back as they were', () => {
  fc.assert(
    fc.property(
      fc.array(list, { minLength: 1, maxLength: 12 }),
      fc.nat(4_000_000_000),
      (lists, start) => {
        const blocks: Block[] = [];
        const writer = new BlockWriter((block) => blocks.push(block));
        writer.boundAt(Math.max(...lists.map((values) => (values.at(-1) as number) + 1)));
        for (const [index, values] of lists.entries()) {
          writer.add(start + index * 77, values, 0, values.length);
        }
        writer.finish();
        const read = new Map<number, number[]>();
        for (const { bytes, gram: first } of blocks) {
          for (const piece of piecesOf(bytes, first, null)) {
            const values = read.get(piece.gram) ?? [];
            values.push(...readRice(bytes, piece));
            read.set(piece.gram, values);
          }
        }
        expect([...read]).toEqual(lists.map((values, index) => [start + index * 77, [...values]]));
      },
    ),
    { numRuns: 100 },
  );
});
