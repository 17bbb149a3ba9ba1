import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** Bytes of a seal: the SHA-256 of all that stands before it, in lower-case hexadecimal. */
export const sealBytes = 64;

/** What stands in the seal's place until the file is whole. */
export const emptySeal = '0'.repeat(sealBytes);

async function digestOf(path: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  if (bytes > 0) {
    for await (const chunk of createReadStream(path, { end: bytes - 1 })) hash.update(chunk);
  }
  return hash.digest('hex');
}

/** Writes the digest of a file over the empty seal at its end, and flushes it to the disk. */
export async function sealFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const seal = await digestOf(path, size - sealBytes);
    await file.write(seal, size - sealBytes, 'latin1');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Whether every byte of a file is as it was when it was sealed: one changed, lost or added breaks the seal. */
export async function isSealed(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size < sealBytes) return false;
    const { buffer } = await file.read(Buffer.alloc(sealBytes), 0, sealBytes, size - sealBytes);
    return buffer.toString('latin1') === (await digestOf(path, size - sealBytes));
  } finally {
    await file.close();
  }
}
