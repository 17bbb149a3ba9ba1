import { type ArticleContent, currentDocumentVersion } from '#shared/domain/article';
import { countText } from '#shared/domain/counts';
import { emptyMetadata } from '#shared/domain/metadata';
import { emptyReview } from '#shared/domain/review';
import { seededRandom } from '../../support/seededRandom';
import { chooseMatter, clause, paragraph } from './inventedText';
import type { Lexicon } from './lexicon';
import type { Random } from './weightedChoice';

const sources = ['榕川日报', '云坪晚报', '长桥新闻网', '石渡周刊', ''];
const channels = ['榕川新闻', '云坪新闻', '石渡新闻', '民生', '文化', '青澜江', ''];

/** Characters of a body in the middle. */
const usual = 1_500;

/** One article of a generated library: its text and all that lists show of it. */
export type InventedArticle = {
  readonly content: ArticleContent;
  /** The words and marks of each paragraph, for queries that know where words end. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly title: string;
  /** 字数 of the body. */
  readonly words: number;
};

/**
 * The article with this number, of a usual length or of the one asked for: the same number gives the same
 * article, whatever was made before.
 */
export function inventArticle(
  lexicon: Lexicon,
  number: number,
  characters?: number,
): InventedArticle {
  const random = seededRandom(Math.imul(number + 1, 0x9e3779b1));
  const matter = chooseMatter(lexicon, random);
  const line = (most: number) => clause(lexicon, matter, random).join('').slice(0, most);
  const spread = 0.55 + random() * 0.9;
  const wanted = characters ?? usual * spread;
  const paragraphs: string[][] = [];
  for (let written = 0; written < wanted; ) {
    const length = Math.min(60 + random() * 180, wanted - written + 20);
    const words = paragraph(lexicon, matter, { random, length });
    paragraphs.push(words);
    written += words.reduce((sum, word) => sum + word.length, 0);
  }
  const title = line(24);
  const texts = paragraphs.map((words) => words.join(''));
  const heads = texts.length > 6 ? [line(14), line(14)] : [];
  const { document, counted } = documentOf(title, texts, heads);
  const at = new Date(Date.UTC(2026, 0, 1) - (number % 3_000) * 86_400_000);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const content: ArticleContent = {
    documentVersion: currentDocumentVersion,
    document,
    metadata: {
      ...emptyMetadata,
      source: pick(sources),
      channel: pick(channels),
      bylines: [{ role: 'reporter', name: matter.people[0] ?? '', work: '' }],
      keywords: [line(6), line(6)],
      summary: line(60),
      publishedAt: isDated(random) ? `${at.toISOString().slice(0, 16)}:00+08:00` : null,
    },
    template: null,
    review: emptyReview,
    portalId: 'portal',
    page: null,
  };
  return { content, paragraphs, title, words: counted };
}

const isDated = (random: Random) => random() < 0.7;

/** The document as the editor writes it; held against the editor's own form when a library is made. */
function documentOf(title: string, texts: readonly string[], heads: readonly string[]) {
  let ids = 0;
  const id = () => {
    ids += 1;
    return ids.toString(16).padStart(16, '0');
  };
  const line = (type: string, text: string, attrs: object | null = null) => ({
    type,
    ...(attrs === null ? {} : { attrs }),
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  });
  const block = (text: string) => line('paragraph', text, { id: id(), change: null });
  const headId = id();
  const perSection = Math.ceil((texts.length - 2) / Math.max(1, heads.length));
  const lead = heads.length === 0 ? texts : texts.slice(0, 2);
  const document = {
    type: 'doc' as const,
    content: [
      {
        type: 'headline',
        attrs: { id: headId },
        content: [line('kicker', ''), line('mainHeadline', title), line('subtitle', '')],
      },
      { type: 'lead', attrs: { id: id() }, content: lead.map(block) },
      ...heads.map((head, index) => ({
        type: 'section',
        attrs: { id: id(), change: null, number: '', slot: '' },
        content: [
          line('sectionLabel', ''),
          line('sectionHeadline', head),
          ...texts.slice(2 + index * perSection, 2 + (index + 1) * perSection).map(block),
        ],
      })),
    ],
  };
  const counted = [...texts, ...heads].reduce((sum, text) => sum + countText(text).words, 0);
  return { document, counted };
}
