import type { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { type FigureCrops, noCrops } from '#shared/domain/crop';
import { noChoices } from '#shared/merge/conflict';
import { mergeDocuments } from '#shared/merge/mergeDocuments';
import { article, figure, headline, lead, p } from '../../support/documentBuilder';

const crop = (x: number): FigureCrops => ({
  ...noCrops,
  portal: { x, y: 0, width: 5_000, height: 5_000 },
});

const desk = (text: string, crops: FigureCrops | null, caption = '渠首'): Node => {
  const shown = figure(caption, '林一摄', 'a'.repeat(64));
  return article(
    headline('渠首开闸'),
    lead(p(text), { ...shown, attrs: { ...shown.attrs, crops } }),
  );
};
const base = desk('水到了。', null);
const partsOf = (document: Node | undefined) => document?.child(1).children ?? [];

test('one desk crops, the other writes beside the picture: both stay', () => {
  const merged = mergeDocuments(
    { base, ours: desk('水到了。', crop(0)), theirs: desk('水到了渠尾。', null) },
    noChoices,
  );
  expect(merged?.conflicts).toEqual([]);
  const [text, shown] = partsOf(merged?.document);
  expect(text?.textContent).toBe('水到了渠尾。');
  expect(shown?.attrs.crops).toEqual(crop(0));
});

test.each([
  ['crop one picture in two ways', desk('水到了。', crop(1_000))],
  ['change one figure, the one its crop, the other its words', desk('水到了。', null, '渠首开闸')],
])('two desks that %s leave it to be settled', (_what, theirs) => {
  const merged = mergeDocuments({ base, ours: desk('水到了。', crop(0)), theirs }, noChoices);
  expect(merged?.conflicts.length).toBe(1);
});
