import { fieldFindings } from '#shared/domain/articleFields';
import { defaultProfile } from '#shared/domain/defaultProfile';
import type { Finding } from '#shared/domain/workflow/finding';
import { nodesThat } from '#shared/editor/nodesThat';
import { readHeadline } from '#shared/editor/readDocument';
import type { Check, CheckedArticle } from '../checkedArticle';

const bylineParagraphs = nodesThat(
  ({ type, textContent }) => type.name === 'bylineParagraph' && textContent.trim() !== '',
);

function headlineOf({ inForce }: CheckedArticle) {
  const { firstChild } = inForce;
  return firstChild === null ? { kicker: '', main: [], subtitle: '' } : readHeadline(firstChild);
}

function missing(ruleId: Finding['ruleId'], fieldId: string): Finding {
  return { ruleId, place: { kind: 'field', fieldId }, quote: '', values: {} };
}

/** Fields that no gate lets go by whatever the profile asks: what the page cannot do without. */
const always: Check = (article) => {
  const { metadata, inForce } = article;
  const isSigned =
    metadata.bylines.some(({ name }) => name.trim() !== '') || bylineParagraphs(inForce).length > 0;
  const hasHeadline = headlineOf(article).main.some((half) => half.trim() !== '');
  const headline: Finding = {
    ruleId: 'headlineMissing',
    place: { kind: 'headline' },
    quote: '',
    values: {},
  };
  return [
    ...(hasHeadline ? [] : [headline]),
    ...(metadata.source.trim() === '' ? [missing('sourceMissing', 'source')] : []),
    ...(isSigned ? [] : [missing('bylineMissing', 'bylines')]),
    ...(metadata.publishedAt === null ? [missing('publishedAtMissing', 'publishedAt')] : []),
  ];
};

/** Said by `always` in words of their own. */
const saidAlready: ReadonlySet<string> = new Set(['headline', 'source', 'bylines', 'publishedAt']);

/** What the profile of the article's template finds wrong with its fields. */
const ofProfile: Check = (article) => {
  const { template, metadata, refused } = article;
  const profile = template?.profile ?? defaultProfile;
  const facts = { headline: headlineOf(article), metadata };
  return fieldFindings(profile, facts, refused).flatMap(({ field, problem }): Finding[] => {
    const isMissing = problem.kind === 'missing';
    if (isMissing && saidAlready.has(field.id)) return [];
    return [
      {
        ruleId: isMissing ? 'fieldMissing' : 'fieldWrong',
        place: field.from === 'text' ? { kind: 'headline' } : { kind: 'field', fieldId: field.id },
        quote: '',
        values: { field: field.label['zh-CN'], fieldEn: field.label.en },
      },
    ];
  });
};

/** Headline, source, byline, date, and every field that the content profile asks for. */
export const checkFields: Check = (article) => [...always(article), ...ofProfile(article)];
