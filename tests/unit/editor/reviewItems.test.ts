import { expect, test } from 'vitest';
import { emptyReview } from '#shared/domain/review';
import { reviewItems } from '#shared/editor/reviewItems';
import {
  article,
  cell,
  changed,
  figure,
  headline,
  lead,
  p,
  section,
  table,
} from '../../support/documentBuilder';

test('a suggestion for whole blocks names their kind, one for a border the words on either side', () => {
  const document = article(
    headline('题'),
    lead(
      p('甲村先通水，乙村后通水。'),
      changed('split', p('水来了。'), 's1'),
      changed('joined', p('渠修了三年，还要再修。'), 's2'),
      changed('inserted', table([cell('')]), 's3'),
      changed('inserted', figure(), 's4'),
    ),
    changed('deleted', section('一节', p('渠')), 's5'),
  );
  const listed = reviewItems(document, emptyReview).map(({ item }) =>
    item.kind === 'suggestion' ? item.blocks : [],
  );
  expect(listed).toEqual([
    [{ kind: 'split', before: '村先通水，乙村后通水。'.slice(-10), after: '水来了。' }],
    [{ kind: 'joined', before: '乙村后通水。 水来了。'.slice(-10), after: '渠修了三年，还要再修' }],
    [{ kind: 'inserted', block: 'table' }],
    [{ kind: 'inserted', block: 'figure' }],
    [{ kind: 'deleted', block: 'section' }],
  ]);
});
