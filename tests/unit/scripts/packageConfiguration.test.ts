import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/setup/paths.mjs';

// electron-builder checks its configuration with these two; it offers no public way to call them.
interface BuilderConfiguration {
  readonly getConfig: (folder: string, file: string, overrides: null) => Promise<Configuration>;
  readonly validateConfiguration: (config: object, logger: object) => Promise<void>;
}

interface Configuration extends Record<string, unknown> {
  readonly electronFuses: Record<string, boolean>;
}

const requireFromBuilder = createRequire(
  createRequire(import.meta.url).resolve('electron-builder/package.json'),
);
const builder = requireFromBuilder(
  'app-builder-lib/out/util/config/config',
) as BuilderConfiguration;
const silent = { isEnabled: false, add: () => undefined };

const load = () => builder.getConfig(root, 'electron-builder.yml', null);

describe('electron-builder.yml', () => {
  it('follows the schema of electron-builder', async () => {
    await expect(builder.validateConfiguration(await load(), silent)).resolves.toBeUndefined();
  });

  it('is checked strictly: an unknown key is refused', async () => {
    const config = { ...(await load()), electronFuse: {} };
    await expect(builder.validateConfiguration(config, silent)).rejects.toThrow(/unknown property/);
  });

  it.each([
    ['runAsNode', false],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['enableCookieEncryption', true],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['onlyLoadAppFromAsar', true],
    ['grantFileProtocolExtraPrivileges', false],
    ['loadBrowserProcessSpecificV8Snapshot', false],
  ])('sets the fuse %s to %s', async (fuse, on) => {
    expect((await load()).electronFuses[fuse]).toBe(on);
  });

  it.each(['electronVersion', 'electronDist'])('leaves %s to package.json', async (key) => {
    expect(await load()).not.toHaveProperty(key);
  });

  it.each(['win', 'mac', 'linux'])('names something to ship for %s', async (system) => {
    // A list of exclusions alone packs the whole repository.
    const { files } = (await load())[system] as { readonly files: readonly string[] };
    expect(files[0]).not.toMatch(/^!/);
  });
});

describe('icons', () => {
  it.each([
    ['icon.png', 1024],
    ['icon-512.png', 512],
  ])('%s measures %i pixels', (name, size) => {
    const header = readFileSync(`${root}/resources/icons/${name}`).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([size, size]);
  });
});
