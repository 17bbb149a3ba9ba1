import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { deskPage } from './origins';
import { followTheme, frameColours, titleBarOverlay } from './windowTheme';

/** The web preferences of every window of the program; tests read them off the running window. */
export const secureWebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;

/** Opens the desk's window, hidden until its first paint. */
export function openDeskWindow(appFolder: string): BrowserWindow {
  const mac = process.platform === 'darwin';
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1180,
    minHeight: 720,
    show: false,
    backgroundColor: frameColours().color,
    titleBarStyle: mac ? 'hiddenInset' : 'hidden',
    ...(mac ? {} : { titleBarOverlay: titleBarOverlay() }),
    icon: join(appFolder, 'resources', 'icons', 'icon.png'),
    webPreferences: {
      ...secureWebPreferences,
      preload: join(appFolder, 'out', 'preload', 'preload.cjs'),
    },
  });
  window.once('ready-to-show', () => window.show());
  if (!mac) followTheme(window);
  void window.loadURL(deskPage);
  return window;
}
