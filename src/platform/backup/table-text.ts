import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import type { BackupTable } from './backup-head.ts';

/** The same row gives the same text on every server. */
const SAME_TEXT = `
  set client_encoding = 'UTF8'; set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set extra_float_digits = 3; set bytea_output = 'hex'; set synchronize_seqscans = off; set row_security = off;
  set statement_timeout = 0; set lock_timeout = 0`;

/** Prepares a connection for reading or writing tables as text. */
export async function speakPlainly(client: pg.ClientBase): Promise<void> {
  await client.query(SAME_TEXT);
}

const target = ({ schema, name, columns }: BackupTable) => {
  const quoted = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)} (${quoted})`;
};

/** Reads a whole table as COPY text, handing on each piece as it comes. */
export async function readTable(
  client: pg.ClientBase,
  table: BackupTable,
  onBytes: (bytes: Buffer) => Promise<void> = async () => {},
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256');
  const copy = client.query(to(`copy ${target(table)} to stdout`));
  for await (const bytes of copy) {
    hash.update(bytes);
    await onBytes(bytes);
  }
  return { rows: copy.rowCount, sha256: hash.digest('hex') };
}

/** Opens a table for COPY text. */
export function writeTable(client: pg.ClientBase, table: BackupTable): Writable {
  return client.query(from(`copy ${target(table)} from stdin`));
}
