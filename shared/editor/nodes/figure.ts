import { Node } from '@tiptap/core';
import { blockAttributes, type HtmlElement, textAttribute } from '../blockAttributes';

/** Ids of the media store: the SHA-256 of the picture's bytes, or empty while the picture is missing. */
export const mediaIdPattern = /^([0-9a-f]{64})?$/;

function validateMediaId(value: unknown): void {
  if (typeof value !== 'string' || !mediaIdPattern.test(value)) {
    throw new RangeError('figure.mediaId is not an id of the media store');
  }
}

/**
 * A picture with its caption and credit. Content: `caption credit`. `mediaId` names the picture in
 * the media store; it is never an address, so a document cannot make the desk load one.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block flow',
  content: 'caption credit',
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    ...blockAttributes,
    mediaId: {
      default: '',
      validate: validateMediaId,
      // Copied with its figure: a picture cut and pasted is the same picture.
      parseHTML: (element: HtmlElement) => {
        const id = element.getAttribute('data-media') ?? '';
        return mediaIdPattern.test(id) ? id : '';
      },
      renderHTML: ({ mediaId }: Record<string, unknown>) =>
        mediaId === '' ? {} : { 'data-media': mediaId },
    },
    alt: {
      ...textAttribute(''),
      rendered: true,
      parseHTML: (element: HtmlElement) => element.getAttribute('data-alt') ?? '',
      renderHTML: ({ alt }: Record<string, unknown>) => (alt === '' ? {} : { 'data-alt': alt }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-figure]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    { ...HTMLAttributes, 'data-figure': '', class: 'figure' },
    0,
  ],
});

function figureText(name: string) {
  return Node.create({
    name,
    content: 'text*',
    marks: 'review',
    defining: true,
    selectable: false,
    parseHTML: () => [{ tag: `p[data-${name}]`, priority: 60 }],
    renderHTML: () => ['p', { [`data-${name}`]: '', class: name }, 0],
  });
}

/** 图片说明, the text under a picture. Content: `text*` with review marks alone. */
export const Caption = figureText('caption');
/** 署名, who made the picture. Content: `text*` with review marks alone. */
export const Credit = figureText('credit');
