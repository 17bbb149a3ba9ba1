import { posix } from 'node:path';
import { articleSchema } from '#shared/editor/schema';
import { textOf } from './comments';
import type { DocxContext } from './context';
import type { Piece } from './pieces';
import { attribute, within, type Xml } from './xml';

/** Reads what is drawn in a run: pictures, boxes of text, and what no article holds. */
export function readDrawing(element: Xml, context: DocxContext): readonly Piece[] {
  const { tally } = context;
  const boxes = within(element, 'txbxContent');
  const found = [
    ...within(element, 'blip').flatMap((blip) =>
      pictureOf(blip, 'embed', 'link', element, context),
    ),
    ...within(element, 'imagedata').flatMap((data) =>
      pictureOf(data, 'id', 'href', element, context),
    ),
  ];
  if (boxes.length > 0) {
    tally.change('textBoxes', { count: boxes.length, excerpt: textOf(boxes[0] as Xml) });
  }
  const isEmbedded = within(element, 'OLEObject').length > 0;
  if (isEmbedded)
    tally.miss('embeddedFiles', {
      excerpt: attribute(within(element, 'OLEObject')[0] ?? null, 'ProgID'),
    });
  else if (found.length + boxes.length === 0 && hasShape(element)) {
    tally.miss('drawings', { excerpt: nameOfDrawing(element) });
  }
  return [
    ...found.flatMap((piece) => piece ?? []),
    ...boxes.map((content): Piece => ({ kind: 'box', content })),
  ];
}

/** A picture as a figure; null, so that it counts as seen, where the file does not hold one that can be read. */
function pictureOf(
  element: Xml,
  embedded: string,
  linked: string,
  drawing: Xml,
  { file, store, tally, makeId }: DocxContext,
): readonly (Piece | null)[] {
  const target = file.target(attribute(element, embedded) || attribute(element, linked));
  if (target === null) return [];
  if (target.isOutside) {
    tally.miss('remotePictures', { excerpt: target.address });
    return [null];
  }
  const bytes = file.bytes(target.address);
  const name = posix.basename(target.address);
  if (bytes === null) {
    tally.miss('missingPictures', { excerpt: name });
    return [null];
  }
  const mediaId = store.take(bytes, name);
  if (mediaId === null) return [null];
  const alt = attribute(within(drawing, 'docPr')[0] ?? null, 'descr');
  const parts = [articleSchema.node('caption'), articleSchema.node('credit')];
  const node = articleSchema.node(
    'figure',
    { id: makeId(), mediaId, alt: alt.slice(0, 300) },
    parts,
  );
  return [{ kind: 'figure', node }];
}

function hasShape(element: Xml): boolean {
  return ['wsp', 'wgp', 'chart', 'relIds', 'shape', 'rect', 'group', 'line', 'oval'].some(
    (name) => within(element, name).length > 0,
  );
}

function nameOfDrawing(element: Xml): string {
  const properties = within(element, 'docPr')[0] ?? null;
  return attribute(properties, 'descr') || attribute(properties, 'name');
}
