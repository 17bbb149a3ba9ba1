import type { PageBlockOf } from '#shared/domain/pageBlock';
import { groupElement, textElement } from './element';

/** A label without the colon that the text page prints behind it. */
function headOf(label: string): string {
  return label.replace(/\s*[:：]$/, '');
}

/** The teaser of another article. */
export function recommendedHtml(block: PageBlockOf<'recommended'>): string {
  return groupElement('aside', { class: 'recommended' }, [
    textElement('h2', {}, headOf(block.label)),
    textElement('h3', {}, block.title ?? ''),
    textElement('p', {}, block.teaser ?? ''),
  ]);
}

function listPartsHtml(block: PageBlockOf<'list'>): string[] {
  const itemsHtml = block.items.map(({ text }) => textElement('li', {}, text));
  return [textElement('h2', {}, headOf(block.label)), groupElement('ul', {}, itemsHtml)];
}

/** A list under the article; its label stays even when the list is empty. */
export function listHtml(block: PageBlockOf<'list'>): string {
  return groupElement('section', { class: 'list-block' }, listPartsHtml(block));
}

/** A list of the side column. */
export function sideListHtml(block: PageBlockOf<'list'>): string {
  return groupElement('section', {}, listPartsHtml(block));
}

/** The place of the readers' comments, under the article's title. */
export function commentsHtml(block: PageBlockOf<'comments'>, headline: string): string {
  return groupElement('section', { class: 'comments' }, [
    textElement('h2', {}, headOf(block.label)),
    textElement('p', {}, block.title ?? headline),
  ]);
}
