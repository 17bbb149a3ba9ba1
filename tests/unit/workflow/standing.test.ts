import { describe, expect, test } from 'vitest';
import type { ArticleStatus } from '#shared/domain/article';
import {
  isProof,
  type Standing,
  statusAfterEdit,
  statusAfterExport,
} from '#shared/domain/workflow/standing';

const signed = { status: 'signedOff', sha256: 'a' } as const;
const exported = { status: 'exported', sha256: 'a' } as const;

describe('what an edit does to where an article stands', () => {
  test.each<[string, Standing, string, ArticleStatus]>([
    ['a draft stays one', { status: 'draft', settled: null }, 'b', 'draft'],
    ['reviewers edit in 一审', { status: 'firstReview', settled: null }, 'b', 'firstReview'],
    ['reviewers edit in 二审', { status: 'secondReview', settled: null }, 'b', 'secondReview'],
    ['reviewers edit in 三审', { status: 'finalReview', settled: null }, 'b', 'finalReview'],
    ['a sign-off is lost', { status: 'signedOff', settled: signed }, 'b', 'finalReview'],
    ['and stays lost', { status: 'finalReview', settled: signed }, 'c', 'finalReview'],
    ['until the text is the same', { status: 'finalReview', settled: signed }, 'a', 'signedOff'],
    ['a sign-off without its text', { status: 'signedOff', settled: null }, 'a', 'finalReview'],
    ['an export is out of date', { status: 'exported', settled: exported }, 'b', 'correcting'],
    ['and stays so', { status: 'correcting', settled: exported }, 'c', 'correcting'],
    ['until the text is the same', { status: 'correcting', settled: exported }, 'a', 'exported'],
    ['a correction stays one', { status: 'correcting', settled: null }, 'b', 'correcting'],
    ['nothing takes a withdrawal back', { status: 'withdrawn', settled: null }, 'b', 'withdrawn'],
  ])('%s', (_name, standing, sha256, expected) => {
    expect(statusAfterEdit(standing, sha256)).toBe(expected);
  });
});

describe('what an export does to where an article stands', () => {
  const of = (status: ArticleStatus, isCurrent: boolean, isSigned: boolean) => ({
    status,
    isCurrent,
    isSigned,
  });
  test.each<[string, ReturnType<typeof of>, ArticleStatus]>([
    ['a signed text', of('signedOff', true, true), 'exported'],
    ['a draft of a small desk', of('draft', true, false), 'exported'],
    ['a correction', of('correcting', true, false), 'exported'],
    ['once more', of('exported', true, true), 'exported'],
    ['a copy to review', of('firstReview', true, false), 'firstReview'],
    ['a copy to review', of('finalReview', true, false), 'finalReview'],
    ['a withdrawn text', of('withdrawn', true, true), 'withdrawn'],
    ['a draft written on meanwhile', of('draft', false, false), 'correcting'],
    ['a signed text changed meanwhile', of('finalReview', false, true), 'correcting'],
    ['a text signed off anew meanwhile', of('signedOff', false, true), 'signedOff'],
  ])('%s, %o', (_name, facts, expected) => {
    expect(statusAfterExport(facts)).toBe(expected);
  });

  test('a file written out of a review publishes nothing unless its text was signed off', () => {
    expect(isProof({ status: 'secondReview', isSigned: false })).toBe(true);
    expect(isProof({ status: 'finalReview', isSigned: true })).toBe(false);
    expect(isProof({ status: 'draft', isSigned: false })).toBe(false);
  });
});
