import { describe, expect, test } from 'vitest';
import type { Template } from '#shared/domain/template';
import { documentFromTemplate } from '#shared/editor/fromTemplate';
import { readDocument } from '#shared/editor/readDocument';
import { placeholderFor } from '../../../renderer/features/editor/placeholders';
import {
  article,
  bullets,
  countingIds,
  figure,
  headline,
  idsOf,
  item,
  lead,
  node,
  p,
  section,
  startOf,
  subhead,
} from '../../support/documentBuilder';

const words = {
  kicker: '〔引题〕',
  mainHeadline: '〔标题〕',
  subtitle: '〔副题〕',
  lead: '〔导语〕',
  sectionLabel: '〔篇名〕',
  sectionHeadline: '〔节题〕',
  paragraph: '〔正文〕',
  subhead: '〔小标题〕',
  caption: '〔图说〕',
  credit: '〔图源〕',
  boxHeadline: '〔框题〕',
  editorsNote: '〔编者按〕',
  authorsNote: '〔附记〕',
  verseLine: '〔诗〕',
  closingParagraph: '〔收尾〕',
  bylineParagraph: '〔署名〕',
  pictureMissing: '〔缺图〕',
};

const name = { 'zh-CN': '见闻', en: 'Walk' };
const empty = { kind: 'paragraph', text: '' } as const;
const slot = (id: string, label: string, starters: number) => ({
  id,
  label,
  headlinePlaceholder: `${label}题`,
  guidance: `${label}写什么`,
  required: true,
  repeatable: false,
  characters: null,
  starter: Array.from({ length: starters }, () => empty),
  lock: { label: false, place: false },
});
const template: Template = {
  form: 2,
  id: 'walk',
  version: 1,
  name,
  description: name,
  kind: 'feature',
  portal: 'rongchuan',
  headline: {
    kicker: true,
    main: 2,
    subtitle: true,
    placeholders: { kicker: '地名', main: ['上半', '下半'], subtitle: '副' },
    locked: false,
  },
  lead: { guidance: '交代时间地点', characters: null, starter: [empty, empty] },
  sections: [slot('water', '水利篇', 1), slot('fruit', '果业篇', 3)],
  tail: 'free',
  characters: null,
  metadataDefaults: { source: '榕川日报', channel: '乡村', keywords: [] },
  profile: null,
};

const document = article(
  headline(['', '', '']),
  lead(p(), p(), subhead(''), bullets(item(p()))),
  node('section', [node('sectionLabel'), node('sectionHeadline'), p(), p(), figure()], {
    slot: 'fruit',
  }),
  section('', subhead('题'), p()),
);

/** What stands in the nth node of a type, with and without the template. */
function shown(type: string, nth: number, from: Template | null) {
  const position = startOf(document, type, nth) - 1;
  const at = document.nodeAt(position);
  if (at === null) throw new Error('no node');
  return placeholderFor(document, at, position, from, words);
}

describe('placeholderFor', () => {
  test.each([
    ['kicker', 0, '地名', '〔引题〕'],
    ['mainHeadline', 0, '上半', '〔标题〕'],
    ['mainHeadline', 1, '下半', '〔标题〕'],
    ['mainHeadline', 2, '〔标题〕', '〔标题〕'],
    ['subtitle', 0, '副', '〔副题〕'],
    ['paragraph', 0, '交代时间地点', '〔导语〕'],
    ['paragraph', 1, '', ''],
    ['paragraph', 2, '', ''],
    ['subhead', 0, '〔小标题〕', '〔小标题〕'],
    ['sectionLabel', 0, '〔篇名〕', '〔篇名〕'],
    ['sectionHeadline', 0, '果业篇题', '〔节题〕'],
    ['paragraph', 3, '果业篇写什么', '〔正文〕'],
    ['paragraph', 4, '', ''],
    ['caption', 0, '〔图说〕', '〔图说〕'],
    ['credit', 0, '〔图源〕', '〔图源〕'],
    ['sectionHeadline', 1, '〔节题〕', '〔节题〕'],
    ['paragraph', 5, '', ''],
    ['bulletList', 0, '', ''],
  ])('%s %i: %j by the template, %j without', (type, nth, withTemplate, without) => {
    expect(shown(type, nth, template)).toBe(withTemplate);
    expect(shown(type, nth, null)).toBe(without);
  });
});

describe('documentFromTemplate', () => {
  const made = documentFromTemplate(template, countingIds());

  test('makes the halves, the lead and the sections that the template names', () => {
    made.check();
    const view = readDocument(made);
    expect(made.firstChild?.childCount).toBe(4);
    expect(view.lead).toHaveLength(2);
    expect(
      view.sections.map(({ slot, label, headline: head, blocks }) => [
        slot,
        label,
        head,
        blocks.length,
      ]),
    ).toEqual([
      ['water', '水利篇', '', 1],
      ['fruit', '果业篇', '', 3],
    ]);
  });

  test('gives every block an id of its own', () => {
    expect(new Set(idsOf(made)).size).toBe(idsOf(made).length);
    expect(idsOf(made)).not.toContain('');
  });
});
