import type { HeadlineParts } from '#shared/domain/article';
import type { PageBlockOf } from '#shared/domain/pageBlock';
import { escapeHtml } from '../escapeHtml';
import type { PageFacts } from '../pageFacts';
import { type SourceLinePart, sourceLineParts } from '../sourceLine';
import { element, linesHtml, textElement } from './element';
import { httpsAddress } from './safeUrl';

/** The parts of the headline; its halves stay apart so that a line breaks between them. */
export function headlineHtml({ kicker, main, subtitle }: HeadlineParts): string {
  const halvesHtml = main
    .map((half) => textElement('span', { class: 'half' }, half))
    .filter((halfHtml) => halfHtml !== '')
    .join(' ');
  return linesHtml([
    textElement('p', { class: 'kicker' }, kicker),
    halvesHtml === '' ? '' : element('h1', { class: 'headline' }, halvesHtml),
    subtitle.trim() === '' ? '' : textElement('p', { class: 'subtitle' }, `——${subtitle}`),
  ]);
}

function partHtml(part: SourceLinePart, facts: PageFacts): string {
  const href = part.kind === 'address' ? httpsAddress(part.text) : null;
  if (href !== null) return element('a', { href }, escapeHtml(part.text));
  if (part.kind !== 'date') return escapeHtml(part.text);
  return element('time', { datetime: facts.publishedAt }, escapeHtml(part.text));
}

/** The source line in the very words of the portal text, its date marked up and its address a link. */
export function sourceLineHtml(block: PageBlockOf<'sourceLine'>, facts: PageFacts): string {
  const lineHtml = sourceLineParts(block, facts)
    .map((part) => partHtml(part, facts))
    .join('');
  return lineHtml === '' ? '' : element('p', { class: 'source-line' }, lineHtml);
}
