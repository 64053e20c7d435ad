import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { RegisterKind } from './register-kinds.ts';

const folder = join(projectRoot, 'db', 'reference', 'registers');
const kinds = readdirSync(folder).map((name) =>
  RegisterKind.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);

test('a register that is close to a person asks for a code or a matter, never for a name', () => {
  const close = kinds.filter(
    ({ key, openTo }) => openTo !== null || ['incident', 'wanted_person_case', 'award'].includes(key),
  );
  expect(close.map(({ key }) => key)).toContain('club_member');
  for (const { naming } of close) expect(naming?.hint).toMatch(/Không ghi (họ )?tên/);
});
