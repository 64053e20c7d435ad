import { randomUUID } from 'node:crypto';
import type { prepareTips } from '../../../test/support/tips.ts';
import { pieceOf } from '../../officer-api/shapes/opening-of.ts';
import { doWork as reckon } from '../../officer-app/shared/custody/do-work.ts';
import { doWork } from './shares/do-work.ts';
import { readWork } from './shares/read-work.ts';
import { inBrowser, type TestCustodian } from './test-custodian.fixture.ts';

/** A custodian works through what waits for them, with the code of the app. @returns how many records it was */
export async function workThrough(
  prepared: Pick<Awaited<ReturnType<typeof prepareTips>>, 'tenant' | 'officer'>,
  custodian: TestCustodian,
): Promise<number> {
  const { tenant } = prepared;
  const context = prepared.officer(custodian.actor);
  const { items, joins } = await readWork(context);
  const own = await inBrowser(custodian);
  const text = (holder: (typeof items)[number]['helper']) => ({
    ...holder,
    publicKey: holder.publicKey.toString('base64'),
  });
  const placeOf = (tip: string, record: string) => ({ tenant, tip, record });
  const done = await reckon(own, randomUUID(), {
    items: items.map((item) => ({
      place: placeOf(item.unshared.tipId, item.unshared.identityId),
      newcomer: text(item.newcomer),
      helper: text(item.helper),
      others: item.others.map(text),
      pieces: item.pieces.map(pieceOf),
      message: item.message?.toString('base64') ?? null,
    })),
    joins: joins.map(({ tipId, identityId, pieces }) => ({
      place: placeOf(tipId, identityId),
      pieces: pieces.map(pieceOf),
    })),
    waiting: 0,
  });
  const bytes = (base64: string) => Buffer.from(base64, 'base64');
  await doWork(context, {
    id: done.id,
    items: done.items.map(({ toNewcomer, toHelper, own: mine, added, ...item }) => ({
      ...item,
      ...{ toNewcomer: bytes(toNewcomer), toHelper: bytes(toHelper), own: bytes(mine) },
      added: added.map(({ sealed, ...one }) => ({ ...one, sealed: bytes(sealed) })),
    })),
    joins: done.joins.map(({ sealed, ...join }) => ({ ...join, sealed: bytes(sealed) })),
  });
  return items.length + joins.length;
}
