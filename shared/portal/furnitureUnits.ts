import type { PageBlockOf } from '#shared/domain/pageBlock';
import { type PageUnit, unitOf } from './pageUnit';

const bullet = '  • ';
const sideIndent = '    ';

/** The label, title and teaser of a recommended article, each on a line of its own. */
export function recommendedUnits(block: PageBlockOf<'recommended'>): PageUnit[] {
  return [
    ...unitOf(`${block.id}/label`, block.label),
    ...unitOf(`${block.id}/title`, block.title ?? ''),
    ...unitOf(`${block.id}/teaser`, block.teaser ?? ''),
  ];
}

function printed(text: string, bulleted: boolean, indent: string): string {
  if (text.trim() === '') return '';
  return `${bulleted ? bullet : indent}${text}`;
}

/** The label and items of a list; the portal indents those of the side column but for the first list's label. */
export function listUnits(block: PageBlockOf<'list'>): PageUnit[] {
  const indent = block.column === 'side' ? sideIndent : '';
  const labelIndent = block.name === 'channelRecommended' ? '' : indent;
  return [
    ...unitOf(`${block.id}/label`, printed(block.label, block.labelBulleted, labelIndent), 'lists'),
    ...block.items.flatMap((item, index) =>
      unitOf(`${block.id}/item/${index}`, printed(item.text, item.bulleted, indent), 'lists'),
    ),
  ];
}

/** The comments line, which repeats the headline in brackets unless the page printed another title. */
export function commentsLine(block: PageBlockOf<'comments'>, headline: string): string {
  return `${block.label}(${block.title ?? headline})`;
}
