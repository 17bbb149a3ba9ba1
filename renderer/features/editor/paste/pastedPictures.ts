import { limits } from '#shared/domain/limits';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import type { PasteTally } from '#shared/editor/paste/pasteReport';
import type { StyleReader } from './pastedStyles';

/** A picture on its way into an article, by the id of the figure that waits for it. */
export type PastedPicture = { readonly blockId: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Where pictures that a page only names may be found: in the RTF beside it, or as a file beside it. */
export type PictureSources = {
  readonly rtf: readonly (Uint8Array<ArrayBuffer> | null)[];
  readonly makeId: MakeBlockId;
};

/** Pixels up to which a picture is a counter or a spacer and nothing to see. */
const mostTrackerPixels = 3;

/**
 * Takes the pictures out of a page and leaves a sign in each one's place. Nothing is loaded: pictures of the
 * net are counted, and what only names a file of another program is looked for in the RTF of the same copy.
 */
export function takePictures(
  page: Document,
  { rtf, makeId }: PictureSources,
  { styleOf, tally }: { readonly styleOf: StyleReader; readonly tally: PasteTally },
): PastedPicture[] {
  const pictures: PastedPicture[] = [];
  const images = [...page.body.querySelectorAll('img')].filter(
    (image) => image.closest('noscript, object') === null,
  );
  const named = images.filter((image) => /^file:/iu.test(addressOf(image)));
  for (const image of images) {
    const address = addressOf(image);
    if (isTracker(image, styleOf)) {
      tally.drop('trackers');
      image.remove();
      continue;
    }
    const bytes =
      bytesOfData(address) ?? (named.length === rtf.length ? rtf[named.indexOf(image)] : null);
    if (!bytes) {
      if (address !== '') tally.drop(isRemote(address) ? 'remotePictures' : 'unreadPictures');
      image.remove();
      continue;
    }
    const blockId = makeId();
    pictures.push({ blockId, bytes });
    const sign = page.createElement('img');
    sign.setAttribute('data-picture', blockId);
    image.replaceWith(sign);
  }
  return pictures;
}

/** The address that a picture is shown from; pages that load late keep it beside `src`. */
function addressOf(image: Element): string {
  const source = image.getAttribute('src')?.trim() ?? '';
  const late = image.getAttribute('data-src')?.trim() ?? '';
  if (late !== '' && (source === '' || source.startsWith('data:'))) return late;
  return source || (image.getAttribute('srcset')?.trim() ?? '');
}

function isRemote(address: string): boolean {
  return !/^(?:file|data|blob|cid|about|chrome|app|asset):/iu.test(address);
}

function isTracker(image: Element, styleOf: StyleReader): boolean {
  const style = styleOf(image);
  const sides = ['width', 'height'].map((name) =>
    Number.parseFloat(image.getAttribute(name) ?? style.get(name) ?? ''),
  );
  return style.get('display') === 'none' || sides.some((side) => side <= mostTrackerPixels);
}

function bytesOfData(address: string): Uint8Array<ArrayBuffer> | null {
  const head = /^data:image\/(?:png|jpe?g|gif|webp);base64,/iu.exec(address.slice(0, 60))?.[0];
  // Four signs hold three bytes.
  if (head === undefined || address.length > (limits.mediaBytes / 3) * 4 + 100) return null;
  try {
    return Uint8Array.from(atob(address.slice(head.length)), (sign) => sign.charCodeAt(0));
  } catch {
    // No base64: the caller counts it as a picture that could not be read.
    return null;
  }
}
