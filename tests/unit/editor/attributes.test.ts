import { describe, expect, test } from 'vitest';
import { linkAddress } from '#shared/domain/linkAddress';
import { parseDocument } from '#shared/editor/parseDocument';
import {
  articleJson,
  box,
  cell,
  headline,
  lead,
  marked,
  type NodeSpec,
  p,
  suggestion,
  table,
} from '../../support/documentBuilder';

const isSound = (...blocks: NodeSpec[]) =>
  parseDocument(articleJson([headline('题'), lead(...blocks)])).ok;
const withMark = (type: string, attrs: object) => isSound(p(marked('甲', { type, attrs })));

const addresses: readonly (readonly [string, boolean])[] = [
  ['https://water.rongchuan.example/2025?a=1&b=2#c', true],
  ['http://rongchuan.example', true],
  ['https://榕川.example/渠', true],
  ['https://rongchuan.example:8443/', true],
  ['mailto:desk@rongchuan.example', true],
  ['', false],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['vbscript:msgbox(1)', false],
  ['file:///etc/passwd', false],
  ['blob:https://a.example/1', false],
  ['app://desk/index.html', false],
  ['//rongchuan.example', false],
  ['/2025', false],
  ['https://a.example@b.example/', false],
  ['https://a.example/" onclick="alert(1)', false],
  ["https://a.example/'", false],
  ['https://a.example/<b>', false],
  ['https://a.example/\\evil', false],
  ['mailto:a@b.example?body=x', false],
  [`https://a.example/${'a'.repeat(2_000)}`, false],
];

describe('a link', () => {
  test.each(addresses)('to %j is taken: %s', (href, taken) => {
    expect(linkAddress(href)).toBe(taken ? href : null);
    expect(withMark('link', { href })).toBe(taken);
  });

  test.each([[['https://a.example']], [null], [7], [{ toString: 'https://a.example' }]])(
    'to %j is refused',
    (href) => {
      expect(withMark('link', { href })).toBe(false);
    },
  );

  test('without an address is refused', () => {
    expect(isSound(p(marked('甲', 'link')))).toBe(false);
  });
});

const good = suggestion('s1');
test.each([
  ['highlight', { kind: 'verify' }, true],
  ['highlight', { kind: 'yellow' }, false],
  ['highlight', { kind: ['verify'] }, false],
  ['term', { kind: 'place' }, true],
  ['term', { kind: 'spell' }, false],
  ['comment', { thread: 't1' }, true],
  ['comment', { thread: ['img', { src: 'x' }] }, false],
  ['insertion', { suggestion: good }, true],
  ['insertion', {}, false],
  ['insertion', { suggestion: null }, false],
  ['insertion', { suggestion: { ...good, at: 'gestern' } }, false],
  ['insertion', { suggestion: { ...good, id: '<b>' } }, false],
  ['deletion', { suggestion: { ...good, author: '名'.repeat(81) } }, false],
  ['deletion', { suggestion: { ...good, more: 1 } }, false],
  ['formatChange', { suggestion: good, before: [{ type: 'bold' }] }, true],
  ['formatChange', { suggestion: good, before: [{ type: 'comment' }] }, false],
  [
    'formatChange',
    { suggestion: good, before: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
    false,
  ],
] as const)('the mark %s with %j is taken: %s', (type, attrs, taken) => {
  expect(withMark(type, attrs)).toBe(taken);
});

test.each([
  ['a change that is known', p('甲'), { change: { kind: 'split', ...good } }, true],
  ['a change of no known kind', p('甲'), { change: { kind: 'moved', ...good } }, false],
  ['a change by nobody', p('甲'), { change: { kind: 'split' } }, false],
  ['a change that is a DOM description', p('甲'), { change: ['img', {}] }, false],
  ['a box in the text', box('题', 'inline', p('甲')), {}, true],
  ['a box in no known place', box('题', 'inline', p('甲')), { placing: 'floating' }, false],
])('%s is taken or refused', (_name, spec, attrs, taken) => {
  expect(isSound({ ...spec, attrs: { ...spec.attrs, ...attrs } })).toBe(taken);
});

test.each([
  [{ colspan: 2, rowspan: 3, align: 'right' }, true],
  [{ colspan: 0 }, false],
  [{ colspan: 1.5 }, false],
  [{ colspan: '2' }, false],
  [{ rowspan: 1_000_000 }, false],
  [{ align: 'justify' }, false],
  [{ colwidth: [120] }, true],
  [{ colwidth: ['120'] }, false],
])('a cell with %j is taken: %s', (attrs, taken) => {
  expect(isSound(table([cell('甲', attrs)]))).toBe(taken);
});
