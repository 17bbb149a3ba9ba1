import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { linesOfBlock } from '#shared/editor/paste/linesOfBlock';
import { type PastedBlock, textOfLine } from '#shared/editor/paste/pastedBlocks';

/** What one paste may still bring. */
export type PasteRoom = {
  /** Throws `content_invalid` with reason `pasteTooLong` once there are more characters or blocks than an article can take. */
  take(blocks: readonly PastedBlock[]): void;
};

/** The room of one paste. More would go in, but nobody could write in such an article any more. */
export function createPasteRoom(): PasteRoom {
  let characters = 0;
  let lines = 0;
  return {
    take: (blocks) => {
      for (const block of blocks) {
        const words = linesOfBlock(block);
        lines += Math.max(1, words.length);
        for (const line of words) characters += textOfLine(line).length;
      }
      if (characters > limits.pasteLength || lines > limits.pasteBlocks) {
        throw new AppError('content_invalid', { reason: 'pasteTooLong' });
      }
    },
  };
}
