import type { Node } from '@tiptap/pm/model';
import type { ArticleContent } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { Metadata } from '#shared/domain/metadata';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { headlineLine, readDocument } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import { element, linesHtml, textElement } from './html/element';
import type { MediaUrl } from './html/figureHtml';
import { pageHtml } from './html/pageHtml';
import { pageFacts } from './pageFacts';

/** What a portal page is made of. `mediaUrl` names a picture's address, or null while it is missing. */
export type PortalHtmlInput = {
  readonly content: ArticleContent;
  readonly document: Node;
  readonly profile: PortalProfile;
  readonly mediaUrl: MediaUrl;
};

/** No script, no frame, no form, nothing from the network; pictures from the page itself or the desk's store. */
export const portalPagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: asset:";

function metaElement(name: string, content: string): string {
  return content.trim() === '' ? '' : element('meta', { name, content });
}

function styleElement(stylesheet: string): string {
  // Raw text: only its own end tag could leave it, so that is what must not be inside.
  if (/<\/style/i.test(stylesheet)) {
    throw new AppError('content_invalid', { reason: 'stylesheetUnsafe' });
  }
  return `<style>\n${stylesheet}\n</style>`;
}

function headElement(title: string, metadata: Metadata, profile: PortalProfile): string {
  const authors = [...new Set(metadata.bylines.map(({ name }) => name))].filter(
    (name) => name !== '',
  );
  return linesHtml([
    '<head>',
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: portalPagePolicy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    textElement('title', {}, title === '' ? profile.name['zh-CN'] : title),
    metaElement('description', metadata.summary),
    metaElement('keywords', metadata.keywords.join(',')),
    metaElement('author', authors.join('、')),
    styleElement(profile.stylesheet),
    '</head>',
  ]);
}

/**
 * The article as one self-contained HTML5 page in the portal's look, without scripts. Preview and export
 * are this function: the same input gives the same bytes. Everything an author or a capture wrote is
 * escaped; links run nothing. The page shows the text in force. Throws `content_invalid` (stylesheetUnsafe) for a style sheet that
 * would end its own element.
 */
export function renderPortalHtml(input: PortalHtmlInput): string {
  const { content, document, profile, mediaUrl } = input;
  const view = readDocument(textInForce(document));
  const facts = pageFacts(content, profile);
  return `${linesHtml([
    '<!DOCTYPE html>',
    '<html lang="zh-Hans-CN">',
    headElement(headlineLine(view.headline), content.metadata, profile),
    '<body>',
    pageHtml({ view, facts, profile, mediaUrl }),
    '</body>',
    '</html>',
  ])}\n`;
}
