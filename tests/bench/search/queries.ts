import { seededRandom } from '../../support/seededRandom';
import { type InventedArticle, inventArticle } from '../library/inventedArticle';
import type { Lexicon } from '../library/lexicon';
import type { Random } from '../library/weightedChoice';

/** A text to be looked for, and the class that it is measured in. */
export type Query = {
  readonly text: string;
  /** In UTF-16 units. */
  readonly length: number;
  readonly kind: 'plain' | 'marked';
  readonly rarity: 'rare' | 'mid' | 'frequent';
  /** Whether it begins inside one word and ends inside another. */
  readonly isAcross: boolean;
};

const plainLengths = [1, 2, 3, 4, 8];
const markedLengths = [2, 3, 4];
const rarities = ['rare', 'mid', 'frequent'] as const;
/** Articles that queries are drawn from and that say how frequent they are. */
const sampled = 500;
const drawn = 400;
const acrossShare = 0.3;
const mark = /[\p{P}\p{S}\p{Z}]/u;

/** What of queries is drawn together. */
type Kind = Pick<Query, 'length' | 'kind' | 'isAcross'>;

/** Stretches of the library's own texts: a third of each length rare, a third frequent, 30 in 100 across words. */
export function drawQueries(
  lexicon: Lexicon,
  articles: number,
  perLength: { readonly plain: number; readonly marked: number },
): readonly Query[] {
  const random = seededRandom(4_711);
  const sample = Array.from({ length: Math.min(sampled, articles) }, () =>
    inventArticle(lexicon, Math.floor(random() * articles)),
  );
  const plain = plainLengths.flatMap((length) => {
    const across = length > 1 ? Math.round(perLength.plain * acrossShare) : 0;
    return [
      { kind: { length, kind: 'plain', isAcross: true }, wanted: across },
      { kind: { length, kind: 'plain', isAcross: false }, wanted: perLength.plain - across },
    ] as const;
  });
  const marked = markedLengths.map(
    (length) =>
      ({ kind: { length, kind: 'marked', isAcross: false }, wanted: perLength.marked }) as const,
  );
  return [...plain, ...marked].flatMap(({ kind, wanted }) =>
    spread(drawMany(sample, kind, random), wanted, kind),
  );
}

/** Texts of a kind, with the number of articles of the sample that hold each. */
function drawMany(
  sample: readonly InventedArticle[],
  kind: Kind,
  random: Random,
): ReadonlyMap<string, number> {
  const texts = sample.map(({ paragraphs }) =>
    paragraphs.map((words) => words.join('')).join('\n'),
  );
  const found = new Map<string, number>();
  for (let tries = 0; tries < drawn * 12 && found.size < drawn; tries += 1) {
    const text = drawOne(sample, kind, random);
    if (text === null || found.has(text)) continue;
    found.set(text, texts.filter((other) => other.includes(text)).length);
  }
  return found;
}

/** A stretch of any article; null when it is not of the kind. */
function drawOne(sample: readonly InventedArticle[], kind: Kind, random: Random): string | null {
  const article = sample[Math.floor(random() * sample.length)] as InventedArticle;
  const words = article.paragraphs[Math.floor(random() * article.paragraphs.length)] ?? [];
  const borders = new Set<number>();
  let at = 0;
  for (const word of words) {
    borders.add(at);
    at += word.length;
  }
  const { length } = kind;
  const start = Math.floor(random() * (at - length));
  const text = words.join('').slice(start, start + length);
  // Quotation marks are part of how a query is written.
  if (text.length !== length || /["“”]/.test(text)) return null;
  if (mark.test(text) !== (kind.kind === 'marked')) return null;
  const isAcross = !borders.has(start) && !borders.has(start + length);
  return kind.kind === 'plain' && length > 1 && isAcross !== kind.isAcross ? null : text;
}

/** Of drawn texts by their number of articles: the rarest, the middle and the most frequent in equal parts. */
function spread(found: ReadonlyMap<string, number>, wanted: number, kind: Kind): Query[] {
  const sorted = [...found].sort(([, a], [, b]) => a - b).map(([text]) => text);
  return rarities.flatMap((rarity, third) => {
    const count = Math.floor((wanted + third) / rarities.length);
    const from = Math.floor((third * (sorted.length - count)) / (rarities.length - 1));
    return sorted.slice(from, from + count).map((text) => ({ text, rarity, ...kind }));
  });
}
