/**
 * Keys pressed together, in the one way they are written: `Mod`, `Alt`, `Shift` in this order, then the
 * key, joined by `+`. `Mod` stands for Cmd on macOS and Ctrl elsewhere. Electron's menus read the same
 * names.
 */
export type Accelerator = string;

/** What of a key event says which keys are down. */
export type KeyPress = {
  readonly key: string;
  /** The key's place on the keyboard: an input method hides `key`, Shift changes it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const modifiers = ['Mod', 'Alt', 'Shift'] as const;

const codeNames: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};
const namedKeys: ReadonlySet<string> = new Set([
  ...Object.values(codeNames),
  ...['Plus', 'Space', 'Tab', 'Enter', 'Escape', 'Backspace', 'Delete', 'Insert'],
  ...['Home', 'End', 'PageUp', 'PageDown'],
]);

function isKeyName(name: string): boolean {
  return /^(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4]))$/.test(name) || namedKeys.has(name);
}

/** Reads an accelerator as a person may have written it; null for what is none. */
export function parseAccelerator(text: string): Accelerator | null {
  const names = text.split('+').map((name) => name.trim());
  const key = names.pop() ?? '';
  const held = new Set(names);
  const known = names.every((name) => (modifiers as readonly string[]).includes(name));
  if (!known || held.size !== names.length || !isKeyName(key)) return null;
  return [...modifiers.filter((name) => held.has(name)), key].join('+');
}

function keyName({ key, code, shiftKey }: KeyPress): string | null {
  if (code === 'Equal' && shiftKey) return 'Plus';
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  const name = placed?.[1] ?? placed?.[2] ?? codeNames[code] ?? codeNames[key];
  if (name !== undefined) return name;
  const written = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  return isKeyName(written) ? written : null;
}

/** The accelerator that is being pressed; null while only modifiers are down, and for keys that name none. */
export function acceleratorOf(press: KeyPress, onMac: boolean): Accelerator | null {
  const name = keyName(press);
  // The key that is not this system's Mod is no part of any accelerator.
  if (name === null || (onMac ? press.ctrlKey : press.metaKey)) return null;
  const held = {
    Mod: onMac ? press.metaKey : press.ctrlKey,
    Alt: press.altKey,
    // The sign above the equals key is reached by Shift alone.
    Shift: press.shiftKey && name !== 'Plus',
  };
  return [...modifiers.filter((modifier) => held[modifier]), name].join('+');
}
