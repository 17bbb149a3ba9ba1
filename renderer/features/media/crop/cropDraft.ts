import {
  type CropRect,
  type CropUse,
  cropUnits,
  type FigureCrops,
  type FocusPoint,
  type PixelSize,
} from '#shared/domain/crop';
import { type CropFrame, cropFor, cropRatios, largestCrop } from '#shared/domain/cropGeometry';

/** What is being cropped: the crops so far, the use that is shown, and the ratio that the page's crop is held to. */
export type CropDraft = {
  readonly crops: FigureCrops;
  readonly use: CropUse;
  /** Width to height of the page's crop; null for free. */
  readonly pageRatio: number | null;
};

/** The frame that the crop of the shown use keeps to. */
export function frameOf({ use, pageRatio }: CropDraft, picture: PixelSize): CropFrame {
  return { ratio: use === 'portal' ? pageRatio : cropRatios[use], picture };
}

/** The crop of the shown use: as chosen, or where it would lie by itself. */
export function shownCrop({ crops, use }: CropDraft, picture: PixelSize): CropRect {
  return cropFor(use, crops, picture);
}

/** The draft with another crop of the shown use; null gives it back to the program. */
export function withCrop(draft: CropDraft, crop: CropRect | null): CropDraft {
  return { ...draft, crops: { ...draft.crops, [draft.use]: crop } };
}

/** The draft with what matters in the picture somewhere else. */
export function withFocus(draft: CropDraft, focus: FocusPoint | null): CropDraft {
  return { ...draft, crops: { ...draft.crops, focus } };
}

/** The draft with its page crop held to a ratio. */
export function withPageRatio(
  draft: CropDraft,
  pageRatio: number | null,
  picture: PixelSize,
): CropDraft {
  const next = { ...draft, pageRatio };
  if (pageRatio === null) return next;
  const { x, y, width, height } = shownCrop(draft, picture);
  const centre = { x: x + width / 2, y: y + height / 2 };
  return withCrop(next, largestCrop({ ratio: pageRatio, picture }, centre));
}

const isWhole = (crop: CropRect | null) =>
  crop !== null && crop.width === cropUnits && crop.height === cropUnits;

/** What the figure keeps: null when it shows its picture as if nobody had looked. */
export function keptCrops({ crops }: CropDraft): FigureCrops | null {
  const kept = { ...crops, portal: isWhole(crops.portal) ? null : crops.portal };
  return Object.values(kept).every((part) => part === null) ? null : kept;
}
