import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TEST = /\.test\.tsx?$/;

/**
 * One hash over the names and bytes of everything below `inputs` (paths relative to `root`), tests left out.
 * Content, not dates: a fresh clone and a touched file give the same answer.
 */
export function hashOfFiles(root, inputs, without = []) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const absolute = join(root, path);
    if (without.includes(path) || !existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      for (const name of readdirSync(absolute).sort()) visit(`${path}/${name}`);
    } else if (!TEST.test(path)) {
      const bytes = readFileSync(absolute);
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
  };
  for (const input of inputs) visit(input);
  return hash.digest('hex');
}
