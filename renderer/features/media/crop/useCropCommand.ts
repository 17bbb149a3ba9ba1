import { figureOfSelection } from '#shared/editor/commands/figures';
import { useCommand } from '../../../commands/useCommand';
import type { ArticleSession } from '../../editor';

/** Lets the picture in which the caret stands be cropped. */
export function useCropCommand(
  session: ArticleSession | null,
  open: (blockId: string) => void,
): void {
  const here = () => (session === null ? null : figureOfSelection(session.editor.state));
  useCommand('format.cropPicture', {
    isEnabled: () => here() !== null,
    run: () => {
      const blockId = here();
      if (blockId !== null) open(blockId);
    },
  });
}
