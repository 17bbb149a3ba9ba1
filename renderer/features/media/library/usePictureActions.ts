import { useEffect, useState } from 'react';
import type { LibraryPicture, PictureUse } from '#shared/domain/libraryPicture';
import { goToFigure } from '#shared/editor/commands/figures';
import { insertFigure } from '#shared/editor/commands/insertBlock';
import { useClient } from '../../../bridge/ClientContext';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import { type ArticleSession, randomBlockId, useOpenArticle } from '../../editor';

/** What can be done with a picture of the library: to be seen where it stands, and put into the open article. */
export function usePictureActions(onShow: () => void) {
  const t = useT();
  const client = useClient();
  const { session, open } = useOpenArticle();
  const goTo = useGoToFigure(session);
  const show = async (use: PictureUse) => {
    if (use.isTrashed) {
      showToast({ title: t('media.facts.inTrash') });
      return;
    }
    onShow();
    goTo(use);
    if (session?.articleId !== use.articleId) await open(use.articleId);
  };
  const orTell = (work: Promise<void>) => void work.catch((error: unknown) => showError(error, t));
  return {
    mayInsert: session !== null && insertFigure('', randomBlockId)(session.editor.state),
    insert: ({ mediaId, caption, credit }: LibraryPicture) => {
      if (session === null) return;
      onShow();
      const { view } = session.editor;
      insertFigure(mediaId, randomBlockId, { caption, credit })(view.state, view.dispatch);
      view.focus();
    },
    show: (use: PictureUse) => orTell(show(use)),
    /** Opens the article that shows a picture and was written last; nothing where none does. */
    open: ({ mediaId }: LibraryPicture) =>
      orTell(
        client.call('media.uses', { mediaId }).then(async ([use]) => {
          if (use !== undefined) await show(use);
        }),
      ),
  };
}

/** Settles when every picture of the paper is there, or is known not to come. */
async function picturesOf(paper: Element): Promise<void> {
  const onTheirWay = [...paper.querySelectorAll('img')].filter(({ complete }) => !complete);
  const arrivals = onTheirWay.map(
    (image) =>
      new Promise((resolve) => {
        image.addEventListener('load', resolve, { once: true });
        image.addEventListener('error', resolve, { once: true });
      }),
  );
  await Promise.all(arrivals);
}

/** Brings a figure into sight as soon as its article lies on the desk. */
function useGoToFigure(session: ArticleSession | null) {
  const [wanted, setWanted] = useState<PictureUse | null>(null);
  useEffect(() => {
    if (wanted === null || session?.articleId !== wanted.articleId) return;
    // The paper is drawn first: what is not there cannot be scrolled to.
    const frame = requestAnimationFrame(() => {
      setWanted(null);
      if (session.editor.isDestroyed) return;
      const { view } = session.editor;
      if (!goToFigure(wanted.blockId)(view.state, view.dispatch)) return;
      view.focus();
      const { selection } = view.state;
      void picturesOf(view.dom).then(() => {
        // Pictures above it that have come since have pushed it out of sight.
        if (session.editor.isDestroyed || !view.state.selection.eq(selection)) return;
        const { node } = view.domAtPos(selection.from);
        const figure = (node instanceof Element ? node : node.parentElement)?.closest('.figure');
        figure?.scrollIntoView({ block: 'center' });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [session, wanted]);
  return setWanted;
}
