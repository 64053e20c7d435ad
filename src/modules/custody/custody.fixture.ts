import { randomUUID } from 'node:crypto';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { openIdentity } from '#domain/custody/open-identity.ts';
import { handOverBinding } from '#domain/custody/places.ts';
import { shareBytes } from '#domain/custody/share.ts';
import type { Actor } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import { hpkeOpen, hpkeSeal } from '#domain/sealing/hpke.ts';
import { x25519PublicKey } from '#domain/sealing/x25519.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import type { TestDatabase } from '../../../test/support/database.ts';
import { addOfficer, exampleForm, type prepareTips } from '../../../test/support/tips.ts';
import { pieceOf } from '../../officer-api/shapes/opening-of.ts';
import { openShare } from '../../officer-app/shared/custody/do-work.ts';
import { workThrough } from './custodian-work.fixture.ts';
import { addCustodian } from './group/add-custodian.ts';
import { identityKeeper } from './identity/identity-keeper.ts';
import { confirmKey } from './keys/confirm-key.ts';
import { enrolKey } from './keys/enrol-key.ts';
import { answerOpening } from './opening/answer-opening.ts';
import { listAskedOpenings } from './opening/list-openings.ts';
import { requestOpening } from './opening/request-opening.ts';
import { viewIdentity } from './opening/view-identity.ts';
import { inBrowser, keyToEnrol, newPair, type TestCustodian } from './test-custodian.fixture.ts';

type Prepared = Awaited<ReturnType<typeof prepareTips>>;

export const chains = [
  ...(['procuracy', 'fatherland_front', 'peoples_committee', 'internal_affairs', 'police_office'] as const),
] as const;
export const identity = { contactName: 'Nguyễn Thị Thử', contactPhone: '0900 000 123' };

/** A role in the register, where the officer of a test has it only in hand. */
export async function giveRole(
  database: TestDatabase,
  officerId: string,
  role: Role,
  areaPath: string,
): Promise<void> {
  await database.admin
    .insertInto('officer_roles')
    .values({
      ...{ tenant_id: '92', officer_id: officerId, role, area_path: areaPath },
      valid_from: plainDate('2026-01-01'),
    })
    .execute();
}

/** Three custodians with confirmed keys, and what residents, officers and custodians do with them. */
export async function prepareCustody(database: TestDatabase, prepared: Prepared) {
  const { tenant, clock } = prepared;
  const administrator = await addOfficer(database, 'administrator', '92/');
  const second = await addOfficer(database, 'administrator', '92/');
  async function take(chain: (typeof chains)[number]): Promise<TestCustodian> {
    const actor = await addOfficer(database, 'identity_custodian', '92/');
    await giveRole(database, actor.id, 'identity_custodian', '92/');
    const pair = newPair();
    const keyId = randomUUID();
    await addCustodian(prepared.officer(administrator), { id: randomUUID(), officerId: actor.id, chain });
    await enrolKey(prepared.officer(actor), keyToEnrol(keyId, pair.publicBytes));
    await confirmKey(prepared.officer(second), { id: randomUUID(), keyId, publicKey: pair.publicBytes });
    return { actor, keyId, pair };
  }
  const custodians = [await take(chains[0]), await take(chains[1]), await take(chains[2])] as const;
  const resident = {
    ...prepared.resident,
    keys: { ...prepared.resident.keys, identities: identityKeeper(database.publicSite, tenant) },
  };

  /** What a custodian's browser does to agree. */
  async function handOver({ actor, keyId, pair }: TestCustodian, openingId: string): Promise<Buffer> {
    const asked = await listAskedOpenings(prepared.officer(actor));
    const opening = asked.find(({ id }) => id === openingId);
    if (!opening?.identityId || opening.pieces.length === 0) throw new Error('not asked');
    const place = { tenant, tip: opening.tipId, record: opening.identityId };
    const share = shareBytes(
      await openShare(await inBrowser({ actor, keyId, pair }), place, opening.pieces.map(pieceOf)),
    );
    const to = { publicKey: x25519PublicKey(opening.publicKey), publicBytes: opening.publicKey };
    return hpkeSeal(to, share, handOverBinding(place, { opening: openingId, custodian: actor.id }));
  }

  return {
    administrator,
    second,
    custodians,
    resident,
    take,
    handOver,
    /** A resident's tip with a sealed contact. @returns its id and code */
    async sendSealed(form: Partial<typeof exampleForm> = {}) {
      const tip = await submitTip(resident, { ...exampleForm, reach: 'sealed', ...identity, ...form });
      const { record_id } = await database.admin
        .selectFrom('events')
        .select('record_id')
        .where('chain', '=', tip.chain)
        .where('seq', '=', tip.seq)
        .executeTakeFirstOrThrow();
      return { id: record_id, code: tip.code };
    },
    /** An officer's browser asks. @returns the opening and its key, which no server has */
    async ask(actor: Actor, tipId: string, { minutes = 30 }: { minutes?: 15 | 30 | 60 } = {}) {
      const pair = newPair();
      const id = randomUUID();
      await requestOpening(prepared.officer(actor), {
        ...{ id, tipId, purpose: 'verify', minutes, publicKey: pair.publicBytes },
        reasonText: 'Cần hỏi lại giờ xảy ra',
      });
      return { id, pair };
    },
    async approve(custodian: TestCustodian, openingId: string) {
      const handedOver = await handOver(custodian, openingId);
      await answerOpening(prepared.officer(custodian.actor), {
        ...{ id: randomUUID(), openingId, decision: 'approved', handedOver },
      });
    },
    /** A custodian works through what waits for them. @returns how many records it was */
    work: (custodian: TestCustodian) => workThrough(prepared, custodian),
    decline: (custodian: TestCustodian, openingId: string) =>
      answerOpening(prepared.officer(custodian.actor), { id: randomUUID(), openingId, decision: 'declined' }),
    /** The asking browser fetches, opens with its own key, and puts together. */
    async look(actor: Actor, opening: { id: string; pair: ReturnType<typeof newPair> }) {
      const found = await viewIdentity(prepared.officer(actor), { id: randomUUID(), openingId: opening.id });
      const place = { tenant, tip: found.tipId, record: found.identityId };
      const shares = found.shares.map(({ officerId, sealed }) =>
        hpkeOpen(opening.pair, sealed, handOverBinding(place, { opening: opening.id, custodian: officerId })),
      );
      return { ...found, opened: await openIdentity(place, found.sealed, shares.slice(0, 2)) };
    },
    clock,
  };
}
