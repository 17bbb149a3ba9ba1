import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { type PictureRequest, readPictureAddress } from '../media/pictureAddress';
import type { ShownPicture } from '../media/pictures';
import { assetPolicy, deskPolicy, previewPolicy } from './contentPolicy';
import { assetScheme, deskOrigin, deskScheme } from './origins';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready: makes both schemes real origins. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: deskScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
    { scheme: assetScheme, privileges: { standard: true, secure: true } },
  ]);
}

/** A picture of the media store, or null when there is none to show. */
export type ShowPicture = (request: PictureRequest) => Promise<ShownPicture | null>;

/** Serves the built interface from its folder and pictures from the library; everything else is 404. */
export function serveProtocols(rendererFolder: string, show: ShowPicture): void {
  protocol.handle(deskScheme, (request) => serveDesk(rendererFolder, request));
  protocol.handle(assetScheme, (request) => servePicture(show, request));
}

async function serveDesk(folder: string, request: Request): Promise<Response> {
  const path = deskPath(folder, request);
  if (path === null) return notFound();
  try {
    const body = await readFile(path);
    const policy = path.endsWith(`${sep}preview.html`) ? previewPolicy : deskPolicy;
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return notFound();
    throw error;
  }
}

/** The file a request means, or null when it is not a known kind of file inside the folder. */
function deskPath(folder: string, request: Request): string | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || `${url.protocol}//${url.host}` !== deskOrigin) return null;
  const path = normalize(join(folder, decodeURIComponent(url.pathname)));
  return path.startsWith(folder + sep) && extname(path) in contentTypes ? path : null;
}

async function servePicture(show: ShowPicture, request: Request): Promise<Response> {
  const wanted = request.method === 'GET' ? readPictureAddress(request.url) : null;
  const picture = wanted === null ? null : await show(wanted);
  if (picture === null) return notFound();
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      'Content-Type': picture.mime,
      'Content-Security-Policy': assetPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'max-age=31536000, immutable',
    },
  });
}

function notFound(): Response {
  return new Response('', { status: 404 });
}
