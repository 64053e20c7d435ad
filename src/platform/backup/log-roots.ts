import type pg from 'pg';
import type { BackupManifest } from './backup-head.ts';

/** The last sealed root of every tenant's log. */
export async function logRoots(client: pg.ClientBase): Promise<BackupManifest['logRoots']> {
  const { rows } = await client.query<{ tenant: string; treeSize: string; root: string }>(`
    select distinct on (tenant_id) tenant_id as tenant, tree_size as "treeSize", encode(root, 'base64') as root
    from tindan.seals order by tenant_id, seal desc`);
  return rows.map((row) => ({ ...row, treeSize: Number(row.treeSize) }));
}
