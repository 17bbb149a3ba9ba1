import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const folder = (name: string) => [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`];

// End-to-end suites share one display and one built app, so their files run one after another.
const desktop = {
  fileParallelism: false,
  testTimeout: 90_000,
  hookTimeout: 120_000,
  // The real program may take a while on a busy machine; what is waited for must come all the same.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: folder('unit'), testTimeout: 30_000 } },
      {
        extends: true,
        test: { name: 'integration', include: folder('integration'), testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: folder('component'),
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'conformance', include: folder('conformance') } },
      { extends: true, test: { name: 'e2e', include: folder('e2e'), ...desktop } },
      { extends: true, test: { name: 'packaged', include: folder('packaged'), ...desktop } },
    ],
  },
});
