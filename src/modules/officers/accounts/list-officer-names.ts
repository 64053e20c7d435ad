import type { Trx } from '#platform/database/in-scope.ts';
import { listNameRows } from '../officer.repository.ts';

export interface OfficerName {
  readonly displayName: string;
  readonly title: string;
}

const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);

/** Names of officers by id; what is no officer's id is not in the answer. */
export async function listOfficerNames(
  trx: Trx,
  tenant: string,
  ids: readonly unknown[],
): Promise<Map<string, OfficerName>> {
  const asked = [...new Set(ids.filter(isId))];
  if (asked.length === 0) return new Map();
  const rows = await listNameRows(trx, tenant, asked);
  return new Map(rows.map(({ id, display_name, title }) => [id, { displayName: display_name, title }]));
}
