import type { SampleTip } from '#domain/sample/tips/sample-tip.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { codeFromBytes } from '#domain/sealing/tip-code.ts';
import { unwrapForCode } from '#domain/sealing/wrap-for-code.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** The key of the texts of sample tips, which their codes open: those are known here, because the seed made them. */
export async function tipKeys(
  trx: Trx,
  tenant: string,
  tips: readonly SampleTip[],
): Promise<(tip: SampleTip) => ContentKey> {
  const wrapped = await trx
    .selectFrom('tips')
    .select(['id', 'code_wrapped_key'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', [...new Set(tips.map(({ id }) => id))])
    .execute();
  const keys = new Map(wrapped.map((row) => [row.id, row.code_wrapped_key]));
  return (tip) =>
    unwrapForCode(keys.get(tip.id) ?? new Uint8Array(), { tenant, record: tip.id }, codeFromBytes(tip.code));
}
