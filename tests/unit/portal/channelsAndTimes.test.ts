import { describe, expect, test } from 'vitest';
import { sloganOf } from '#shared/portal/defaultPageBlocks';
import { pageFacts } from '#shared/portal/pageFacts';
import { printedDate } from '#shared/portal/sourceLine';
import { shippedProfile } from '../imports/portalPageFixtures';
import { contentWith, fullDocument } from './portalArticles';

const profile = shippedProfile();

describe('a channel within another', () => {
  const content = contentWith(fullDocument(), { channel: '云坪新闻/乡村振兴' });

  test('stands in the breadcrumb with the names above it', () => {
    expect(pageFacts(content, profile).breadcrumb).toEqual([
      '地方网',
      '南峤省',
      '榕川市',
      '云坪新闻',
      '乡村振兴',
      '正文',
    ]);
  });

  test('has the slogan of the nearest channel that has one', () => {
    expect(sloganOf(profile, '云坪新闻/乡村振兴')).toBe(profile.slogans.云坪新闻);
    expect(sloganOf(profile, '汀洲新闻/街道社区')).toBe('');
  });
});

describe('the printed date is by the newsroom’s clock', () => {
  test.each([
    ['2026-07-12T08:30:00+08:00', '2026-07-12 08:30'],
    ['2026-07-12T08:30+08:00', '2026-07-12 08:30'],
    ['2026-07-12T20:30:00-05:00', '2026-07-13 09:30'],
    [null, ''],
  ])('%j: %s', (moment, printed) => {
    expect(printedDate(moment)).toBe(printed);
  });
});
