import { onMac } from './onMac';

/** What a key or a press of the pointer says of the keys that are held with it. */
export type Press = { readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Whether Mod is held: Cmd on macOS, Ctrl elsewhere. With Enter or a click it means to open something beside. */
export function holdsMod({ ctrlKey, metaKey }: Press): boolean {
  return onMac() ? metaKey : ctrlKey;
}
