import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('renderer/styles/tokens.css', 'utf8');

/** The six-digit colours of the first rule with this selector. */
function colours(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['frame', 'surface', 'desk', 'paper', 'raised', 'field', 'hover', 'selected'];
const textPairs: readonly (readonly string[])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...['ok', 'warn', 'error'].flatMap((tone) => [
    [tone, `${tone}-soft`],
    [tone, 'surface'],
    ['ink-2', `${tone}-soft`],
  ]),
  ...['author-1', 'author-2', 'author-3', 'author-4', 'author-5'].flatMap((author) =>
    ['paper', 'surface', 'raised', 'hover', 'comment-soft'].map((ground) => [author, ground]),
  ),
  ['ink', 'comment-soft'],
  ['ink-2', 'accent-soft'],
  ['ink-3', 'accent-soft'],
  ['accent-ink', 'accent-fill'],
  ['accent-ink', 'accent-fill-hover'],
];

const light = colours(':root');
const dark = new Map([...light, ...colours('[data-theme="dark"]')]);
const more = colours('[data-contrast="more"]');
const moreDark = colours('[data-contrast="more"][data-theme="dark"]');

/** Each look with the least contrast that its words have on their grounds: AA, or AAA where contrast is the point. */
const looks: readonly (readonly [string, ReadonlyMap<string, string>, number])[] = [
  ['light', light, 4.5],
  ['dark', dark, 4.5],
  ['high contrast light', new Map([...light, ...more]), 7],
  ['high contrast dark', new Map([...dark, ...more, ...moreDark]), 7],
];

describe.each(looks)('%s', (_name, set, least) => {
  const of = (name: string) => set.get(name) ?? '';

  test.each(textPairs)('%s on %s reads well', (ink = '', ground = '') => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(least);
  });

  test('what rests in focus mode can still be read on paper', () => {
    expect(contrast(of('ink-dim'), of('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  test('selected words can be read', () => {
    expect(contrast(of('ink'), of('selection'))).toBeGreaterThanOrEqual(least);
  });

  test.each(['surface', 'field', 'raised'])(
    'the edge of a control stands out from %s',
    (ground) => {
      expect(contrast(of('line-strong'), of(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('high contrast', () => {
  test('sets every colour anew that light and dark tell apart', () => {
    const names = [...colours('[data-theme="dark"]').keys()];
    expect(names.filter((name) => !more.has(name))).toEqual([]);
    expect(names.filter((name) => !moreDark.has(name))).toEqual([]);
  });
});
