import { useEffect } from 'react';
import type { Settings } from '#shared/domain/settings';

const darkThemes: ReadonlySet<Settings['theme']> = new Set(['dark', 'contrastDark']);
const contrastThemes: ReadonlySet<Settings['theme']> = new Set(['contrastLight', 'contrastDark']);

/**
 * Sets `data-theme` (light, dark) and `data-contrast` (more) on the document, following the system in
 * both where the user left it so.
 */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const contrast = window.matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const followsSystem = theme === 'system';
      const isDark = followsSystem ? dark.matches : darkThemes.has(theme);
      const isContrast = followsSystem ? contrast.matches : contrastThemes.has(theme);
      const { dataset } = document.documentElement;
      dataset.theme = isDark ? 'dark' : 'light';
      if (isContrast) dataset.contrast = 'more';
      else delete dataset.contrast;
    };
    apply();
    const queries = [dark, contrast];
    for (const query of queries) query.addEventListener('change', apply);
    return () => {
      for (const query of queries) query.removeEventListener('change', apply);
    };
  }, [theme]);
}
