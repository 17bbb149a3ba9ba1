import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import type { ArticleContent } from '#shared/domain/article';
import { type PortalProfile, portalProfileSchema } from '#shared/domain/portalProfile';
import { parseDocument } from '#shared/editor/parseDocument';
import { renderPortalText } from '#shared/portal/portalText';
import {
  type ImportedPage,
  importPortalPage,
} from '../../../main/imports/portalPage/importPortalPage';

const root = join(import.meta.dirname, '..', '..', '..');

/** The bytes of a file of the repository. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, path)));
}

/** The portal profile that the program ships. */
export function shippedProfile(): PortalProfile {
  const json = JSON.parse(new TextDecoder().decode(bytesOf('resources/portals/rongchuan.json')));
  const stylesheet = new TextDecoder().decode(bytesOf('resources/portals/rongchuan.css'));
  return portalProfileSchema.parse({ ...json, stylesheet });
}

/** Block ids that count up, so that a test can name them. */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `b${count}`;
  };
}

export function importBytes(bytes: Uint8Array): ImportedPage {
  return importPortalPage(bytes, {
    fileName: 'page.txt',
    makeBlockId: countingIds(),
    captureId: 'capture-1',
    capturedAt: '2026-01-02T03:04:05.000Z',
    portalId: 'rongchuan',
  });
}

export function importText(text: string): ImportedPage {
  return importBytes(new TextEncoder().encode(text));
}

/** The checked document of an article; throws where the program would refuse it. */
export function documentOf(content: ArticleContent): Node {
  const parsed = parseDocument(content.document);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return parsed.document;
}

/** The portal text of an imported page as it stands. */
export function printed({ content, capture }: Omit<ImportedPage, 'warnings'>): string {
  return renderPortalText({
    content,
    document: documentOf(content),
    profile: shippedProfile(),
    capture,
  });
}
