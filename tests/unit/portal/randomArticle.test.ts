import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
} from '#shared/editor/buildDocument';
import { readDocument } from '#shared/editor/readDocument';
import { renderPortalText } from '#shared/portal/portalText';
import {
  countingIds,
  documentOf,
  importText,
  printed,
  shippedProfile,
} from '../imports/portalPageFixtures';
import { contentWith } from './portalArticles';

const han = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...'江岸灯街巷桥船渡口早晚春秋山水茶米粮油'), {
      minLength: min,
      maxLength: max,
    })
    .map((characters) => characters.join(''));
const paragraph = fc.tuple(han(20, 30), han(20, 60)).map(([a, b]) => `${a},${b}。`);
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });
const section = fc.record({
  label: fc.oneof(
    fc.constant(''),
    han(2, 4).map((word) => `${word}篇`),
  ),
  number: fc.constantFrom('', '①', '⑥'),
  headline: fc.tuple(han(3, 6), han(3, 8)).map((halves) => halves.join('\u00a0')),
  paragraphs,
});

/** A section that a reader could tell from the text: with a label or a number. */
const article = fc.record({
  main: fc.array(han(4, 9), { minLength: 1, maxLength: 2 }),
  subtitle: fc.oneof(fc.constant(''), han(4, 12)),
  lead: paragraphs,
  sections: fc.array(
    section.filter(({ label, number }) => label + number !== ''),
    { maxLength: 4 },
  ),
  metadata: fc.record({
    source: han(2, 6),
    publishedAt: fc.constantFrom('2011-06-09T19:16:00+08:00', '2024-02-29T00:00:00+08:00'),
    channel: fc.constantFrom('榕川新闻', '云坪新闻', '石渡新闻'),
  }),
});

test('an article written here and read back from its own page is the same article', () => {
  const profile = shippedProfile();
  fc.assert(
    fc.property(article, ({ main, subtitle, lead, sections, metadata }) => {
      const makeId = countingIds();
      const body = (texts: readonly string[]) => texts.map((text) => buildParagraph(text, makeId));
      const document = buildDocument(
        buildHeadline({ kicker: '', main, subtitle }, makeId),
        buildLead(body(lead), makeId),
        sections.map(({ paragraphs: texts, ...head }) => buildSection(head, body(texts), makeId)),
      );
      const content = contentWith(document, metadata);
      const page = renderPortalText({ content, document, profile, capture: null });
      const imported = importText(page);
      const view = readDocument(documentOf(imported.content));
      expect(view.headline).toEqual({ kicker: '', main, subtitle });
      expect(view.lead.map((block) => block.textContent)).toEqual(lead);
      expect(
        view.sections.map(({ label, number, headline, blocks }) => ({
          label,
          number,
          headline,
          paragraphs: blocks.map((block) => block.textContent),
        })),
      ).toEqual(sections);
      expect(imported.content.metadata).toMatchObject(metadata);
      expect(imported.warnings).toEqual([]);
      expect(printed(imported)).toBe(page);
    }),
    { numRuns: 300 },
  );
}, 60_000);
