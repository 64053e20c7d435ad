import { sql } from 'kysely';
import type { Actor } from '#domain/officers/actor.ts';
import type { SampleTip } from '#domain/sample/tips/sample-tip.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { openTip, viewContact } from '#modules/tips/for-officers.ts';
import { followTip } from '#modules/tips/for-public.ts';
import { type Prepared, plan } from './both-ways.fixture.ts';

/** All rows in the order of the log, with numbers in place of ids, and without what is random: keys and hashes. */
export async function rowsOf({ database, officers, approvers }: Prepared) {
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
export async function readAll({ database, tips, officers }: Prepared, codesOf: Map<SampleTip, TipCode>) {
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
