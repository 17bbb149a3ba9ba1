import { describe, expect, test } from 'vitest';
import { channelNames, channelRows, channelsSchema } from '#shared/domain/channels';

const tree = channelsSchema.parse([
  '榕川新闻',
  { name: '云坪新闻', children: [{ name: '乡村', children: [{ name: '茶山' }] }] },
]);

describe('channels', () => {
  test('are a tree; a bare name has none under it', () => {
    expect(channelRows(tree).map(({ path, depth }) => [path, depth])).toEqual([
      ['榕川新闻', 0],
      ['云坪新闻', 0],
      ['云坪新闻/乡村', 1],
      ['云坪新闻/乡村/茶山', 2],
    ]);
  });

  test.each([
    ['榕川新闻', ['榕川新闻']],
    ['云坪新闻/乡村', ['云坪新闻', '乡村']],
    ['文旅', ['文旅']],
    ['A/B', ['A/B']],
    ['', ['']],
  ])('%j leads over %j', (stored, names) => {
    expect(channelNames(tree, stored)).toEqual(names);
  });

  test.each([[[]], [['']], [['a/b']], [[{ children: [] }]]])('%j is none', (json) => {
    expect(channelsSchema.safeParse(json).success).toBe(false);
  });
});
