import { z } from 'zod';

/**
 * The shape of a backup: a tar file compressed with Zstandard, so that any system can open it without us.
 *
 *   tindan-backup.json               head: what follows
 *   tables/<schema>.<table>/000001   text of COPY … TO STDOUT, cut into pieces; joined they load into any server
 *   files/…                          sealed files of the home
 *   secrets/…                        keys, only when asked for
 *   manifest.json                    rows and SHA-256 of every table and of the files, log roots: written last, so it proves the end
 */
export const HEAD = 'tindan-backup.json';
export const MANIFEST = 'manifest.json';
export const FORMAT = 1;

const tableShape = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) });

export const headShape = z.object({
  format: z.literal(FORMAT),
  program: z.string(),
  createdAt: z.string(),
  serverVersion: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(tableShape),
  withSecrets: z.boolean(),
});

export const manifestShape = z.object({
  /** By `schema.table`. */
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  /** SHA-256 over name and SHA-256 of each file, in the order of the archive. */
  files: z.object({ count: z.number(), sha256: z.string() }),
  logRoots: z.array(z.object({ tenant: z.string(), treeSize: z.number(), root: z.string() })),
});

export type BackupTable = z.infer<typeof tableShape>;
export type BackupHead = z.infer<typeof headShape>;
export type BackupManifest = z.infer<typeof manifestShape>;

/** Key of a table in the manifest and name of its folder. */
export const tableKey = (table: { schema: string; name: string }) => `${table.schema}.${table.name}`;
