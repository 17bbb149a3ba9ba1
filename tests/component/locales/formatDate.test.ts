import { describe, expect, test } from 'vitest';
import {
  formatClock,
  formatDateTime,
  formatMoment,
  formatPublishedAt,
} from '#shared/locales/formatDate';

describe('dates as newspapers write them', () => {
  test.each([
    ['2011-06-09T19:16:00+08:00', 'zh-CN', '2011年6月9日 19:16'],
    ['2011-06-09T11:16:00Z', 'zh-CN', '2011年6月9日 19:16'],
    ['2025-12-31T16:05:00Z', 'zh-CN', '2026年1月1日 00:05'],
    ['2011-06-09T19:16:00+08:00', 'en', '9 June 2011, 19:16'],
    ['someday', 'zh-CN', 'someday'],
  ] as const)('%s in %s', (iso, language, text) => {
    expect(formatPublishedAt(iso, language)).toBe(text);
  });

  test('a moment of today is said by its hour, one before by its date', () => {
    const options = {
      now: new Date('2026-03-02T15:59:00Z'),
      today: (time: string) => `今天 ${time}`,
      timeZone: 'Asia/Shanghai',
    };
    expect(formatMoment('2026-03-01T16:00:00Z', 'zh-CN', options)).toBe('今天 00:00');
    expect(formatMoment('2026-03-01T15:59:00Z', 'zh-CN', options)).toBe('2026年3月1日 23:59');
  });

  test('other zones and the clock', () => {
    expect(formatDateTime('2026-03-02T04:03:07Z', 'zh-CN', 'UTC')).toBe('2026年3月2日 04:03');
    expect(formatClock('2026-03-02T04:03:07Z', 'Asia/Shanghai')).toBe('12:03:07');
  });
});
