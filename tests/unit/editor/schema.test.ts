import { describe, expect, test } from 'vitest';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import {
  articleJson,
  bold,
  bullets,
  figure,
  headline,
  item,
  lead,
  type NodeSpec,
  node,
  numbers,
  p,
  quote,
  section,
  subhead,
} from '../../support/documentBuilder';

const mediaId = 'a'.repeat(64);
const inLead = (...blocks: NodeSpec[]) => [headline('旱渠变清渠'), lead(...blocks)];
const withSection = (...content: NodeSpec[]) => [...inLead(p()), node('section', content)];
const sectionHead = [node('sectionLabel'), node('sectionHeadline', ['一'])];
const picture = (attrs: object) =>
  inLead(p(), node('figure', [node('caption'), node('credit')], attrs));

const valid: Readonly<Record<string, NodeSpec[]>> = {
  'an empty article': [headline(), lead()],
  'kicker, two halves and a subtitle': [
    headline(['旱渠变清渠', '荒坡成果园'], '山乡', '修渠记'),
    lead(),
  ],
  'bold and italic in a paragraph': inLead(
    p('榕川', { type: 'text', text: '市', marks: [{ type: 'bold' }, { type: 'italic' }] }),
  ),
  'every kind of block in the lead': inLead(
    p('一'),
    subhead('二'),
    quote(p('三'), p()),
    bullets(item(p('四'))),
    numbers(item(p('五'))),
    figure('六', '七'),
  ),
  'a list inside an entry': inLead(bullets(item(p('一'), numbers(item(p('二'), p('三')))))),
  'sections with and without words': [...inLead(p()), section('一', p('甲')), section('')],
  'a section that begins with a picture': withSection(...sectionHead, figure()),
  'a picture of the media store': picture({ mediaId }),
  'a picture still missing': picture({ mediaId: '' }),
};

const invalid: Readonly<Record<string, NodeSpec[]>> = {
  'no part at all': [],
  'no headline': [lead(p('甲'))],
  'no lead': [headline('甲')],
  'a lead before the headline': [lead(), headline('甲')],
  'a section before the lead': [headline('甲'), section('一'), lead()],
  'two leads': [headline('甲'), lead(), lead()],
  'two headlines': [headline('甲'), headline('乙'), lead()],
  'a paragraph beside the parts': [...inLead(p()), p('甲')],
  'an unknown node': inLead(node('script', ['alert(1)'])),
  'an unknown mark': inLead(p({ type: 'text', text: '甲', marks: [{ type: 'link' }] })),
  'a headline without main part': [node('headline', [node('kicker'), node('subtitle')]), lead()],
  'a subtitle before the main part': [
    node('headline', [node('kicker'), node('subtitle'), node('mainHeadline')]),
    lead(),
  ],
  'a headline without kicker': [node('headline', [node('mainHeadline'), node('subtitle')]), lead()],
  'an empty lead': [headline('甲'), node('lead')],
  'text straight in the lead': [headline('甲'), node('lead', ['甲'])],
  'a section without label': withSection(node('sectionHeadline', ['一']), p()),
  'a section whose headline comes first': withSection(...[...sectionHead].reverse(), p()),
  'a section without blocks': withSection(...sectionHead),
  'a section inside a section': withSection(...sectionHead, p(), section('二')),
  'bold in a headline': [
    node('headline', [node('kicker'), node('mainHeadline', [bold('甲')]), node('subtitle')]),
    lead(),
  ],
  'bold in a small head': inLead(node('subhead', [bold('甲')])),
  'bold in a caption': inLead(node('figure', [node('caption', [bold('甲')]), node('credit')])),
  'a quotation of a list': inLead(quote(bullets(item(p())))),
  'a quotation in a quotation': inLead(quote(p(), quote(p()))),
  'an empty quotation': inLead(node('quote')),
  'an empty list': inLead(node('bulletList')),
  'an empty entry': inLead(bullets(node('listItem'))),
  'an entry that begins with a list': inLead(bullets(item(bullets(item(p()))))),
  'a paragraph straight in a list': inLead(bullets(p('甲'))),
  'a picture without credit': inLead(node('figure', [node('caption')])),
  'a picture without caption': inLead(node('figure', [node('credit')])),
  'a paragraph in a paragraph': inLead(p(p('甲'))),
  'a part in the lead': inLead(node('kicker', ['甲'])),
};

/** Values where text is meant: each would reach DOM or paths as something else. */
const notText: Readonly<Record<string, unknown>> = {
  'a DOM description': ['img', { src: 'x', onerror: 'alert(1)' }],
  'an empty list': [],
  'an object': { toString: '甲' },
  'a number': 7,
  null: null,
  true: true,
};

const textAttributes: Readonly<Record<string, (value: unknown) => NodeSpec[]>> = {
  'headline.id': (id) => [{ ...headline('甲'), attrs: { id } }, lead()],
  'lead.id': (id) => [headline('甲'), { ...lead(), attrs: { id } }],
  'paragraph.id': (id) => inLead({ ...p('甲'), attrs: { id } }),
  'subhead.id': (id) => inLead({ ...subhead('甲'), attrs: { id } }),
  'quote.id': (id) => inLead({ ...quote(p()), attrs: { id } }),
  'bulletList.id': (id) => inLead({ ...bullets(item(p())), attrs: { id } }),
  'orderedList.id': (id) => inLead({ ...numbers(item(p())), attrs: { id } }),
  'figure.id': (id) => picture({ id }),
  'figure.alt': (alt) => picture({ alt }),
  'figure.mediaId': (value) => picture({ mediaId: value }),
  'section.id': (id) => [...inLead(p()), { ...section('一'), attrs: { id } }],
  'section.number': (number) => [...inLead(p()), { ...section('一'), attrs: { number } }],
  'section.slot': (slot) => [...inLead(p()), { ...section('一'), attrs: { slot } }],
};

const badMediaIds: Readonly<Record<string, string>> = {
  'an address': 'https://example.test/a.png',
  'a path': '../../settings.json',
  'too short': 'a'.repeat(63),
  'too long': 'a'.repeat(65),
  'capital letters': 'A'.repeat(64),
  'a line end after it': `${mediaId}\n`,
  'a letter past f': `g${'a'.repeat(63)}`,
};

describe('the document form', () => {
  test.each(Object.entries(valid))('takes %s', (_name, parts) => {
    const json = articleJson(parts);
    const parsed = parseDocument(json);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(parseDocument(documentToJson(parsed.document))).toEqual(parsed);
  });

  test.each(Object.entries(invalid))('refuses %s', (_name, parts) => {
    expect(parseDocument(articleJson(parts))).toMatchObject({ ok: false });
  });

  const attacks = Object.entries(textAttributes).flatMap(([attribute, build]) =>
    Object.entries(notText).map(([name, value]) => ({ attribute, name, parts: build(value) })),
  );
  test.each(attacks)('refuses $name as $attribute', ({ parts }) => {
    expect(parseDocument(articleJson(parts))).toMatchObject({ ok: false });
  });

  test.each(Object.entries(badMediaIds))('refuses a media id that is %s', (_name, value) => {
    expect(parseDocument(articleJson(picture({ mediaId: value })))).toMatchObject({ ok: false });
  });
});
