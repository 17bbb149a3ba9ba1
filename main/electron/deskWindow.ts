import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { deskPage } from './origins';

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

const titleBarHeight = 36;

/** Opens the desk's window, hidden until its first paint. */
export function openDeskWindow(appFolder: string): BrowserWindow {
  const mac = process.platform === 'darwin';
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1180,
    minHeight: 720,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1d1b19' : '#f4f1eb',
    titleBarStyle: mac ? 'hiddenInset' : 'hidden',
    ...(mac ? {} : { titleBarOverlay: titleBarColours() }),
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

function titleBarColours() {
  const dark = nativeTheme.shouldUseDarkColors;
  return {
    color: dark ? '#1d1b19' : '#ebe6dd',
    symbolColor: dark ? '#d9d3c9' : '#3a352f',
    height: titleBarHeight,
  };
}

function followTheme(window: BrowserWindow): void {
  const update = () => window.setTitleBarOverlay(titleBarColours());
  nativeTheme.on('updated', update);
  window.on('closed', () => nativeTheme.off('updated', update));
}
