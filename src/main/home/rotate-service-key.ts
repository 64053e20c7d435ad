import { chownSync, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { newServiceKey, serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { resealAccountSecrets } from '#modules/officers/for-main.ts';
import { rewrapAreaKeys } from '#modules/tips/for-main.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { getSecret, readKeyFile } from '#platform/home/secrets.ts';
import { syncFolder, writeOnce } from '#platform/home/write-once.ts';
import { StartFailure } from '#platform/start-failure.ts';

const current = 'service.key';
const next = 'service.key.next';

/** Whether a replacement was begun and is not finished. */
export const isServiceKeyBegun = (secrets: string): boolean => existsSync(join(secrets, next));

/**
 * Begins to replace the service key: the old one is written where the operator wants it, to be kept with the backups
 * that it opens; then the new one lies beside it in the home. From here on the replacement is finished, never undone.
 * One that was begun before stays as it is.
 * @throws StartFailure when the file holds something else already
 */
export function beginServiceKey(secrets: string, oldKeyFile: string): void {
  const old = `${getSecret(secrets, current)}\n`;
  if (!writeOnce(oldKeyFile, old) && !readKeyFile(oldKeyFile).equals(readKeyFile(join(secrets, current))))
    throw new StartFailure('key_file_exists', { file: oldKeyFile });
  writeOnce(join(secrets, next), `${newServiceKey().bytes.toString('base64url')}\n`);
}

/**
 * Takes the replacement of the service key to its end, where one was begun: everything under the old one comes under the
 * new one in one transaction, then the file takes the old one's place. Killed anywhere, it is run again, by the next
 * start too.
 * @returns how much came under the new key, by this run or by one before it that was killed; undefined when none was begun
 */
export async function finishServiceKey(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  secrets: string,
): Promise<{ areaKeys: number; accounts: number } | undefined> {
  const [file, draft] = [join(secrets, current), join(secrets, next)];
  if (!isServiceKeyBegun(secrets)) return undefined;
  const service = { from: serviceKeyFrom(readKeyFile(file)), to: serviceKeyFrom(readKeyFile(draft)) };
  const done = await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const areaKeys = await rewrapAreaKeys(trx, tenant, service);
    const accounts = await resealAccountSecrets(trx, tenant, service);
    const at = clock();
    const id = uuidv7({ msecs: at.getTime() });
    const details = { areaKeys, accounts };
    // a run before this one was killed between its transaction and the file: its event is there
    if (areaKeys + accounts > 0)
      await appendEvent(trx, {
        tenant,
        chain: tenant,
        id,
        actor: 'job:command-line',
        verb: 'rotate',
        recordKind: 'service_key',
        recordId: id,
        happenedAt: at.toISOString(),
        recordedAt: at.toISOString(),
        details,
        facts: [],
      });
    return details;
  });
  // whoever runs the command, the processes read it as they read the old one
  const { uid, gid } = statSync(file);
  chownSync(draft, uid, gid);
  renameSync(draft, file);
  syncFolder(secrets);
  return done;
}
