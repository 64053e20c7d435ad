import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { type EventBody, eventBytes } from '#domain/ledger/event-body.ts';
import type { AreaPublicKey } from '#domain/sealing/area-key.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { codeForForm } from '#domain/tips/arrive/form-code.ts';
import { receiptIndicators } from '#domain/tips/arrive/tip-channels.ts';
import { cleanTipForm, type TipForm, tipFormErrors } from '#domain/tips/arrive/tip-form.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { repeatSafely } from '#platform/database/repeat-safely.ts';
import { untilLasting } from '#platform/database/until-lasting.ts';
import { Failure } from '#platform/failure.ts';
import { type FormFile, fileDetails, filesGone } from '../files/form-files.ts';
import { sealNewTip } from './seal-new-tip.ts';

/** What the residents' process holds: it can seal and find, never open without a code. */
export interface SealingKeys {
  readonly lookupKey: Uint8Array;
  readonly areaKey: (area: string, now: Date) => Promise<AreaPublicKey>;
  /** Seals who sent a tip to the custodians; absent where there are none. */
  readonly identities?: IdentityKeeper;
}

/** What the module of custody gives: the details for the event, and how the sealed identity is kept with its tip. */
export interface IdentityKeeper {
  readonly seal: (
    tipId: string,
    identity: Pick<TipForm, 'contactName' | 'contactPhone'>,
  ) => Promise<{
    readonly details: Readonly<Record<string, CanonicalValue>>;
    readonly keep: (trx: Trx, codeHash: Uint8Array) => Promise<void>;
  }>;
}

export interface SubmittedTip {
  readonly code: TipCode;
  readonly receivedAt: Date;
  /** The chain and seq of its event: what the receipt names. */
  readonly chain: string;
  readonly seq: number;
  /** What the log says of the sealed content: SHA-256 over a salt and it, 32 bytes. */
  readonly commitment: Buffer;
  /** False when the same form had been sent before: its files are then added by its code. */
  readonly tookFiles: boolean;
}

/** Files held for the form, to become the tip's own. */
export interface FilesToTake {
  readonly formHash: Buffer;
  readonly files: readonly FormFile[];
}

interface Submitted {
  readonly received_at: Date;
  readonly chain: string;
  readonly seq: number;
  readonly commitment: string;
  readonly is_new?: boolean;
}

/**
 * Seals a resident's tip and writes it with its event and facts (T01 received, T05 being handled, T14 when nothing
 * is left to reach the sender) in one transaction. A tip about an officer, and one without a commune, is booked with
 * the city. The same form with the same nonce is one tip with one code.
 * @throws Failure invalid with the fields that are wrong; `files` when one of them is no longer held
 */
export async function submitTip(
  context: { db: Database; clock: Clock; tenant: string; keys: SealingKeys },
  { nonce, ...typed }: TipForm & { nonce: string | null },
  taking?: FilesToTake,
): Promise<SubmittedTip> {
  const { db, clock, tenant, keys } = context;
  const form = cleanTipForm(typed);
  const errors = tipFormErrors(form);
  if (Object.keys(errors).length > 0) throw new Failure('invalid', errors);

  const now = clock();
  const area = form.aboutOfficer || form.areaCode === null ? tenant : form.areaCode;
  const areaKey = await keys.areaKey(area, now);
  const code = codeForForm(keys.lookupKey, nonce, form);
  const {
    id: tipId,
    sealed,
    commitment,
  } = sealNewTip({ area: areaKey, lookupKey: keys.lookupKey }, code, {
    form,
    now,
    ...(taking && { files: taking.files }),
  });
  const identity = form.reach === 'sealed' ? await keeperOf(keys.identities).seal(tipId, form) : undefined;
  const details = { commitment, ...(taking && fileDetails(taking.files)), ...identity?.details };
  const event = eventBytes(receiveEvent({ tenant, area, tipId, now, reach: form.reach, details }));
  const values = sql`${tenant}, ${tipId}, ${area}, 'security_information', ${form.reach}, ${now}, ${sealed.codeLookup},
    ${sealed.keyForCode}, ${areaKey.version}, ${sealed.keyForArea}, ${Object.keys(sealed.fields)}::text[],
    ${Object.values(sealed.fields)}::bytea[], ${event}`;
  const query = taking
    ? sql<Submitted>`select * from for_public.submit_tip_with_files(${values}, ${taking.formHash},
        ${taking.files.map(({ id }) => id)}::uuid[], ${sealed.fileKeys}::bytea[])`
    : sql<Submitted>`select * from for_public.submit_tip(${values})`;
  let tries = 0;
  const submit = () => {
    tries += 1;
    return identity
      ? db.transaction().execute(async (trx) => {
          const submitted = await query.execute(trx);
          await identity.keep(trx, sealed.codeLookup);
          return submitted;
        })
      : query.execute(db);
  };
  // the code makes it one tip however often it is sent; files and identities are taken by one try alone
  const { rows } = await (taking || identity ? submit() : repeatSafely(submit)).catch(filesGone);
  const [row] = rows;
  if (!row) throw new Error('submit_tip returned nothing');
  // it may have been there before: a code is shown for what lasts
  if (tries > 1 || row.received_at.getTime() !== now.getTime()) await untilLasting(db);
  return {
    code,
    receivedAt: row.received_at,
    chain: row.chain,
    seq: row.seq,
    commitment: Buffer.from(row.commitment, 'base64'),
    tookFiles: row.is_new ?? false,
  };
}

/** @throws Failure invalid where nobody keeps identities: the form did not offer it */
export function keeperOf(identities: IdentityKeeper | undefined): IdentityKeeper {
  if (!identities) throw new Failure('invalid', { reach: 'tip.error.reach.unknown' });
  return identities;
}

function receiveEvent(tip: {
  tenant: string;
  area: string;
  tipId: string;
  now: Date;
  reach: TipForm['reach'];
  details: Readonly<Record<string, CanonicalValue>>;
}): EventBody {
  const on = dayIn(tip.now);
  const count = (indicator: string) => ({ indicator, area: tip.area, on, quantity: '1' });
  return {
    tenant: tip.tenant,
    chain: tip.area,
    id: uuidv7({ msecs: tip.now.getTime() }),
    actor: 'resident',
    verb: 'receive',
    recordKind: 'tip',
    recordId: tip.tipId,
    happenedAt: tip.now.toISOString(),
    recordedAt: tip.now.toISOString(),
    details: { channel: 'web', reach: tip.reach, ...tip.details },
    facts: receiptIndicators({ channel: 'web', reach: tip.reach }).map(count),
  };
}
