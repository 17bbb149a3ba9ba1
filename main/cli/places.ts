import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the program's own files lie, seen from the built entry in `out/main`. */
export type Places = {
  readonly resourcesFolder: string;
  readonly exportWorker: URL;
  readonly importWorker: URL;
  readonly backupWorker: URL;
  readonly searchWorker: URL;
  readonly likenessWorker: URL;
  readonly listerWorker: URL;
  readonly checkpointWorker: URL;
  readonly pictureWorker: URL;
  readonly version: string;
};

export function nodePlaces(entryUrl: string): Places {
  const manifest = readFileSync(new URL('../../package.json', entryUrl), 'utf8');
  return {
    resourcesFolder: fileURLToPath(new URL('../../resources', entryUrl)),
    exportWorker: new URL('./exportWorker.js', entryUrl),
    importWorker: new URL('./importWorker.js', entryUrl),
    backupWorker: new URL('./backupWorker.js', entryUrl),
    searchWorker: new URL('./searchWorker.js', entryUrl),
    likenessWorker: new URL('./likenessWorker.js', entryUrl),
    listerWorker: new URL('./listerWorker.js', entryUrl),
    checkpointWorker: new URL('./checkpointWorker.js', entryUrl),
    pictureWorker: new URL('./pictureWorker.js', entryUrl),
    version: String((JSON.parse(manifest) as { version: unknown }).version),
  };
}
