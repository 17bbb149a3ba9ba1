import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { renderPortalHtml } from '#shared/portal/portalHtml';
import { changedLine } from '../../../renderer/features/preview/changedLine';
import { patchPage } from '../../../renderer/features/preview/patchPage';
import {
  article,
  bold,
  box,
  bullets,
  closing,
  figure,
  headline,
  item,
  lead,
  type NodeSpec,
  p,
  section,
  subhead,
  verse,
} from '../../support/documentBuilder';
import { fakeArticle, fakePortal } from '../../support/fakeNewsroom';

afterEach(() => document.body.replaceChildren());

const { content } = fakeArticle('article-1', { main: ['题'], lead: ['文'] });
const pageOf = (...parts: NodeSpec[]) =>
  renderPortalHtml({
    content,
    document: article(...parts),
    profile: fakePortal,
    mediaUrl: () => null,
  });

function frame(): Document {
  const element = document.createElement('iframe');
  document.body.append(element);
  if (element.contentDocument === null) throw new Error('a frame without a document');
  return element.contentDocument;
}

const base = (text: string, title = '甲村') =>
  pageOf(headline('旱渠变清渠'), lead(p('导语。'), p(text)), section(title, p('正文。')));

test.each([
  ['a letter more', base('渠水。'), base('渠水东。'), true],
  ['a letter less', base('渠水东。'), base('渠水。'), true],
  [
    'type that is marked',
    base('渠水'),
    pageOf(
      headline('旱渠变清渠'),
      lead(p('导语。'), p(bold('渠'), '水')),
      section('甲村', p('正文。')),
    ),
    true,
  ],
  ['characters that markup means', base('a'), base('a<b>&"'), true],
  ['a paragraph that was empty', base(''), base('渠'), false],
  ['a section’s headline', base('渠', '甲村'), base('渠', '乙村'), false],
  [
    'the article’s headline',
    pageOf(headline('一'), lead(p('文'))),
    pageOf(headline('二'), lead(p('文'))),
    false,
  ],
  ['nothing', base('渠'), base('渠'), false],
  ['another page', '', base('渠'), false],
])('%s is one changed block: %#', (_what, before, after, isOne) => {
  expect(changedLine(before, after) !== null).toBe(isOne);
});

test('a block that reads otherwise is patched, and everything else stays the same nodes', () => {
  const page = frame();
  patchPage(page, { shown: '', next: base('渠水。') });
  const before = [...page.querySelectorAll('p')];
  patchPage(page, { shown: base('渠水。'), next: base('渠水东。') });
  expect([...page.querySelectorAll('p')]).toEqual(before);
  expect(page.body.textContent).toContain('渠水东。');
});

test('a page that does not show what it should is put right as a whole', () => {
  const page = frame();
  patchPage(page, { shown: '', next: base('渠水。') });
  for (const block of page.querySelectorAll('.lead p')) block.remove();
  patchPage(page, { shown: base('渠水。'), next: base('渠水东。') });
  expect(page.body.textContent).toContain('渠水东。');
});

test('whatever changes, the frame shows exactly the page', () => {
  const word = fc.constantFrom(
    '',
    '渠',
    '水<b>',
    '榕川 & 乡',
    '“引”',
    '\u3000',
    'a"b',
    '\n',
    '</p>',
  );
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
  const block = fc.oneof(
    { weight: 4, arbitrary: text.map((words) => p(words)) },
    text.map((words) => p(bold(`粗${words}`), words)),
    text.map((words) => subhead(words)),
    text.map((words) => bullets(item(p(words)), item(p('二')))),
    text.map((words) => figure(words, '摄')),
    text.map((words) => box(words, 'side', p(words))),
    text.map((words) => verse([words], ['一行'])),
    text.map((words) => closing(words)),
  );
  const parts = fc
    .tuple(text, fc.array(block, { minLength: 1, maxLength: 4 }), fc.array(block, { maxLength: 4 }))
    .map(([title, first, second]) =>
      pageOf(headline(title), lead(...first), section(title, ...second)),
    );
  const letter = fc.tuple(text, text).map(([a, b]) => [base(a), base(b)]);
  const pages = fc.oneof(fc.array(parts, { minLength: 1, maxLength: 4 }), letter);
  fc.assert(
    fc.property(pages, (each) => {
      const page = frame();
      let shown = '';
      for (const next of each) {
        patchPage(page, { shown, next });
        shown = next;
        const whole = new DOMParser().parseFromString(next, 'text/html');
        if (page.documentElement.isEqualNode(whole.documentElement)) continue;
        // The order of attributes may differ; this says where more does.
        expect(page.documentElement.outerHTML).toBe(whole.documentElement.outerHTML);
      }
      document.body.replaceChildren();
    }),
    { numRuns: 60 },
  );
}, 60_000);
