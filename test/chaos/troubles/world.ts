import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedDatabase } from '#platform/embedded-database/start-embedded-database.ts';
import { freePort } from '../../support/free-port.ts';
import { plantedPhoto } from '../../support/tip-files.ts';
import { communes } from '../after-a-blow.ts';
import { type Place, type Product, startProduct } from '../product.ts';
import { startWriters } from '../writers.ts';
import { type LimitedDisk, mountDisk } from './limited-disk.ts';
import { type Line, openLine } from './line.ts';
import type { Trouble, World } from './trouble.ts';

const DISK_GIGABYTES = 4;
const clockShim = join(import.meta.dirname, 'leaping-clock.mjs');

export interface OpenWorld extends World {
  readonly product: Product;
  close(): Promise<void>;
}

interface Kept {
  readonly line: Line;
  readonly url: string;
  stop(): Promise<void>;
}

/** A server that others keep, behind a line: the product is told the line's address. */
async function keepServer(folder: string): Promise<Kept> {
  mkdirSync(folder, { mode: 0o711 });
  const server = await startEmbeddedDatabase({ home: folder });
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  await client.query('create database tindan');
  await client.end();
  const line = await openLine({ path: join(server.socketFolder, '.s.PGSQL.5432') });
  const { password } = new URL(server.adminUrl);
  const stop = async () => {
    await line.stop();
    await server.stop();
  };
  return { line, url: `postgres://postgres:${password}@127.0.0.1:${line.port}/tindan`, stop };
}

/** Starts the product with residents who write to it, on a disk of its own or with a database behind a line. */
export async function openWorld(on: Trouble['on'], writers: number): Promise<OpenWorld> {
  const outside = mkdtempSync(join(tmpdir(), 'tindan-troubles-'));
  // the database user goes through it
  mkdirSync(join(outside, 'plain'), { mode: 0o755 });
  const disk: LimitedDisk | undefined = on === 'disk' ? mountDisk(outside, DISK_GIGABYTES) : undefined;
  const kept = on === 'lines' ? await keepServer(join(outside, 'server')) : undefined;
  const place: Place = {
    home: disk?.home ?? join(outside, 'plain'),
    publicPort: await freePort(),
    officerPort: await freePort(),
    ...(kept && { databaseUrl: kept.url }),
  };
  const clock = join(outside, 'clock');
  const product = await startProduct(place, {
    NODE_OPTIONS: `--import ${clockShim}`,
    TINDAN_CHAOS_CLOCK: clock,
  });
  const toSite = await openLine({ port: place.publicPort, host: '127.0.0.1' });
  return {
    place,
    outside,
    product,
    disk,
    toSite,
    toDatabase: kept?.line,
    writers: startWriters(`http://127.0.0.1:${toSite.port}`, {
      count: writers,
      areas: communes,
      photo: await plantedPhoto(),
    }),
    setClock: (offset) => writeFileSync(clock, String(offset)),
    close: async () => {
      await toSite.stop();
      await product.stop();
      await kept?.stop();
      disk?.unmount();
      rmSync(outside, { recursive: true, force: true });
    },
  };
}
