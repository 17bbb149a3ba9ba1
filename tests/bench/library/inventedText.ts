import type { Lexicon } from './lexicon';
import type { Random } from './weightedChoice';

/** Who and what one article speaks of. */
export type Matter = {
  readonly topics: readonly ((random: Random) => number)[];
  readonly people: readonly string[];
  readonly bodies: readonly string[];
};

const ends = ['。', '。', '。', '。', '。', '！', '？', '；'];
const latin = ['GDP', 'App', '5G', 'AI', 'PM2.5', 'A', 'LED', 'km', '3D', 'Wi-Fi'];

const pick = <T>(values: readonly T[], random: Random): T =>
  values[Math.floor(random() * values.length)] as T;

/** Chooses who and what an article speaks of, again and again. */
export function chooseMatter(lexicon: Lexicon, random: Random): Matter {
  const some = <T>(values: readonly T[], count: number) =>
    Array.from({ length: count }, () => pick(values, random));
  return {
    topics: some(lexicon.topics, 2),
    people: some(lexicon.people, 2 + Math.floor(random() * 3)),
    bodies: some(lexicon.bodies, 1 + Math.floor(random() * 3)),
  };
}

/** The words of one clause, without a mark at its end. */
export function clause(lexicon: Lexicon, matter: Matter, random: Random): string[] {
  const words: string[] = [];
  const wanted = 6 + Math.floor(random() * 14);
  let last = -1;
  for (let length = 0; length < wanted; length += (words.at(-1) as string).length) {
    const chance = random();
    if (chance < 0.035) words.push(pick(matter.people, random));
    else if (chance < 0.055) words.push(pick(matter.bodies, random));
    else if (chance < 0.062) words.push(...(lexicon.phrases[lexicon.phrase(random)] ?? []));
    else if (chance < 0.092) words.push(figure(random));
    else if (chance < 0.097) words.push(pick(latin, random));
    else {
      const before = lexicon.followers[last];
      if (before !== undefined && chance < 0.3) last = pick(before, random);
      else if (chance < 0.55) last = pick(matter.topics, random)(random);
      else last = lexicon.word(random);
      words.push(lexicon.words[last] as string);
    }
  }
  return words;
}

function figure(random: Random): string {
  const number = Math.floor(10 ** (random() * 4));
  const chance = random();
  if (chance < 0.3) return `${number}万元`;
  if (chance < 0.5) return `${number % 12 || 12}月${(number % 28) + 1}日`;
  if (chance < 0.7) return `${number}.${number % 10}%`;
  return chance < 0.85 ? `${2_010 + (number % 16)}年` : `${number}`;
}

/** The words and marks of a paragraph of about so many characters, one after another. */
export function paragraph(
  lexicon: Lexicon,
  matter: Matter,
  { random, length }: { readonly random: Random; readonly length: number },
): string[] {
  const words: string[] = [];
  let written = 0;
  while (written < length) {
    const isLast = random() < 0.36;
    const part = clause(lexicon, matter, random);
    const chance = random();
    if (chance < 0.03) words.push('“', ...part, '”');
    else if (chance < 0.04) words.push('《', ...part.slice(0, 3), '》');
    else if (chance < 0.05) words.push(pick(matter.people, random), '：', '“', ...part, '”');
    else words.push(...part);
    words.push(isLast ? pick(ends, random) : random() < 0.12 ? '、' : '，');
    written += part.reduce((sum, word) => sum + word.length, 1);
  }
  if (/[，、]/.test(words.at(-1) as string)) words[words.length - 1] = '。';
  return words;
}
