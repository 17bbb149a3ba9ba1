import { expect, test } from 'vitest';
import { type FigureCrops, noCrops } from '#shared/domain/crop';
import type { PictureFacts } from '#shared/domain/libraryPicture';
import { emptyMetadata } from '#shared/domain/metadata';
import { emptyReview } from '#shared/domain/review';
import { checkFigures } from '#shared/workflow/checks/figures';
import { article, figure, headline, lead } from '../../support/documentBuilder';

const mediaId = 'a'.repeat(64);
const facts = { mediaId, mime: 'image/jpeg', width: 1_600, height: 1_200, bytes: 300_000 };
const half = { x: 0, y: 0, width: 4_000, height: 4_000 };

function found(stored: Partial<PictureFacts> | null | undefined, crops?: Partial<FigureCrops>) {
  const shown = figure('渠首开闸', '林一摄', mediaId);
  const document = article(
    headline('题'),
    lead(
      crops === undefined
        ? shown
        : { ...shown, attrs: { ...shown.attrs, crops: { ...noCrops, ...crops } } },
    ),
  );
  const pictures =
    stored === undefined
      ? []
      : [[mediaId, stored === null ? null : { ...facts, ...stored }] as const];
  return checkFigures({
    document,
    inForce: document,
    metadata: emptyMetadata,
    review: emptyReview,
    template: null,
    pictures: new Map(pictures),
    refused: [],
    now: '2024-05-02T00:00:00.000Z',
    passes: [],
    name: '周砚',
  });
}
const rules = (...args: Parameters<typeof found>) => found(...args).map(({ ruleId }) => ruleId);

test.each<[string, Parameters<typeof found>, readonly string[]]>([
  ['a large picture', [{}], []],
  ['one that has not been looked up', [undefined], []],
  ['one that the library has not', [null], ['pictureGone']],
  ['a small one', [{ width: 640, height: 480 }], ['pictureSmall']],
  ['a large one of which the page shows a small part', [{}, { portal: half }], ['pictureSmall']],
  ['a very large part', [{ width: 6_000, height: 4_000 }, { portal: half }], []],
  ['many bytes', [{ bytes: 12 * 1024 * 1024 }], ['pictureHeavy']],
  ['a small part meant as head', [{}, { wechatHead: half }], ['wechatHeadSmall']],
  ['a part meant as square that is large enough', [{}, { wechatSquare: half }], []],
  [
    'a tiny part meant as square',
    [{}, { wechatSquare: { ...half, width: 1_000, height: 1_333 } }],
    ['wechatSquareSmall'],
  ],
])('%s', (_what, args, expected) => {
  expect(rules(...args)).toEqual(expected);
});

test('a finding says what there is and what it should be', () => {
  expect(found({ width: 640, height: 480 })[0]).toMatchObject({
    place: { kind: 'block' },
    quote: '渠首开闸',
    values: { width: 640, height: 480, least: 800 },
  });
});
