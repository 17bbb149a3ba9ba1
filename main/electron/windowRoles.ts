import { app, type BrowserWindow } from 'electron';
import type { WindowRole } from '#shared/domain/windowRole';

/** One step of Chromium's zoom level; a step is a factor of 1.2. */
const zoomStep = 0.5;
const mostZoom = 4;

function zoomBy(window: BrowserWindow, step: number): void {
  const { webContents } = window;
  const level = webContents.getZoomLevel() + step;
  webContents.setZoomLevel(Math.max(-mostZoom, Math.min(mostZoom, level)));
}

const runs: Readonly<Record<WindowRole, (window: BrowserWindow) => void>> = {
  cut: ({ webContents }) => webContents.cut(),
  copy: ({ webContents }) => webContents.copy(),
  paste: ({ webContents }) => webContents.paste(),
  pasteAndMatchStyle: ({ webContents }) => webContents.pasteAndMatchStyle(),
  selectAll: ({ webContents }) => webContents.selectAll(),
  quit: (window) => window.close(),
  about: () => app.showAboutPanel(),
  togglefullscreen: (window) => window.setFullScreen(!window.isFullScreen()),
  zoomIn: (window) => zoomBy(window, zoomStep),
  zoomOut: (window) => zoomBy(window, -zoomStep),
  resetZoom: ({ webContents }) => webContents.setZoomLevel(0),
};

/** Does in the window what the system's menu would: the desk draws its own menus where there is none. */
export function runWindowRole(window: BrowserWindow | undefined, role: WindowRole): void {
  if (window !== undefined) runs[role](window);
}
