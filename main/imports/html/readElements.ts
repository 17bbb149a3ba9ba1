import type { Node } from '@tiptap/pm/model';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import type { PastedBlock } from '#shared/editor/paste/pastedBlocks';
import { pastedSlice } from '#shared/editor/paste/pastedSlice';
import { readBlocks } from '#shared/editor/paste/readBlocks';
import { articleSchema } from '#shared/editor/schema';
import type { NewMedia } from '../../library';
import type { ArticlePart } from '../article/articlePart';
import { captionFigures } from '../article/captionFigures';
import { createPictureStore, type PictureStore } from '../article/pictureStore';
import type { SourceFile } from '../importedFile';
import type { ImportTally } from '../importTally';
import { dropForeignParts } from './dropForeignParts';
import type { PageElement } from './parsePage';

type Tools = {
  readonly file: SourceFile;
  readonly tally: ImportTally;
  readonly makeId: MakeBlockId;
};

export type ElementsRead = {
  readonly parts: readonly ArticlePart[];
  readonly pictures: readonly NewMedia[];
};

/** Reads what stands inside an element as the parts of an article; what cannot be one is told. */
export function readElements(root: PageElement, { file, tally, makeId }: Tools): ElementsRead {
  dropForeignParts(root, tally);
  const store = createPictureStore(tally);
  const ids = new Map<string, string>();
  for (const image of [...root.querySelectorAll('img')]) {
    const mediaId = pictureOf(image, { file, tally, store });
    if (mediaId === null) {
      image.remove();
      continue;
    }
    const blockId = makeId();
    ids.set(blockId, mediaId);
    image.setAttribute('data-picture', blockId);
  }
  tally.change('codeBlocks', { count: [...root.querySelectorAll('pre')].length });
  const blocks = readBlocks(root);
  const parts = blocks.flatMap((block): ArticlePart[] => partsOf(block, ids, makeId));
  return { parts: captionFigures(parts, store, tally), pictures: store.pictures() };
}

function partsOf(
  block: PastedBlock,
  mediaIds: ReadonlyMap<string, string>,
  makeId: MakeBlockId,
): ArticlePart[] {
  if (block.kind === 'subhead') {
    return [{ kind: 'heading', level: block.level, content: [articleSchema.text(block.text)] }];
  }
  const nodes = pastedSlice(articleSchema, [block], makeId).content.content;
  return nodes.map((node) => ({ kind: 'block', node: withPicture(node, mediaIds) }));
}

function withPicture(node: Node, mediaIds: ReadonlyMap<string, string>): Node {
  const mediaId = node.type.name === 'figure' ? mediaIds.get(String(node.attrs.id)) : undefined;
  if (mediaId === undefined) return node;
  return node.type.create({ ...node.attrs, mediaId }, node.content);
}

const dataAddress = /^data:image\/[a-z+.-]+;base64,(.+)$/isu;

/** The stored picture that an `img` shows, or null for one that the file does not hold. */
function pictureOf(
  image: PageElement,
  { file, tally, store }: Pick<Tools, 'file' | 'tally'> & { readonly store: PictureStore },
): string | null {
  const address = (image.getAttribute('src') ?? image.getAttribute('data-src') ?? '').trim();
  const data = dataAddress.exec(address)?.[1];
  if (data !== undefined) return store.take(Buffer.from(data, 'base64'), '');
  if (address === '') return null;
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//iu.test(address)) {
    tally.miss('remotePictures', { excerpt: address });
    return null;
  }
  const bytes = file.readBeside(address);
  if (bytes !== null) return store.take(bytes, address);
  tally.miss('missingPictures', { excerpt: address });
  return null;
}
