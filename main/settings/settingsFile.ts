import { z } from 'zod';
import { defaultSettings, type Settings, settingsSchema } from '#shared/domain/settings';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import { openStoredJson } from './storedJson';

/** The settings to change; what is undefined stays. */
export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** What the user set on this machine, in one small JSON file. */
export type SettingsFile = {
  get(): Settings;
  /** Stores a change; settles when it is on the disk. */
  update(patch: SettingsPatch): Promise<Settings>;
  /** Settles when nothing is being written any more: the program may end. */
  settled(): Promise<void>;
};

/**
 * Opens the settings. A missing file gives the defaults; a damaged one is set aside under a dated
 * name, reported to the log, and the defaults take its place.
 */
export async function openSettings(
  path: string | null,
  deps: { readonly clock: Clock; readonly logger: Logger },
): Promise<SettingsFile> {
  const file = await openStoredJson(path, { parse: readSettings, initial: defaultSettings }, deps);
  return {
    get: file.get,
    update: async (patch) => {
      const next = settingsSchema.parse({ ...file.get(), ...withoutUndefined(patch) });
      await file.put(next);
      return next;
    },
    settled: file.settled,
  };
}

function withoutUndefined(patch: SettingsPatch): object {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

function readSettings(value: unknown): Settings {
  const stored = z.looseObject({}).parse(value);
  return settingsSchema.parse({
    ...defaultSettings,
    ...stored,
    shortcuts: shortcutsOf(stored.shortcuts),
  });
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
