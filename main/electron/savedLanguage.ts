import { readFileSync } from 'node:fs';
import { defaultSettings, type Settings, settingsSchema } from '#shared/domain/settings';

/**
 * The language of the interface as last set, read before anything else starts. A file that is missing or
 * damaged gives the default here; opening the settings proper reports it.
 */
export function savedLanguage(settingsFile: string): Settings['language'] {
  try {
    const saved: unknown = JSON.parse(readFileSync(settingsFile, 'utf8'));
    return settingsSchema.pick({ language: true }).parse(saved).language;
  } catch {
    return defaultSettings.language;
  }
}
