import { setTimeout as sleep } from 'node:timers/promises';
import type { Trouble, World } from './trouble.ts';

const LASTS_MS = 8000;

const databaseLine = ({ toDatabase }: World) => {
  if (!toDatabase) throw new Error('This trouble needs a database behind a line.');
  return toDatabase;
};

const fair = {};

/** What happens to connections between residents and site, and between the product and its database. */
export const lineTroubles: readonly Trouble[] = [
  {
    name: 'slow residents',
    on: 'lines',
    about: 'every connection of a resident carries 8 KB a second, each piece 200 ms late',
    during: async ({ toSite }) => {
      toSite.become({ delay: 200, bytesPerSecond: 8000 });
      await sleep(LASTS_MS);
      toSite.become(fair);
      return [];
    },
  },
  {
    name: 'residents cut off',
    on: 'lines',
    about: 'every connection of a resident breaks within its first 20 KB',
    during: async ({ toSite }) => {
      toSite.cutAll();
      toSite.become({ cutWithin: 20_000 });
      await sleep(LASTS_MS);
      toSite.become(fair);
      toSite.cutAll();
      return [];
    },
  },
  {
    name: 'slow database',
    on: 'lines',
    about: 'the database answers 20 ms late, each way and each piece',
    during: async (world) => {
      databaseLine(world).become({ delay: 20 });
      await sleep(LASTS_MS);
      databaseLine(world).become(fair);
      return [];
    },
  },
  {
    name: 'database cut off',
    on: 'lines',
    about: 'every connection to the database breaks within its first 60 KB, in the middle of what it says',
    during: async (world) => {
      databaseLine(world).cutAll();
      databaseLine(world).become({ cutWithin: 60_000 });
      await sleep(LASTS_MS);
      databaseLine(world).become(fair);
      databaseLine(world).cutAll();
      return [];
    },
  },
  {
    name: 'database gone',
    on: 'lines',
    about: 'every connection to the database breaks and none can be opened, for 8 s',
    during: async (world) => {
      databaseLine(world).become({ refuses: true });
      databaseLine(world).cutAll();
      await sleep(LASTS_MS);
      databaseLine(world).become(fair);
      return [];
    },
  },
  {
    name: 'database silent',
    on: 'lines',
    about: 'connections to the database carry nothing any more and nobody is told; new ones can be opened',
    during: async (world) => {
      databaseLine(world).silenceAll();
      await sleep(LASTS_MS);
      return [];
    },
  },
];
