import { expect, test } from 'vitest';
import { emptyMetadata, type Metadata } from '#shared/domain/metadata';
import { followChannel } from '#shared/portal/followChannel';
import { fakePortal } from '../../support/fakeNewsroom';

const before = (channel: string, ...breadcrumb: string[]): Metadata => ({
  ...emptyMetadata,
  channel,
  breadcrumb,
});
const made = ['榕川市', '榕川新闻', '正文'];

test.each<[string, Metadata, Partial<Metadata>, readonly string[] | undefined]>([
  [
    'made from the channel, it follows it',
    before('榕川新闻', ...made),
    { channel: '石渡新闻' },
    ['榕川市', '石渡新闻', '正文'],
  ],
  [
    'into the channels under another',
    before('榕川新闻', ...made),
    { channel: '云坪新闻/乡村' },
    ['榕川市', '云坪新闻', '乡村', '正文'],
  ],
  ['and to none', before('榕川新闻', ...made), { channel: '' }, ['榕川市', '正文']],
  ['from none', before('', '榕川市', '正文'), { channel: '榕川新闻' }, made],
  [
    'written by hand, it stays',
    before('榕川新闻', '榕川市', '专题'),
    { channel: '石渡新闻' },
    undefined,
  ],
  [
    'emptied, it stays empty: the page makes it',
    before('榕川新闻'),
    { channel: '石渡新闻' },
    undefined,
  ],
  ['another change leaves it alone', before('榕川新闻', ...made), { source: '日报' }, undefined],
  [
    'set with the channel, it is what was set',
    before('榕川新闻', ...made),
    { channel: '石渡新闻', breadcrumb: ['专题'] },
    ['专题'],
  ],
])('%s', (_what, metadata, patch, breadcrumb) => {
  expect(followChannel(metadata, patch, fakePortal)).toEqual(
    breadcrumb === undefined ? patch : { ...patch, breadcrumb },
  );
});
