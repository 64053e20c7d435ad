import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { Actor } from '#domain/officers/actor.ts';
import type { SampleCommune } from '#domain/sample/sample-commune.ts';
import { planTips } from '#domain/sample/tips/plan-tips.ts';
import type { SampleStep, SampleTip } from '#domain/sample/tips/sample-tip.ts';
import { sliceByMonth } from '#domain/sample/tips/tip-slices.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { codeFromBytes, type TipCode } from '#domain/sealing/tip-code.ts';
import { sampleTipPhrases } from '#locales/vi/sample/tips.ts';
import { sampleWords } from '#locales/vi/sample/words.ts';
import {
  acknowledgeTransfer,
  answerTip,
  approveTransfer,
  checkTip,
  closeTip,
  extendLimit,
  listTips,
  markTipValuable,
  openTip,
  recordNotice,
  replyToTip,
  requestTransfer,
  resolveTip,
  triageTip,
  viewContact,
} from '#modules/tips/for-officers.ts';
import { addMessage, followTip, submitTip } from '#modules/tips/for-public.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { temporaryFileStore } from '../../../test/support/temporary-file-store.ts';
import { addOfficer, communes as codes, prepareTips } from '../../../test/support/tips.ts';
import { sealTipSlice } from './seal-tip-slice.ts';
import { writeTipSlice } from './write-tip-slice.ts';

const store = await temporaryFileStore();

const tenant = '92';
const communes: SampleCommune[] = [
  { code: codes.ninhKieu, kind: 'urban', population: 119_547, point: { lat: 10.03288, lng: 105.77755 } },
  { code: codes.caiKhe, kind: 'rural', population: 57_688 },
];
const from = plainDate('2025-08-05');
const to = plainDate('2025-09-20');
/** Tips of the residents' site; those of other channels are not compared yet. */
const plan = planTips({ tenant, seed: 'both ways', communes, from, to, phrases: sampleTipPhrases })
  .filter(({ channel }) => channel === 'web')
  .slice(0, 60);

async function prepare() {
  const database = await testDatabase();
  const tips = await prepareTips(database);
  const officers = {
    [tenant]: await addOfficer(database, 'city_movement_officer', '92/'),
    [codes.ninhKieu]: await addOfficer(database, 'duty_officer', '92/31135/'),
    [codes.caiKhe]: await addOfficer(database, 'duty_officer', '92/31120/'),
  } as Record<string, Actor>;
  const approvers = {
    [tenant]: await addOfficer(database, 'city_movement_officer', '92/'),
    [codes.ninhKieu]: await addOfficer(database, 'commune_commander', '92/31135/'),
    [codes.caiKhe]: await addOfficer(database, 'commune_commander', '92/31120/'),
  } as Record<string, Actor>;
  return { database, tips, officers, approvers };
}
type Prepared = Awaited<ReturnType<typeof prepare>>;

const idsOf = (officers: Record<string, Actor>) =>
  new Map(Object.entries(officers).map(([area, { id }]) => [area, id]));

async function writeInBulk({
  database,
  tips,
  officers,
  approvers,
}: Prepared): Promise<Map<SampleTip, TipCode>> {
  for (const slice of sliceByMonth(plan)) {
    const context = {
      db: database.migrator,
      tenant,
      seed: 'both ways',
      from,
      to,
      communes,
      handlers: idsOf(officers),
      approvers: idsOf(approvers),
      words: sampleWords,
      ...tips.resident.keys,
      store,
      onProgress: () => {},
      isStopped: () => false,
    };
    await writeTipSlice(context, slice, await sealTipSlice(context, slice));
  }
  return new Map(plan.map((tip) => [tip, codeFromBytes(tip.code)]));
}

/** A step of an officer through its use case. */
function take(
  context: ReturnType<Prepared['tips']['officer']>,
  command: { id: string; tipId: string; version: number },
  step: Exclude<SampleStep, { action: 'message' }>,
): Promise<{ version: number }> {
  switch (step.action) {
    case 'triage':
      return triageTip(context, {
        ...command,
        track: step.track,
        crimeKind: step.crimeKind ?? undefined,
        urgency: step.urgency,
        remote: false,
        reason: step.reason,
      });
    case 'check':
      return checkTip(context, command);
    case 'mark_valuable':
      return markTipValuable(context, { ...command, ground: step.ground });
    case 'request_transfer':
      return requestTransfer(context, { ...command, agency: step.agency });
    case 'transfer':
      return approveTransfer(context, command);
    case 'acknowledge_transfer':
      return acknowledgeTransfer(context, { ...command, documentNumber: step.document });
    case 'notify':
      return recordNotice(context, { ...command, step: step.step });
    case 'extend':
      return extendLimit(context, { ...command, ...step, id: command.id });
    case 'resolve':
      return resolveTip(context, { ...command, outcome: step.outcome });
    case 'close':
      return closeTip(context, { ...command, reason: step.reason });
    case 'answer':
      return answerTip(context, { ...command, by: 'message', text: step.text });
    case 'reply':
      return replyToTip(context, { ...command, text: step.text });
  }
}

/** Every moment through the use case that it belongs to, at its instant. */
async function writeOneByOne({
  database,
  tips,
  officers,
  approvers,
}: Prepared): Promise<Map<SampleTip, TipCode>> {
  const sent = new Map<SampleTip, { code: TipCode; tipId: string; version: number }>();
  for (const { at, tip, step } of sliceByMonth(plan).flatMap(({ moments }) => moments)) {
    const clock = () => at;
    if (!step) {
      const { code } = await submitTip({ ...tips.resident, clock }, { ...tip.form, nonce: null });
      const [newest] = await readInScope(database.officerApi, { tenant, path: '92/' }, (trx) =>
        listTips(trx, { tenant, limit: 1 }),
      );
      sent.set(tip, { code, tipId: newest?.id ?? '', version: 1 });
      continue;
    }
    const known = sent.get(tip);
    const officer = (step.action === 'transfer' ? approvers : officers)[tip.chain];
    if (!known || !officer) throw new Error('a step before its tip');
    const { code, ...seen } = known;
    const context = { ...tips.officer(officer), clock };
    const command = { id: randomUUID(), ...seen };
    if (step.action === 'message') {
      await addMessage({ ...tips.resident, clock }, { id: randomUUID(), code, text: step.text });
      continue;
    }
    const { version } = await take(context, command, step);
    sent.set(tip, { ...known, version });
  }
  return new Map([...sent].map(([tip, { code }]) => [tip, code]));
}

/** All rows in the order of the log, with numbers in place of ids, and without what is random: keys and hashes. */
async function rowsOf({ database, officers, approvers }: Prepared) {
  const { rows } = await sql<{ kind: string; row: object }>`
    select 'event' as kind, jsonb_build_object('seq', e.seq, 'area', e.area_path,
      'body', convert_from(e.body, 'UTF8')::jsonb #- '{details,commitment}') as row, e.chain || lpad(e.seq::text, 9, '0') as place
      from tindan.events e
    union all select 'fact', to_jsonb(f), f.chain || lpad(f.seq::text, 9, '0') || f.line from tindan.facts f
    union all select 'tip', to_jsonb(t) - array['code_hash', 'code_wrapped_key', 'area_wrapped_key'],
      t.received_at::text || t.area_code from tindan.tips t
    union all select 'text', to_jsonb(x) - 'sealed' || jsonb_build_object('bytes', length(x.sealed)),
      t.received_at::text || x.field from tindan.tip_texts x join tindan.tips t on t.id = x.tip_id
    union all select 'message', to_jsonb(m) - 'sealed' || jsonb_build_object('bytes', length(m.sealed)),
      m.sent_at::text || m.author from tindan.tip_messages m
    union all select 'clock', to_jsonb(k), t.received_at::text || k.from_at || k.code
      from tindan.tip_clocks k join tindan.tips t on t.id = k.tip_id where t.checked_at is not null
    union all select 'note', to_jsonb(n) - 'sealed' || jsonb_build_object('bytes', length(n.sealed)),
      n.written_at::text from tindan.tip_notes n
    union all select 'notice', to_jsonb(w), w.created_at::text || w.kind
      from tindan.notices w where w.kind = 'transfer_requested'
    union all select 'chain', to_jsonb(c) - 'last_hash', c.chain from tindan.chains c
    union all select 'progress', to_jsonb(p), p.chain from tindan.rollup_progress p
    order by kind, place`.execute(database.admin);
  const areas = new Map([
    ...Object.entries(officers).map(([area, { id }]) => [id, `handler of ${area}`] as const),
    ...Object.entries(approvers).map(([area, { id }]) => [id, `approver of ${area}`] as const),
  ]);
  const numbers = new Map<string, string>();
  return rows.map(({ kind, row }) => [
    kind,
    JSON.parse(
      JSON.stringify(row)
        // of a sealed note: a salt is in it
        .replace(/"commitment": ?"[^"]*"/g, '"commitment":""')
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
          const name = areas.get(id) ?? numbers.get(id) ?? `id ${numbers.size}`;
          numbers.set(id, name);
          return name;
        }),
    ),
  ]);
}

/** What officers and senders read, through the use cases that open. */
async function readAll({ database, tips, officers }: Prepared, codesOf: Map<SampleTip, TipCode>) {
  const told = [];
  for (const tip of plan) {
    const code = codesOf.get(tip) as TipCode;
    const hash = codeLookupHash(tips.resident.lookupKey, code);
    const { rows } = await sql<{ id: string }>`select id from tindan.tips where code_hash = ${hash}`.execute(
      database.admin,
    );
    const context = tips.officer(officers[tip.chain] as Actor);
    // the clocks of the sample are started by a job; what ran before it stays untold
    const {
      id,
      handlerId,
      messages,
      clocks: _,
      notes,
      officers: named,
      ...opened
    } = await openTip(context, { tipId: rows[0]?.id ?? '' });
    const contact =
      opened.reach === 'handler' && handlerId ? await viewContact(context, { tipId: id }) : null;
    const followed = await followTip(tips.resident, code);
    told.push({
      opened,
      named: [...named.values()],
      notes: notes.map(({ id: _, authorId: by, ...rest }) => ({ ...rest, byHandler: by === handlerId })),
      messages: messages.map(({ id: _, ...rest }) => rest),
      contact,
      followed,
    });
  }
  return told;
}

const bulk = await prepare();
const single = await prepare();
const bulkCodes = await writeInBulk(bulk);
const singleCodes = await writeOneByOne(single);

test('a sample in bulk leaves the rows that the use cases leave, one by one', async () => {
  const expected = await rowsOf(single);
  expect(expected.filter(([kind]) => kind === 'event').length).toBeGreaterThan(150);
  expect(expected.filter(([kind]) => kind === 'message').length).toBeGreaterThan(20);
  // rules on how long a tip is kept are in force in these months
  expect(expected.filter(([, row]) => row.destroy_on).length).toBeGreaterThan(5);
  expect(await rowsOf(bulk)).toEqual(expected);
});

test('officers and senders read the same in both', async () => {
  const expected = await readAll(single, singleCodes);
  expect(expected.filter(({ contact }) => contact !== null).length).toBeGreaterThan(5);
  expect(await readAll(bulk, bulkCodes)).toEqual(expected);
});
