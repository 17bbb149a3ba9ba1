import { type FileHandle, open } from 'node:fs/promises';
import type { MakingWatch } from '../library';

/** What is copied at once, in bytes. */
const piece = 4_194_304;

/** Copies a file piece by piece, so that it can be followed and broken off; what is written then stays. */
export async function copyInPieces(from: string, to: string, watch: MakingWatch): Promise<void> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'w');
    try {
      await copy(source, target, watch);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(source: FileHandle, target: FileHandle, watch: MakingWatch): Promise<void> {
  const { size: all } = await source.stat();
  const bytes = Buffer.allocUnsafe(piece);
  for (let done = 0; ; ) {
    watch({ step: 'bytes', done, all: Math.max(all, done) });
    const { bytesRead } = await source.read(bytes, 0, piece, done);
    if (bytesRead === 0) return;
    await target.writeFile(bytes.subarray(0, bytesRead));
    done += bytesRead;
  }
}
