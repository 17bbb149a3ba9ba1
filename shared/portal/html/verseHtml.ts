import type { Node } from '@tiptap/pm/model';
import { stanzasOf } from '#shared/editor/stanzas';
import { element, groupElement } from './element';
import { inlineHtml } from './inlineHtml';

/** Verse, a paragraph each stanza, its lines broken where the poet broke them. */
export function verseHtml(verse: Node): string {
  return groupElement(
    'div',
    { class: 'verse', 'data-block-id': String(verse.attrs.id) },
    stanzasOf(verse).map((lines) => element('p', {}, lines.map(inlineHtml).join('<br>\n'))),
  );
}
