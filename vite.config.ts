import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, 'src', 'officer-app');

/** The officers' app, built into dist/officer-app. The API puts the nonce of each answer where the mark stands. */
export default defineConfig({
  root,
  plugins: [react()],
  resolve: { alias: [{ find: /^crypto$/, replacement: join(root, 'shared', 'custody', 'web-crypto.ts') }] },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: join(import.meta.dirname, 'dist', 'officer-app'),
    emptyOutDir: true,
    target: 'es2022',
    // a data: address would need a hole in the content policy
    assetsInlineLimit: 0,
    rolldownOptions: {
      // what every screen stands on and what hardly changes: a release leaves it in the browser's cache
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // together, so that the setting stands before the first schema is made
            { name: 'schemas', test: /node_modules\/zod\/|shared\/no-eval/ },
          ],
        },
      },
    },
  },
  server: { port: 8082, proxy: { '/api': 'http://localhost:8081' } },
});
