import DOMPurify, { type Config } from 'dompurify';
import { inertPolicy } from './inertPage';

/** Elements that the reader of pasted blocks knows; of all others the words stay and the element goes. */
const foreignTags = [
  ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset'],
  ...[
    'figcaption',
    'figure',
    'footer',
    'form',
    'header',
    'hr',
    'main',
    'nav',
    'p',
    'pre',
    'section',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'menu', 'details', 'summary', 'br'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['a', 'b', 'strong', 'i', 'em', 'u', 'sup', 'sub', 'img'],
];
const foreignAttributes = ['colspan', 'rowspan', 'start', 'data-align', 'data-picture'];

/** The elements and attributes of the schema's own HTML, as Kapok copies it. */
const ownTags = [
  ...['header', 'section', 'aside', 'div', 'figure', 'p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li'],
  ...[
    'blockquote',
    'hr',
    'table',
    'tbody',
    'tr',
    'td',
    'th',
    'a',
    'strong',
    'em',
    'u',
    'sup',
    'span',
    'mark',
  ],
];
const ownAttributes = [
  ...['data-pm-slice', 'data-headline', 'data-kicker', 'data-mainheadline', 'data-subtitle'],
  ...['data-lead', 'data-section', 'data-section-label', 'data-section-headline', 'data-figure'],
  ...[
    'data-media',
    'data-crops',
    'data-alt',
    'data-caption',
    'data-credit',
    'data-box',
    'data-box-headline',
  ],
  ...['data-authors-note', 'data-editors-note', 'data-closing', 'data-byline', 'data-verse'],
  ...['data-verse-line', 'data-align', 'data-term', 'colspan', 'rowspan'],
  ...['data-thread', 'data-highlight'],
];

function clean(html: string, tags: readonly string[], attributes: readonly string[]): string {
  const config: Config = {
    ALLOWED_TAGS: [...tags],
    ALLOWED_ATTR: ['href', ...attributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    // Everything but `href` holds words and numbers, which are no addresses.
    ADD_URI_SAFE_ATTR: [...attributes],
    RETURN_TRUSTED_TYPE: false,
  };
  const trusted = inertPolicy();
  return DOMPurify.sanitize(html, {
    ...config,
    ...(trusted === undefined ? {} : { TRUSTED_TYPES_POLICY: trusted }),
  });
}

/** Markup of another program with nothing left in it but what the reader of pasted blocks knows. */
export function cleanForeignHtml(html: string): string {
  return clean(html, foreignTags, foreignAttributes);
}

/** Markup that Kapok copied, or that says so, with nothing left in it but what the schema knows. */
export function cleanOwnHtml(html: string): string {
  return clean(html, ownTags, ownAttributes);
}
