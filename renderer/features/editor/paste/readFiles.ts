import type { MakeBlockId } from '#shared/editor/buildDocument';
import type { PastedBlock } from '#shared/editor/paste/pastedBlocks';
import type { PasteTally } from '#shared/editor/paste/pasteReport';
import { plainBlocks } from '#shared/editor/paste/readBlocks';

/** A file that is to be a picture, by the id of the figure that waits for it. */
export type PictureFile = { readonly blockId: string; readonly file: File };

export type FileMatter = {
  readonly blocks: readonly PastedBlock[];
  readonly files: readonly PictureFile[];
};

/** Files as blocks: pictures as figures, plain text as paragraphs; every other kind is counted. */
export async function readFiles(
  files: readonly File[],
  makeId: MakeBlockId,
  tally: PasteTally,
): Promise<FileMatter> {
  const blocks: PastedBlock[] = [];
  const pictures: PictureFile[] = [];
  for (const file of files) {
    if (file.type.startsWith('image/')) {
      const blockId = makeId();
      pictures.push({ blockId, file });
      blocks.push({ kind: 'figure', blockId, caption: '' });
    } else if (file.type === 'text/plain') {
      blocks.push(...plainBlocks(textOf(await file.arrayBuffer())));
    } else tally.drop('files');
  }
  return { blocks, files: pictures };
}

/** Text files of a newsroom are UTF-8 or, from older programs, GB18030, of which GBK is a part. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
