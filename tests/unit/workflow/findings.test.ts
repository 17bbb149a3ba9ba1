import { describe, expect, test } from 'vitest';
import type { Metadata } from '#shared/domain/metadata';
import { emptyMetadata } from '#shared/domain/metadata';
import { emptyReview, type Review } from '#shared/domain/review';
import { type Finding, judge, ruleIds, severityAt } from '#shared/domain/workflow/finding';
import { leftPlaceholdersIn } from '#shared/domain/workflow/leftPlaceholders';
import { gates } from '#shared/domain/workflow/moves';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
} from '#shared/editor/buildDocument';
import { articleSchema } from '#shared/editor/schema';
import { textInForce } from '#shared/editor/textInForce';
import type { CheckedArticle } from '#shared/workflow/checkedArticle';
import { findingsOf } from '#shared/workflow/findingsOf';
import { shippedTemplates } from '../../support/shippedTemplates';

type Text = {
  readonly headline?: string;
  readonly lead?: readonly string[];
  readonly sections?: readonly { label: string; headline: string; texts: readonly string[] }[];
};

function documentOf({ headline = '青澜江水位回落', lead = ['水退了。'], sections = [] }: Text) {
  let count = 0;
  const makeId = () => {
    count += 1;
    return `b${count}`;
  };
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => buildParagraph(text, makeId));
  return buildDocument(
    buildHeadline({ kicker: '', main: [headline], subtitle: '' }, makeId),
    buildLead(paragraphs(lead), makeId),
    sections.map(({ texts, ...head }) => buildSection(head, paragraphs(texts), makeId)),
  );
}

const filled: Partial<Metadata> = {
  source: '榕川日报',
  publishedAt: '2024-05-01T08:00:00+08:00',
  bylines: [{ role: 'reporter', name: '林若溪', work: '' }],
};

function article(
  text: Text | CheckedArticle['document'],
  metadata: Partial<Metadata> = {},
  more: Partial<CheckedArticle> = {},
): CheckedArticle {
  const document = 'type' in text ? text : documentOf(text);
  return {
    document,
    inForce: textInForce(document),
    metadata: { ...emptyMetadata, ...filled, ...metadata },
    review: emptyReview,
    template: null,
    pictures: new Map(),
    refused: [],
    now: '2024-05-02T00:00:00.000Z',
    passes: [],
    name: '周砚',
    ...more,
  };
}

const found = (checked: CheckedArticle) =>
  findingsOf(checked).map(({ ruleId, quote }) => (quote === '' ? ruleId : `${ruleId} ${quote}`));

const long = '这一段话足够长，写了两遍就一定是粘贴时多出来的。';
const at = '2024-05-01T03:00:00.000Z';

describe('what the checks find', () => {
  test.each<[string, CheckedArticle, string[]]>([
    ['nothing in a sound text', article({}), []],
    ['no headline', article({ headline: '  ' }), ['headlineMissing']],
    [
      'nothing that the page needs',
      article({}, { source: ' ', bylines: [], publishedAt: null }),
      ['sourceMissing', 'bylineMissing', 'publishedAtMissing'],
    ],
    [
      'a name that is none',
      article({}, { bylines: [{ role: 'reporter', name: ' ', work: '' }] }),
      ['bylineMissing'],
    ],
    ['an address that is none', article({}, { url: '榕川' }), ['fieldWrong']],
    ['an empty lead', article({ lead: [''] }), ['leadEmpty']],
    [
      'a section without words, one without headline',
      article({
        sections: [
          { label: '民生篇', headline: '安居', texts: [''] },
          { label: '河防篇', headline: '', texts: ['堤上有人。'] },
        ],
      }),
      ['sectionEmpty', 'sectionHeadlineMissing'],
    ],
    [
      'a place left open',
      article({ lead: ['水位【待核：水文站】米。'] }),
      ['openPoint 【待核：水文站】'],
    ],
    [
      'words that hold a place',
      article({ lead: ['记者XX报道，TODO，金额待补。'] }),
      ['placeholderLeft XX', 'placeholderLeft TODO', 'placeholderLeft 待补'],
    ],
    [
      'a paragraph twice',
      article({ lead: [long, '中间。', `${long} `] }),
      [`paragraphTwice ${long}`],
    ],
    ['a short refrain', article({ lead: ['水退了。', '水退了。'] }), []],
    [
      'an embargo ahead',
      article(
        {},
        { publishedAt: '2024-05-03T08:00:00+08:00', embargoUntil: '2024-05-03T06:00:00+08:00' },
      ),
      ['embargoAhead'],
    ],
    ['an embargo that is over', article({}, { embargoUntil: '2024-05-01T06:00:00+08:00' }), []],
    [
      'an embargo after publication',
      article({}, { embargoUntil: '2024-05-01T09:00:00+08:00' }),
      ['publishedBeforeEmbargo'],
    ],
    [
      'an expiry before publication',
      article({}, { expiresAt: '2024-05-01T08:00:00+08:00' }),
      ['expiresBeforePublishing'],
    ],
    [
      'an expiry that is over',
      article({}, { expiresAt: '2024-05-01T20:00:00+08:00' }),
      ['expired'],
    ],
    [
      'a second review by the same person',
      article({}, {}, { passes: [{ gate: 'passFirst', name: '周砚' }] }),
      ['samePerson'],
    ],
    [
      'the review of one’s own submission',
      article({}, {}, { passes: [{ gate: 'submit', name: '周砚' }] }),
      [],
    ],
  ])('%s', (_name, checked, expected) => {
    expect(found(checked)).toEqual(expected);
  });

  test('a byline paragraph signs as well as the field does', () => {
    const byline = articleSchema.nodes.bylineParagraph?.createChecked(
      { id: 'by' },
      articleSchema.text('□本报记者 林若溪'),
    );
    const plain = documentOf({});
    const lead = plain.child(1);
    const document = plain.copy(
      plain.content.replaceChild(1, lead.copy(lead.content.addToEnd(byline ?? lead.child(0)))),
    );
    expect(found(article(document, { bylines: [] }))).toEqual([]);
  });

  test('a picture without picture, caption and credit', () => {
    const { figure, caption, credit } = articleSchema.nodes;
    const empty = figure?.createChecked(
      { id: 'fig' },
      [caption?.create() ?? [], credit?.create() ?? []].flat(),
    );
    const plain = documentOf({});
    const lead = plain.child(1);
    const document = plain.copy(
      plain.content.replaceChild(1, lead.copy(lead.content.addToEnd(empty ?? lead.child(0)))),
    );
    const findings = findingsOf(article(document));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'pictureMissing',
      'captionMissing',
      'creditMissing',
    ]);
    expect(findings[0]?.place).toEqual({ kind: 'block', blockId: 'fig' });
  });

  test('suggestions that wait and threads that nobody settled, with who wrote them', () => {
    const insertion = articleSchema.marks.insertion?.create({
      suggestion: { id: 's1', author: '何青', at },
    });
    const plain = documentOf({});
    const lead = plain.child(1);
    const paragraph = lead.child(0);
    const suggested = paragraph.copy(
      paragraph.content.addToEnd(articleSchema.text('已经TODO', insertion ? [insertion] : [])),
    );
    const document = plain.copy(
      plain.content.replaceChild(1, lead.copy(lead.content.replaceChild(0, suggested))),
    );
    const thread = (id: string, resolved: Review['threads'][number]['resolved']) => ({
      id,
      quote: '水退了',
      messages: [{ id: 'm', author: '沈知秋', at, text: '几时？' }],
      resolved,
    });
    const review = { threads: [thread('t1', null), thread('t2', { author: '林若溪', at })] };
    const findings = findingsOf(article(document, {}, { review }));
    // The suggested words are nobody's yet: what they hold is not found.
    expect(findings).toEqual([
      {
        ruleId: 'openSuggestion',
        place: { kind: 'block', blockId: String(paragraph.attrs.id) },
        quote: '已经TODO',
        values: { author: '何青' },
      },
      {
        ruleId: 'openThread',
        place: { kind: 'article' },
        quote: '水退了',
        values: { author: '沈知秋' },
      },
    ]);
  });

  test('what a template asks for and the article lacks', () => {
    const [, template] =
      shippedTemplates().find(([, { sections }]) => sections.some(({ required }) => required)) ??
      [];
    if (template === undefined) throw new Error('no template asks for a section');
    const findings = findingsOf(article({}, {}, { template }));
    expect(findings.filter(({ ruleId }) => ruleId === 'slotMissing')).toHaveLength(
      template.sections.filter(({ required }) => required).length,
    );
  });
});

describe('words that only hold a place', () => {
  test.each([
    ['张XX说', ['XX']],
    ['约××万元', ['××']],
    ['xxx街道', ['xxx']],
    ['TODO 补数字', ['TODO']],
    ['人数待补，地点待核。', ['待补', '待核']],
    ['他是谁？？？', ['？？？']],
    ['姓名：____', ['____']],
    ['尺码XXL，型号AXX9', []],
    ['有待核实的传闻，待补选的委员', []],
    ['【待补：姓名】到场', []],
    ['时间待定，X光片，×号', []],
  ])('in %s', (text, expected) => {
    expect(leftPlaceholdersIn(text)).toEqual(expected);
  });
});

describe('a gate', () => {
  const finding = (ruleId: Finding['ruleId']): Finding => ({
    ruleId,
    place: { kind: 'article' },
    quote: '',
    values: {},
  });

  test('takes the same finding more gravely the nearer the sign-off', () => {
    const gravity = { block: 3, warn: 2, info: 1, none: 0 };
    for (const rule of ruleIds) {
      const ranks = gates.map((gate) => gravity[severityAt(rule, gate) ?? 'none']);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test('puts the gravest first, leaves out what it does not ask for, and names each once', () => {
    const findings = [
      finding('openThread'),
      finding('samePerson'),
      finding('headlineMissing'),
      finding('openThread'),
    ];
    const judged = judge(findings, 'submit');
    expect(judged.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['headlineMissing', 'block'],
      ['openThread', 'info'],
      ['openThread', 'info'],
    ]);
    expect(new Set(judged.map(({ key }) => key)).size).toBe(3);
  });
});
