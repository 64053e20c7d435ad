import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(from: string): string {
  if (existsSync(join(from, 'db', 'migrations')) && existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder of Tin Dân was not found above this file.');
  return findRoot(parent);
}

/** Absolute path of the repository, the same from source files and from the bundles in `dist/`. */
export const projectRoot = findRoot(import.meta.dirname);
