import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
/** One entry a process, so that none loads another's code. */
const entries = ['cli', 'public-site', 'officer-api', 'jobs', 'clean-file', 'search-tips', 'read-document'];

/** Server bundles in dist/server: our sources in, packages left in node_modules. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/server',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        entries
          .map((name) => [name, join(root, 'src', 'main', `${name}.ts`)])
          .filter(([, file]) => existsSync(String(file))),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
