import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { privacy } from '#locales/vi/residents/privacy.ts';
import { testDatabase } from '../support/database.ts';

const { admin } = await testDatabase();

const unit = 'nơi nhận';
const kind = 'loại việc';
const standing = 'tình trạng';
const step = 'giờ của từng bước';
const messages = 'số và giờ các lời nhắn';
const files = 'số, loại và độ lớn các tệp';
/** Tells nothing of what was sent: names rows, counts changes, picks a key. */
const nothing = '';

/** What the residents are told of each column that rests readably. */
const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tips: {
    ...{ id: nothing, tenant_id: nothing, version: nothing, key_version: nothing },
    ...{ area_code: unit, area_path: unit, key_area: unit, moved_from: unit, remote: unit },
    ...{ track: kind, crime_kind: kind, urgency: 'có gấp không', channel: 'gửi qua kênh nào' },
    ...{ status: standing, outcome: standing, valuable: standing, handler_id: standing },
    ...{
      transfer_to: standing,
      transfer_requested_by: standing,
      merged_into: standing,
      split_from: standing,
    },
    ...{ received_at: step, triaged_at: step, accepted_at: step, checked_at: step, suspended_at: step },
    ...{ transfer_requested_at: step, transferred_at: step, acknowledged_at: step, resolved_at: step },
    ...{ answered_at: step, review_asked_at: step, closed_at: step, held_at: step },
    ...{ destroy_on: step, destroyed_at: step },
    ...{ reach: 'để lại liên lạc hay không', verdict: 'trả lời đã được chưa' },
  },
  tip_messages: {
    ...{ id: nothing, tenant_id: nothing, tip_id: nothing, area_path: unit },
    ...{ author: messages, sent_at: messages },
  },
  tip_files: {
    ...{ id: nothing, tenant_id: nothing, tip_id: nothing, name: nothing, area_path: unit },
    ...{ added_at: step, kind: files, sealed_bytes: files, hidden_in: unit },
  },
  tip_tags: { tenant_id: nothing, tip_id: nothing, area_path: unit, tag: kind },
  tip_texts: { tenant_id: nothing, tip_id: nothing, area_path: unit, field: nothing },
};

test.each(Object.entries(told))(
  'what rests of %s in clear is what a sender is told',
  async (table, columns) => {
    const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'tindan' and table_name = ${table} and data_type <> 'bytea' order by 1`.execute(
      admin,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(columns).sort());
    for (const words of Object.values(columns)) expect(privacy.clear).toContain(words);
  },
);
