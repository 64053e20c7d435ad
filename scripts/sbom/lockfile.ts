import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#platform/project-root.ts';

const lockfile = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** One package that `npm ci` installs. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package itself says. */
  readonly licence: string | undefined;
  /** `sha512-…` in base64, of the archive. */
  readonly integrity: string | undefined;
  readonly isDev: boolean;
  readonly isOptional: boolean;
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Every package of package-lock.json, each version once, in the order of names. */
export function readLockfile(): LockedPackage[] {
  const { packages } = lockfile.parse(
    JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')),
  );
  const found = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, integrity, dev = false, optional = false }]) => ({
      ...{ name: nameOf(path), version, licence: license, integrity },
      ...{ isDev: dev, isOptional: optional },
    }));
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
