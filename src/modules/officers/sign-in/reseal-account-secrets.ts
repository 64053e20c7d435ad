import { sealedKeyId } from '#domain/sealing/aead.ts';
import type { ServiceKey } from '#domain/sealing/service-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { listSealedHalves, updateSealedHalf } from '../accounts/request.repository.ts';
import { listSealedTotp, updateSealedTotp } from '../factors/factor.repository.ts';
import { type AccountSecrets, accountSecrets } from './account-secrets.ts';

/**
 * Seals what accounts keep secret (generators of one-time codes, halves of first passwords that wait) under the key
 * that comes from another service key. What is under the new one already stays, so it may be run again.
 * @returns how many were sealed anew
 * @throws CannotOpen when one is sealed under neither
 */
export async function resealAccountSecrets(
  trx: Trx,
  tenant: string,
  service: { from: ServiceKey; to: ServiceKey },
): Promise<number> {
  const from = accountSecrets(tenant, service.from);
  const to = accountSecrets(tenant, service.to);
  const kinds = [
    { field: 'totp', rows: await listSealedTotp(trx, tenant), update: updateSealedTotp },
    { field: 'reset', rows: await listSealedHalves(trx, tenant), update: updateSealedHalf },
  ];
  let count = 0;
  for (const { field, rows, update } of kinds) {
    for (const { id, sealed } of rows.filter((row) => !isUnder(to, row.sealed))) {
      await update(trx, tenant, id, to.seal(field, id, from.open(field, id, sealed)));
      count += 1;
    }
  }
  return count;
}

const isUnder = ({ keyId }: AccountSecrets, sealed: Buffer): boolean => sealedKeyId(sealed).equals(keyId);
