import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What a package's Electron must and must not do. */
const expected = /** @type {const} */ ([
  ['RunAsNode', false],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableCookieEncryption', true],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['GrantFileProtocolExtraPrivileges', false],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
]);

/**
 * Reads the switches back from a packed program.
 *
 * @param {string} program
 * @returns {Promise<string[]>} one sentence for each switch in the wrong position
 */
export async function wrongFuses(program) {
  const wire = await getCurrentFuseWire(program);
  return expected.flatMap(([name, on]) => {
    const isOn = wire[FuseV1Options[name]] === FuseState.ENABLE;
    return isOn === on ? [] : [`${name} is ${isOn ? 'on' : 'off'}`];
  });
}
