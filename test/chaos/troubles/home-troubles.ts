import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../support/free-port.ts';
import { tindan } from '../tindan.ts';
import type { LimitedDisk } from './limited-disk.ts';
import type { Trouble, World } from './trouble.ts';

const diskOf = ({ disk }: World): LimitedDisk => {
  if (!disk) throw new Error('This trouble needs a disk of its own.');
  return disk;
};

/** Whatever a backup of this name left, whole or not. */
const leftOf = (folder: string, name: string) => readdirSync(folder).filter((file) => file.startsWith(name));

/** Faults by their words, where they are so. */
const faultsIn = (seen: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(seen).flatMap(([words, isSo]) => (isSo ? [words] : []));

/** How the page begins that tells a resident of a fault of ours, or of a photo that finds no room in the form. */
const saysOurFault = /^Lỗi: (Trang bị lỗi|Đang có quá nhiều|Gửi tin)/;

/** What happens to the disk of a home, to the clock, and to commands beside the product. */
export const homeTroubles: readonly Trouble[] = [
  {
    name: 'disk full',
    on: 'disk',
    about: 'not a byte is left on the disk of the home for 15 s; the sender is told in words',
    during: async (world) => {
      const { writers } = world;
      const before = new Map(writers.refusals);
      for (let second = 0; second < 15; second += 1) {
        diskOf(world).free();
        diskOf(world).fill(0);
        await sleep(1000);
      }
      diskOf(world).free();
      const fresh = [...writers.refusals].filter(([title, count]) => count > (before.get(title) ?? 0));
      return fresh
        .filter(([title]) => !saysOurFault.test(title))
        .map(([title]) => `a sender was told “${title}”`);
    },
  },
  {
    name: 'no room for photos',
    on: 'disk',
    about: 'a gigabyte is left: photos are refused in words, tips without them go through',
    during: async (world) => {
      const { writers } = world;
      diskOf(world).fill(2 ** 30);
      const [photos, tips] = [writers.photos(), writers.acknowledged.length];
      await sleep(6000);
      const [photosAfter, tipsAfter] = [writers.photos(), writers.acknowledged.length];
      diskOf(world).free();
      return faultsIn({
        // one may have been on its way
        'photos were taken': photosAfter - photos > 4,
        'no tip went through': tipsAfter === tips,
      });
    },
  },
  {
    name: 'disk full during a backup',
    on: 'disk',
    about: 'a backup is written where 64 KB are left: it says so and leaves nothing behind',
    during: async (world) => {
      const { place } = world;
      diskOf(world).fill(64 * 1024);
      const { code, said } = await tindan(place, ['backup', join(place.home, 'full.backup')]).ended;
      diskOf(world).free();
      return faultsIn({
        'a backup without room ended well': code === 0,
        [`a backup without room said: ${said.slice(0, 300)}`]: said.includes('    at '),
        'half a backup was left': leftOf(place.home, 'full.backup').length > 0,
        'a backup that failed was noted': existsSync(join(place.home, 'last-backup.json')),
      });
    },
  },
  {
    name: 'backup killed',
    on: 'disk',
    about: 'a backup is killed with -9 at five moments; none appears under its name, the next one is whole',
    during: async ({ place, outside }) => {
      const name = 'killed.backup';
      const file = join(outside, name);
      const faults: string[] = [];
      for (const after of [300, 600, 900, 1200, 1500]) {
        const backup = tindan(place, ['backup', file]);
        await sleep(after);
        backup.kill();
        await backup.ended;
        if (existsSync(file)) rmSync(file);
      }
      const { code, said } = await tindan(place, ['backup', file]).ended;
      if (code !== 0) faults.push(`the backup after it ended with ${code}: ${said.slice(0, 300)}`);
      const restored = { ...place, home: join(outside, 'restored') };
      const restore = await tindan(restored, ['restore', file]).ended;
      if (restore.code !== 0) faults.push(`it was not restored: ${restore.said.slice(0, 300)}`);
      rmSync(restored.home, { recursive: true, force: true });
      for (const left of leftOf(outside, name)) rmSync(join(outside, left));
      return faults;
    },
  },
  {
    name: 'a second one on the home',
    on: 'disk',
    about: 'the product is started again on the home that runs: it refuses in words and disturbs nothing',
    during: async ({ place, writers }) => {
      const tips = writers.acknowledged.length;
      const other = { ...place, publicPort: await freePort(), officerPort: await freePort() };
      const { code, said } = await tindan(other, ['start']).ended;
      return faultsIn({
        'a second product started on the same home': code === 0,
        [`it said: ${said.slice(0, 300)}`]: !said.includes(place.home) || said.includes('    at '),
        'the first one stopped taking tips': writers.acknowledged.length === tips,
      });
    },
  },
  {
    name: 'clock leaps',
    on: 'disk',
    about: 'the clock of all processes leaps a day ahead, three hours back and right again',
    during: async ({ setClock }) => {
      for (const offset of [86_400_000, -3 * 3_600_000, 0]) {
        setClock(offset);
        await sleep(4000);
      }
      return [];
    },
  },
];
