import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { dayIn } from '#domain/calendar/day-in.ts';
import { type EventBody, eventBytes } from '#domain/ledger/event-body.ts';
import { formLookupHash } from '#domain/sealing/file-key.ts';
import {
  codeForMessage,
  contentTag,
  gatewayKeyHash,
  messageHash,
  messageNonce,
} from '#domain/tips/arrive/gateway-key.ts';
import { namesPolice } from '#domain/tips/arrive/names-police.ts';
import { receiptIndicators } from '#domain/tips/arrive/tip-channels.ts';
import { cleanTipForm, type TipForm, tipFormErrors } from '#domain/tips/arrive/tip-form.ts';
import { untilLasting } from '#platform/database/until-lasting.ts';
import { Failure } from '#platform/failure.ts';
import { type FormFilesContext, fileDetails, filesGone, listFormFiles } from '../files/form-files.ts';
import { sealNewTip } from './seal-new-tip.ts';
import type { SealingKeys, SubmittedTip } from './submit-tip.ts';

/** A gateway as its key says. */
export interface Gateway {
  readonly id: string;
  readonly channel: string;
}

export interface ChannelTip extends TipForm {
  /** The channel's own id of the message. */
  readonly messageId: string;
}

type Context = Omit<FormFilesContext, 'store'> & { readonly keys: SealingKeys };

/** The gateway of a key, while it is approved and not revoked. */
export async function findGateway(
  { db, tenant }: Pick<Context, 'db' | 'tenant'>,
  key: string,
): Promise<Gateway | undefined> {
  const { rows } = await sql<Gateway>`
    select id, channel from for_public.channel_key(${tenant}, ${gatewayKeyHash(key)})`.execute(db);
  return rows[0];
}

interface Answered {
  readonly answer: 'received' | 'repeated' | 'differs' | 'other_key' | 'key';
  readonly received_at: Date;
  readonly chain: string;
  readonly seq: number;
  readonly commitment: string;
}

/**
 * Seals a message of a gateway as a tip of its channel, with its event and facts and the files held for it. The channel is
 * the key's, never the caller's. The same message again is the same tip with the same code. A text that names police goes
 * to the city, because no gateway can ask its sender.
 * @throws Failure invalid with the fields that are wrong; conflict for another content under the same id, or one that
 *   came by another key; not_allowed for a key that is none any more
 */
export async function submitChannelTip(
  context: Context,
  gateway: Gateway,
  { key, tip: { messageId, ...typed } }: { key: string; tip: ChannelTip },
): Promise<SubmittedTip & { isRepeated: boolean }> {
  const { db, clock, tenant, keys } = context;
  const cleaned = cleanTipForm(typed);
  const form = { ...cleaned, aboutOfficer: cleaned.aboutOfficer || namesPolice(cleaned.description) };
  const errors = tipFormErrors(form);
  if (form.reach === 'sealed') errors.reach = 'tip.error.reach.unknown';
  if (Object.keys(errors).length > 0) throw new Failure('invalid', errors);

  const now = clock();
  const nonce = messageNonce(key, messageId);
  const files = await listFormFiles(context, nonce);
  const area = form.aboutOfficer || form.areaCode === null ? tenant : form.areaCode;
  const areaKey = await keys.areaKey(area, now);
  const code = codeForMessage(keys.lookupKey, nonce);
  const { id, sealed, commitment } = sealNewTip({ area: areaKey, lookupKey: keys.lookupKey }, code, {
    form,
    files,
    now,
  });
  const event: EventBody = {
    tenant,
    chain: area,
    id: uuidv7({ msecs: now.getTime() }),
    actor: `channel:${gateway.id}`,
    verb: 'receive',
    recordKind: 'tip',
    recordId: id,
    happenedAt: now.toISOString(),
    recordedAt: now.toISOString(),
    details: {
      channel: gateway.channel,
      reach: form.reach,
      commitment,
      ...(files.length > 0 && fileDetails(files)),
    },
    facts: receiptIndicators({ channel: gateway.channel, reach: form.reach }).map((indicator) => ({
      indicator,
      area,
      on: dayIn(now),
      quantity: '1',
    })),
  };
  const { rows } = await sql<Answered>`
    select * from for_public.submit_channel_tip(${tenant}, ${gatewayKeyHash(key)},
      ${messageHash(keys.lookupKey, gateway.channel, messageId)}, ${contentTag(key, form)},
      ${id}, ${area}, ${form.reach}, ${now}, ${sealed.codeLookup}, ${sealed.keyForCode}, ${areaKey.version},
      ${sealed.keyForArea}, ${Object.keys(sealed.fields)}::text[], ${Object.values(sealed.fields)}::bytea[],
      ${eventBytes(event)}, ${formLookupHash(keys.lookupKey, nonce)}, ${files.map((file) => file.id)}::uuid[],
      ${sealed.fileKeys}::bytea[])`
    .execute(db)
    .catch(filesGone);
  const [row] = rows;
  if (!row) throw new Error('submit_channel_tip returned nothing');
  if (row.answer === 'key') throw new Failure('not_allowed');
  if (row.answer === 'differs') throw new Failure('conflict', { messageId: 'gateway.error.differs' });
  if (row.answer === 'other_key') throw new Failure('conflict', { messageId: 'gateway.error.otherKey' });
  if (row.answer === 'repeated') await untilLasting(context.db);
  return {
    code,
    receivedAt: row.received_at,
    chain: row.chain,
    seq: Number(row.seq),
    commitment: Buffer.from(row.commitment, 'base64'),
    tookFiles: row.answer === 'received' && files.length > 0,
    isRepeated: row.answer === 'repeated',
  };
}
