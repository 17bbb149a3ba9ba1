/**
 * The environment to start the desk in. Electron adds these five names on its main thread while a thread of
 * Chromium's asks D-Bus, which reads the environment: growing it frees the list that is being read, and
 * the program ends with a segmentation fault in `getenv`, about once in some hundreds of starts. Names that are
 * there already are changed in place.
 *
 * @returns {Record<string, string>}
 */
export function launchEnvironment() {
  const present = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  const added = process.platform === 'linux' ? namesThatElectronAdds() : {};
  return { ...added, .../** @type {Record<string, string>} */ (Object.fromEntries(present)) };
}

function namesThatElectronAdds() {
  return {
    CHROME_DESKTOP: 'Kapok.desktop',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    GDK_BACKEND: process.env.WAYLAND_DISPLAY ? 'wayland' : 'x11',
    NO_AT_BRIDGE: '1',
    ORIGINAL_XDG_CURRENT_DESKTOP: process.env.XDG_CURRENT_DESKTOP ?? '',
  };
}
