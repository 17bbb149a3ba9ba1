import type { MakeBlockId } from '#shared/editor/buildDocument';

/** Makes a block id from 8 random bytes, in hex. */
export const randomBlockId: MakeBlockId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
