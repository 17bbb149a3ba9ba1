import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The oldest runtime that the app starts in: Electron 33 (Node 20.18, Chromium 130).
const nodeTarget = 'node20.18';
const browserTarget = 'chrome130';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: nodeTarget,
      minify: false,
      rollupOptions: {
        input: {
          index: 'main/index.ts',
          cli: 'main/cli/main.ts',
          exportWorker: 'main/exports/exportWorker.ts',
          importWorker: 'main/imports/importWorker.ts',
          backupWorker: 'main/backup/backupWorker.ts',
          searchWorker: 'main/search/searchWorker.ts',
          likenessWorker: 'main/likeness/likenessWorker.ts',
          listerWorker: 'main/lists/listerWorker.ts',
          checkpointWorker: 'main/checkpoints/checkpointWorker.ts',
          pictureWorker: 'main/media/pictureWorker.ts',
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
        external: ['electron', 'better-sqlite3', '@silvia-odwyer/photon-node'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: nodeTarget,
      rollupOptions: {
        input: { preload: 'main/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: browserTarget,
      // Half the bytes to read and parse at every start.
      minify: true,
      // Own protocol and strict policy: no inlined data, no polyfill script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: 'renderer/index.html', preview: 'renderer/preview.html' } },
    },
  },
});
