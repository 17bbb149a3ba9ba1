import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleContent } from '#shared/domain/article';
import type { Choice } from '#shared/domain/mergeConflict';
import type { Metadata } from '#shared/domain/metadata';
import type { CommentThread } from '#shared/domain/review';
import { mergeArticles } from '#shared/merge/mergeArticles';
import { contentOf, documentIn, documentOf } from '../../support/library';

const state = (content: ArticleContent) => ({ content, document: documentIn(content) });
const merge = (
  base: ArticleContent,
  ours: ArticleContent,
  theirs: ArticleContent,
  choices: Record<string, Choice> = {},
) =>
  mergeArticles(
    { base: state(base), ours: state(ours), theirs: state(theirs) },
    new Map(Object.entries(choices)),
  );

const document = documentOf('题', '甲', '乙');
const holding = (metadata: Partial<Metadata>) => contentOf(document, metadata);
const base = holding({ source: '榕川日报', keywords: ['水'], custom: { body: '局' } });

describe('metadata', () => {
  test('fields changed on one side each', () => {
    const ours = holding({ source: '榕川晚报', keywords: ['水'], custom: { body: '局' } });
    const theirs = holding({ source: '榕川日报', keywords: ['水', '渠'], custom: { body: '厅' } });
    const { content, conflicts } = merge(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(content.metadata).toMatchObject({
      source: '榕川晚报',
      keywords: ['水', '渠'],
      custom: { body: '厅' },
    });
  });
  test('a field changed on both is a conflict, settled for either', () => {
    const ours = holding({ source: '榕川晚报', custom: { body: '甲' } });
    const theirs = holding({ source: '榕川快报', custom: { body: '乙' } });
    const { content, conflicts } = merge(base, ours, theirs);
    expect(conflicts.map(({ key }) => key)).toEqual(['custom:body', 'metadata:source']);
    expect(content.metadata.source).toBe('榕川晚报');
    const choices = { 'custom:body': 'ours', 'metadata:source': 'theirs' } as const;
    const settled = merge(base, ours, theirs, choices);
    expect(settled.conflicts).toEqual([]);
    expect(settled.content.metadata).toMatchObject({ source: '榕川快报', custom: { body: '甲' } });
  });
  test('template and page are taken from the side that changed them', () => {
    const template = { id: 'feature', version: 2 };
    const theirs = { ...base, template };
    expect(merge(base, base, theirs).content.template).toEqual(template);
    const ours = { ...base, template: { id: 'brief', version: 1 } };
    expect(merge(base, ours, theirs).conflicts.map(({ key }) => key)).toEqual(['matter:template']);
  });
});

const message = (id: string, at: number, text = `话${id}`) => ({
  id,
  author: '沈砚秋',
  at: new Date(at * 60_000).toISOString(),
  text,
});
const thread = (id: string, ...messages: ReturnType<typeof message>[]): CommentThread => ({
  id,
  quote: '甲',
  messages: messages.length > 0 ? messages : [message(`${id}1`, 1)],
  resolved: null,
});
const saying = (...threads: CommentThread[]): ArticleContent => ({ ...base, review: { threads } });
const resolved = { author: '林一', at: new Date(0).toISOString() };

describe('comments', () => {
  test('threads and messages of both sides stay, in their order in time', () => {
    const old = thread('t', message('m1', 1));
    const ours = saying(
      thread('t', message('m1', 1), message('m3', 3)),
      thread('o', message('x', 9)),
    );
    const theirs = saying(
      thread('t', message('m1', 1), message('m2', 2)),
      thread('h', message('y', 5)),
    );
    const { content, conflicts } = merge(saying(old), ours, theirs);
    expect(conflicts).toEqual([]);
    const found = content.review.threads.map(({ id, messages }) => [
      id,
      ...messages.map((m) => m.id),
    ]);
    expect(found).toEqual([
      ['t', 'm1', 'm2', 'm3'],
      ['h', 'y'],
      ['o', 'x'],
    ]);
  });
  test('a thread taken out here and left alone there goes; answered there, it stays', () => {
    const old = thread('t');
    expect(merge(saying(old), saying(), saying(old)).content.review.threads).toEqual([]);
    const answered = thread('t', message('t1', 1), message('t2', 2));
    expect(merge(saying(old), saying(), saying(answered)).content.review.threads).toEqual([
      answered,
    ]);
  });
  test('settled on one side, it is settled', () => {
    const old = thread('t');
    const settled = { ...old, resolved };
    expect(merge(saying(old), saying(old), saying(settled)).content.review.threads).toEqual([
      settled,
    ]);
  });
});

test('without conflicts the sides can be exchanged', () => {
  const fields = fc.record({
    source: fc.constantFrom('榕川日报', '晚报'),
    channel: fc.constantFrom('', '要闻'),
    keywords: fc.constantFrom(['水'], ['水', '渠']),
    custom: fc.constantFrom({ body: '局' }, {}, { body: '局', page: '四' }),
  });
  const threads = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), size: fc.integer({ min: 1, max: 3 }) }),
    { selector: ({ id }) => id },
  );
  const contents = fc.record({ fields, threads }).map(({ fields: metadata, threads: list }) => ({
    ...holding(metadata),
    review: {
      threads: list.map(({ id, size }) =>
        thread(id, ...Array.from({ length: size }, (_, at) => message(`${id}${at}`, at))),
      ),
    },
  }));
  fc.assert(
    fc.property(contents, contents, contents, (before, ours, theirs) => {
      const merged = merge(before, ours, theirs);
      const exchanged = merge(before, theirs, ours);
      expect(exchanged.conflicts.length).toBe(merged.conflicts.length);
      if (merged.conflicts.length === 0) expect(exchanged.content).toEqual(merged.content);
    }),
    { numRuns: 1_000 },
  );
});
