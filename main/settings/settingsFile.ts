import { readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import { defaultSettings, type Settings, settingsSchema } from '#shared/domain/settings';
import { writeFileSafely } from '../files/writeFileSafely';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';

/** The settings to change; what is undefined stays. */
export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** What the user set on this machine, in one small JSON file. */
export type SettingsFile = {
  get(): Settings;
  /** Stores a change; settles when it is on the disk. */
  update(patch: SettingsPatch): Promise<Settings>;
};

/**
 * Opens the settings. A missing file gives the defaults; a damaged one is set aside under a dated
 * name, reported to the log, and the defaults take its place.
 */
export async function openSettings(
  path: string | null,
  deps: { readonly clock: Clock; readonly logger: Logger },
): Promise<SettingsFile> {
  let current = path === null ? defaultSettings : await readSettings(path, deps);
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => current,
    update: async (patch) => {
      current = settingsSchema.parse({ ...current, ...withoutUndefined(patch) });
      const text = `${JSON.stringify(current, null, 2)}\n`;
      if (path !== null) {
        // One write at a time, and a failed one must not block those after it.
        writing = writing.catch(() => undefined).then(() => writeFileSafely(path, text));
        await writing;
      }
      return current;
    },
  };
}

function withoutUndefined(patch: SettingsPatch): object {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

async function readSettings(
  path: string,
  deps: { readonly clock: Clock; readonly logger: Logger },
): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return defaultSettings;
    throw error;
  }
  try {
    const stored = z.looseObject({}).parse(JSON.parse(text));
    return settingsSchema.parse({
      ...defaultSettings,
      ...stored,
      shortcuts: shortcutsOf(stored.shortcuts),
    });
  } catch (error) {
    const aside = `${path}.damaged-${deps.clock.now().getTime()}`;
    await rename(path, aside);
    deps.logger.error('settings were damaged and set aside', error, { aside });
    return defaultSettings;
  }
}

/**
 * Shortcuts are the one setting that people write by hand. An entry that is none becomes one that names no
 * keys, which the desk leaves out and tells of, so that it costs no other setting.
 */
function shortcutsOf(stored: unknown): Settings['shortcuts'] {
  const entries = z.looseObject({}).catch({}).parse(stored);
  const { valueType } = settingsSchema.shape.shortcuts;
  const sound = (value: unknown) => valueType.catch('').parse(value);
  return Object.fromEntries(
    Object.entries(entries).map(([id, value]) => [id.slice(0, 80), sound(value)]),
  );
}
