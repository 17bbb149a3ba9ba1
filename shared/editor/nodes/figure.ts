import { Node } from '@tiptap/core';
import type { Node as FigureNode } from '@tiptap/pm/model';
import { type FigureCrops, figureCropsSchema, noCrops } from '#shared/domain/crop';
import { blockAttributes, type HtmlElement, textAttribute } from '../blockAttributes';

/** Ids of the media store: the SHA-256 of the picture's bytes, or empty while the picture is missing. */
export const mediaIdPattern = /^([0-9a-f]{64})?$/;

/** UTF-16 code units of crops as text; the longest there are have fewer. */
const mostCropsText = 500;

function validateMediaId(value: unknown): void {
  if (typeof value !== 'string' || !mediaIdPattern.test(value)) {
    throw new RangeError('figure.mediaId is not an id of the media store');
  }
}

function validateCrops(value: unknown): void {
  if (value !== null && !figureCropsSchema.safeParse(value).success) {
    throw new RangeError('figure.crops are no crops of a picture');
  }
}

/** Crops out of pasted HTML; null for none, and for what is none. */
function readCrops(text: string | null): FigureCrops | null {
  if (text === null || text.length > mostCropsText) return null;
  try {
    return figureCropsSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Pasted from elsewhere and no JSON: the picture is shown whole.
    return null;
  }
}

/** How a figure shows its picture. */
export function cropsOf(figure: FigureNode): FigureCrops {
  return figureCropsSchema.safeParse(figure.attrs.crops).data ?? noCrops;
}

/**
 * A picture with its caption and credit. Content: `caption credit`. `mediaId` names the picture in
 * the media store; it is never an address, so a document cannot make the desk load one. `crops` say which part of
 * it each use shows; the picture itself stays whole.
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
    crops: {
      default: null,
      validate: validateCrops,
      // Copied with its figure, as the picture is.
      parseHTML: (element: HtmlElement) => readCrops(element.getAttribute('data-crops')),
      renderHTML: ({ crops }: Record<string, unknown>) =>
        crops === null ? {} : { 'data-crops': JSON.stringify(crops) },
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
