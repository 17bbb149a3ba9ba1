import { getSchema } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
  buildSubhead,
  inSchema,
} from '#shared/editor/buildDocument';
import { readDocument } from '#shared/editor/readDocument';
import { articleExtensions } from '#shared/editor/schema';
import {
  article,
  countingIds,
  headline,
  lead,
  p,
  section,
  subhead,
} from '../../support/documentBuilder';

describe('buildDocument', () => {
  test('builds what the reader takes apart again', () => {
    const makeId = countingIds();
    const parts = { kicker: '山乡', main: ['甲', '乙'], subtitle: '丙' };
    const document = buildDocument(
      buildHeadline(parts, makeId),
      buildLead([buildParagraph('导语', makeId)], makeId),
      [
        buildSection(
          { label: '水利篇', number: '①', headline: '题', slot: '1' },
          [buildSubhead('小', makeId)],
          makeId,
        ),
      ],
    );
    document.check();
    const view = readDocument(document);
    expect(view.headline).toEqual(parts);
    expect(view.lead.map(({ textContent }) => textContent)).toEqual(['导语']);
    expect(view.sections).toMatchObject([
      { label: '水利篇', number: '①', headline: '题', slot: '1' },
    ]);
  });

  test('empty parts get the least that the form asks for', () => {
    const makeId = countingIds();
    const document = buildDocument(
      buildHeadline({ kicker: '', main: [], subtitle: '' }, makeId),
      buildLead([], makeId),
      [buildSection({ label: '', headline: '' }, [], makeId)],
    );
    expect(String(document)).toBe(String(article(headline(), lead(p()), section('', p()))));
  });

  test('a part that the form forbids is refused at once', () => {
    const makeId = countingIds();
    const stray = buildParagraph('甲', makeId);
    expect(() => buildDocument(stray, buildLead([], makeId), [])).toThrow(RangeError);
    expect(() => buildLead([buildLead([], makeId)], makeId)).toThrow(RangeError);
  });

  test('inSchema gives the same node in another instance of the form', () => {
    const document = article(headline('甲'), lead(p('乙'), subhead('丙')));
    const schema = getSchema(articleExtensions);
    const moved = inSchema(document, schema);
    expect(moved.toJSON()).toEqual(document.toJSON());
    expect(moved.type.schema).toBe(schema);
  });
});
