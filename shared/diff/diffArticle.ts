import { type ArticleContent, articleContentSchema } from '#shared/domain/article';
import type { Json } from '#shared/domain/json';
import type { Metadata } from '#shared/domain/metadata';
import { applyDocument, applyValues } from './applyDocument';
import { changedValues, diffDocument } from './diffDocument';
import { type ArticleDiff, restNames } from './model';
import { applyThreads, diffThreads } from './threads';

type Values = Readonly<Record<string, Json>>;

const customPrefix = 'custom.';

function flatMetadata({ custom, ...fields }: Metadata): Values {
  const own = Object.entries(custom).map(([name, value]) => [customPrefix + name, value]);
  return { ...fields, ...Object.fromEntries(own) } as Values;
}

function readMetadata(values: Values): unknown {
  const entries = Object.entries(values);
  const own = entries.filter(([name]) => name.startsWith(customPrefix));
  return {
    ...Object.fromEntries(entries.filter(([name]) => !name.startsWith(customPrefix))),
    custom: Object.fromEntries(
      own.map(([name, value]) => [name.slice(customPrefix.length), value]),
    ),
  };
}

function restOf(content: ArticleContent): Values {
  return Object.fromEntries(restNames.map((name) => [name, content[name] as Json]));
}

/** All that differs between two contents of an article, as data that makes either out of the other. */
export function diffArticle(before: ArticleContent, after: ArticleContent): ArticleDiff {
  return {
    document: diffDocument(before.document, after.document),
    metadata: changedValues(flatMetadata(before.metadata), flatMetadata(after.metadata)),
    comments: diffThreads(before.review.threads, after.review.threads),
    rest: changedValues(restOf(before), restOf(after)),
  };
}

/** Whether a diff says that nothing changed. */
export function isEmptyDiff({ document, metadata, comments, rest }: ArticleDiff): boolean {
  return document.length + metadata.length + comments.length + rest.length === 0;
}

/**
 * The content that a diff makes of another. Throws `OtherContentError` when the diff was made of another
 * content than this.
 */
export function applyDiff(content: ArticleContent, diff: ArticleDiff): ArticleContent {
  return articleContentSchema.parse({
    ...content,
    ...applyValues(restOf(content), diff.rest),
    document: applyDocument(content.document, diff.document),
    metadata: readMetadata(applyValues(flatMetadata(content.metadata), diff.metadata)),
    review: { threads: applyThreads(content.review.threads, diff.comments) },
  });
}
