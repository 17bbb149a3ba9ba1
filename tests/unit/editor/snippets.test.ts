import { history, undo } from '@tiptap/pm/history';
import { describe, expect, test } from 'vitest';
import { readSnippet, snippetDraftSchema, unknownVariables } from '#shared/domain/snippet';
import { fillSnippet, type SnippetFacts } from '#shared/editor/snippets/fillSnippet';
import { insertSnippet } from '#shared/editor/snippets/insertSnippet';
import {
  article,
  bullets,
  headline,
  item,
  lead,
  p,
  positionOf,
  runCommand,
  section,
  stateOf,
} from '../../support/documentBuilder';

const facts: SnippetFacts = {
  // Five past midnight of the next day in the newsroom.
  now: new Date('2026-11-23T16:05:00.000Z'),
  authors: ['林一', '周二'],
  source: '榕川日报',
  channel: '榕川新闻',
  headline: '旱渠变清渠 ——三年修渠记',
  sectionLabel: '民生服务篇',
};

describe('variables are filled in', () => {
  test.each([
    ['{{日期}}', '2026年11月24日'],
    ['{{星期}}', '星期二'],
    ['{{时间}}', '00:05'],
    ['本报讯（记者 {{作者}}）', '本报讯（记者 林一 周二）'],
    ['{{来源}}{{频道}}', '榕川日报榕川新闻'],
    ['“{{标题}}”{{篇名}}', '“旱渠变清渠 ——三年修渠记”民生服务篇'],
    ['{{ 日期 }}', '2026年11月24日'],
    ['{日期}', '{日期}'],
    ['{{}}', '{{}}'],
    ['{{月份}}', '{{月份}}'],
    ['{{{日期}}}', '{2026年11月24日}'],
    ['无变量', '无变量'],
  ])('%s', (snippet, text) => {
    expect(fillSnippet(snippet, facts).text).toBe(text);
  });

  test('what is not known yet is left open', () => {
    const unknown = { ...facts, authors: [], sectionLabel: '' };
    expect(fillSnippet('记者 {{作者}}，{{篇名}}', unknown).text).toBe(
      '记者 【待补：作者】，【待补：篇名】',
    );
  });

  test.each([
    ['问：{{光标}}答：', '问：答：', 2],
    ['{{日期}}{{光标}}', '2026年11月24日', 11],
    ['{{光标}}一{{光标}}', '一', 0],
    ['无', '无', null],
  ])('the first caret of %s counts', (snippet, text, caret) => {
    expect(fillSnippet(snippet, facts)).toEqual({ text, caret });
  });
});

test('braces that mean nothing are named once each', () => {
  expect(unknownVariables('{{月份}}{{日期}}{{月份}}{{}}')).toEqual(['月份', '']);
  expect(readSnippet('甲{{日期}}')).toEqual([
    { kind: 'text', text: '甲' },
    { kind: 'variable', name: 'date' },
  ]);
});

test.each([
  [{ name: '', trigger: '', text: '甲' }, false],
  [{ name: '名', trigger: '', text: '' }, false],
  [{ name: '名', trigger: 'b x', text: '甲' }, false],
  [{ name: '名', trigger: 'b/x', text: '甲' }, false],
  [{ name: '名', trigger: 'bx', text: '甲' }, true],
])('%j', (draft, isSound) => {
  expect(snippetDraftSchema.safeParse(draft).success).toBe(isSound);
});

const document = article(
  headline('标题'),
  lead(p('导语一。')),
  section('一', p('甲乙'), bullets(item(p('条目')))),
);
const put = (at: number | readonly [number, number], text: string, caret: number | null = null) =>
  runCommand(stateOf(document, at, [history()]), insertSnippet({ text, caret }));

describe('a snippet is put in', () => {
  test('as words within a paragraph, the caret behind them', () => {
    const at = positionOf(document, '甲乙', 1);
    const state = put(at, '水来了');
    expect(state?.doc.child(2).textContent).toContain('甲水来了乙');
    expect(state?.selection.from).toBe(at + 3);
  });

  test('as paragraphs, the first and last joined to what stands there', () => {
    const state = put(positionOf(document, '甲乙', 1), '问：\n答：');
    const texts = state?.doc.child(2).children.map(({ textContent }) => textContent);
    expect(texts?.slice(2, 4)).toEqual(['甲问：', '答：乙']);
  });

  test.each([
    [2, '问：'],
    [3, ''],
    [5, '答：'],
    [null, '答：'],
  ])('with the caret at %j', (caret, before) => {
    const state = put(positionOf(document, '甲乙', 2), '问：\n答：', caret);
    const { parent, parentOffset } = state?.selection.$from ?? {};
    expect(parent?.textContent.slice(0, parentOffset).replace('甲乙', '')).toBe(before);
  });

  test('in one line where only a line can stand', () => {
    const state = put(positionOf(document, '标题', 2), '一\n二', 1);
    expect(state?.doc.child(0).textContent).toBe('标题一二');
    expect(state?.selection.$from.parentOffset).toBe(3);
  });

  test('into a list entry, and in place of what is selected', () => {
    const at = positionOf(document, '条目');
    const state = put([at, at + 2], '水\n渠');
    expect(state?.doc.child(2).lastChild?.textContent).toBe('水渠');
  });

  test('never over the border of parts', () => {
    const [from, to] = [positionOf(document, '导语'), positionOf(document, '甲乙', 1)];
    expect(put([from, to], '水')).toBeNull();
  });

  test('and taken back by one undo', () => {
    let state = put(positionOf(document, '甲乙', 1), '问：\n答：\n问：');
    if (state === null) throw new Error('refused');
    const after = state;
    undo(after, (back) => {
      state = after.apply(back);
    });
    expect(state.doc.eq(document)).toBe(true);
  });
});
