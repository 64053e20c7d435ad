import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { projectRoot } from '#platform/project-root.ts';
import { firstSort, listColumns } from './list-columns.ts';

const folder = join(projectRoot, 'db', 'reference', 'registers');
const kinds = new Map(
  readdirSync(folder).map((file) => {
    const kind = RegisterKind.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return [kind.key, kind] as const;
  }),
);

test.each([
  ['outreach_session', 'held_on', ['form', 'topic', 'attendances', 'leaflets'], false],
  ['incident', 'found_on', ['matter', 'led_by', 'persons'], false],
  ['forum_question', 'asked_on', ['due_on'], false],
  ['mediation', 'ended_on', ['cases', 'settled'], false],
  ['model', undefined, [], true],
  ['mobile_outreach', undefined, [], true],
] as const)('a list of %s tells them apart', (key, day, values, withLast) => {
  const kind = kinds.get(key);
  if (!kind) throw new Error(key);
  const columns = listColumns(kind);
  expect({ ...columns, day: columns.day?.key, values: columns.values.map((field) => field.key) }).toEqual({
    day,
    values,
    withLast,
  });
});

test('what is of one day begins with the newest, what lasts with its name; no kind fills its lines', () => {
  for (const kind of kinds.values()) {
    const { day, values } = listColumns(kind);
    expect(firstSort(kind)).toBe(day ? 'newest' : 'name');
    expect(values.length).toBeLessThan(5);
    expect(new Set(values).size).toBe(values.length);
  }
});
