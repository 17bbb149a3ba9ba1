import { type BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '#shared/domain/settings';

/** Colours of what the system draws round the page: `--frame` and `--ink` of the same look in the page. */
type FrameColours = { readonly color: string; readonly symbolColor: string };

const frames = {
  light: { color: '#ebe6dd', symbolColor: '#3a352f' },
  dark: { color: '#1d1b19', symbolColor: '#d9d3c9' },
  contrastLight: { color: '#f2f2ef', symbolColor: '#000000' },
  contrastDark: { color: '#000000', symbolColor: '#ffffff' },
} as const satisfies Readonly<Record<Exclude<Settings['theme'], 'system'>, FrameColours>>;

const titleBarHeight = 36;
// Beside nativeTheme, which knows no high contrast of our own, and as much one for the program as that is.
const look: { contrast: boolean } = { contrast: false };

/** Tells the system's own parts of the program which look the user chose. */
export function applyTheme(theme: Settings['theme']): void {
  const contrast = theme === 'contrastLight' || theme === 'contrastDark';
  const dark = theme === 'dark' || theme === 'contrastDark';
  const changed = look.contrast !== contrast;
  look.contrast = contrast;
  nativeTheme.themeSource = theme === 'system' ? 'system' : dark ? 'dark' : 'light';
  // From one light look to the other nothing has changed for the system.
  if (changed) nativeTheme.emit('updated');
}

/** The frame's colours in the look that holds now. */
export function frameColours(): FrameColours {
  const dark = nativeTheme.shouldUseDarkColors;
  const system = nativeTheme.themeSource === 'system' && nativeTheme.shouldUseHighContrastColors;
  const contrast = look.contrast || system;
  if (contrast) return dark ? frames.contrastDark : frames.contrastLight;
  return dark ? frames.dark : frames.light;
}

/** What stands for the buttons of the window where the page draws its title strip. */
export function titleBarOverlay() {
  return { ...frameColours(), height: titleBarHeight };
}

/** Keeps the buttons of a window in the look of the desk. */
export function followTheme(window: BrowserWindow): void {
  const update = () => window.setTitleBarOverlay(titleBarOverlay());
  nativeTheme.on('updated', update);
  window.on('closed', () => nativeTheme.off('updated', update));
}
