import { type FigureCrops, noCrops } from '#shared/domain/crop';
import { cropFigure } from '#shared/editor/commands/figures';
import { type Library, putMedia } from '../../main/library';
import { measurePicture } from '../../main/media/readPicture';
import { article, figure, headline, lead, p, startOf, stateOf } from './documentBuilder';
import { contentOf, testDeps } from './library';

/** The part of its picture that the figure of `croppedArticle` shows on the page. */
export const croppedPart = { x: 0, y: 0, width: 5_000, height: 5_000 };

/** A text whose one figure shows a part of a picture, which is put into the library. */
export function croppedArticle(
  library: Library,
  bytes: Uint8Array,
  {
    caption = '渠首',
    crops = {},
  }: { readonly caption?: string; readonly crops?: Partial<FigureCrops> } = {},
) {
  const mediaId = putMedia(library.db, testDeps, measurePicture(bytes)).id;
  const text = article(
    headline('渠首开闸'),
    lead(p('水到了。'), figure(caption, '林一摄', mediaId)),
  );
  let state = stateOf(text, startOf(text, 'caption'));
  const id = String(text.child(1).child(1).attrs.id);
  cropFigure(id, { ...noCrops, portal: croppedPart, ...crops })(state, (transaction) => {
    state = state.apply(transaction);
  });
  return { content: contentOf(state.doc), mediaId };
}
