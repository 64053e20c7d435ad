import { recordFileLimit } from '#contract/registers/registers.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { FileKind } from '#domain/files/file-kind.ts';
import { sniffedBytes, sniffFile } from '#domain/files/sniff-file.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { newContentKey } from '#domain/sealing/content-key.ts';
import { fileCommitment, newFileKey, wrapFileKey } from '#domain/sealing/file-key.ts';
import { sealFile } from '#domain/sealing/seal-file.ts';
import { wrapForArea } from '#domain/sealing/wrap-for-area.ts';
import { newestAreaKey } from '#modules/tips/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { FileCleaner } from '#platform/media/file-cleaner.ts';
import { lockActivity } from '../activities/activity.repository.ts';
import { loggersOf } from '../activities/log-activity.ts';
import type { RecordSummary } from '../record-row.ts';
import { readRecord } from '../records/read-record.ts';
import type { RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { insertFile } from './file.repository.ts';

const kept: readonly FileKind[] = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx'];

export interface FilesContext extends RegisterContext {
  readonly store: FileStore;
  readonly cleaner: FileCleaner;
}

/**
 * Adds a photo or paper to a record or to one of its activities: cleaned of what it says beside what it shows, then
 * sealed to the record's area. What a transaction that fails leaves in the folder is swept.
 * @throws Failure not_found, not_allowed, invalid on `file` (kind, size, damaged)
 */
export async function attachFile(
  context: FilesContext,
  command: { id: string; recordId: string; activityId: string | null; file: string },
): Promise<RecordSummary> {
  const { tenant, actor } = context;
  await checkMayLog(context, command.recordId);
  const cleaned = await cleanFile(context, Buffer.from(command.file, 'base64'));
  return writeRecord(context, { ...command, version: null }, loggersOf, async ({ record, now }, trx) => {
    const { activityId } = command;
    if (activityId && !(await lockActivity(trx, tenant, { recordId: record.id, activityId }))) {
      throw new Failure('not_found');
    }
    const area = await newestAreaKey(trx, tenant, record.areaCode);
    if (!area) throw new Error(`${record.areaCode} has no key to seal to.`);
    const [contentKey, fileKey] = [newContentKey(), newFileKey()];
    const stored = await context.store.write(
      sealFile(fileKey, { tenant, file: command.id }, [cleaned.bytes]),
    );
    return {
      verb: 'attach',
      change: {},
      on: dayIn(now),
      details: {
        file: fileCommitment(fileKey, stored.hash).toString('base64'),
        ...(activityId && { activity: activityId }),
      },
      also: async (inside) => {
        await insertFile(inside, {
          tenant_id: tenant,
          id: command.id,
          record_id: record.id,
          activity_id: activityId,
          area_path: record.areaPath,
          name: stored.name,
          kind: cleaned.kind,
          sealed_bytes: stored.size,
          key_area: area.area,
          key_version: area.version,
          area_wrapped_key: wrapForArea(contentKey, command.id, area),
          wrapped_key: wrapFileKey(contentKey, { tenant, record: record.id, file: command.id }, fileKey),
          officer_id: actor.id,
          added_at: now,
        });
        return undefined;
      },
    };
  });
}

/** Cleaning costs: it is not done for whom it would be refused. */
const checkMayLog = (context: RegisterContext, recordId: string): Promise<void> =>
  readRecord(context, recordId, async (_, record, kind) => {
    if (!mayIn(context.actor, loggersOf(kind), record.areaPath)) throw new Failure('not_allowed');
  });

async function cleanFile(
  { cleaner }: Pick<FilesContext, 'cleaner'>,
  bytes: Buffer,
): Promise<{ kind: FileKind; bytes: Buffer }> {
  if (bytes.length > recordFileLimit) throw new Failure('invalid', { file: 'recordFileLarge' });
  const kind = sniffFile(bytes.subarray(0, sniffedBytes));
  if (!kind || kind === 'text' || ['mp4', 'mov', 'webm', 'gif'].includes(kind)) {
    throw new Failure('invalid', { file: 'recordFileKind' });
  }
  const once = async function* () {
    yield bytes;
  };
  const answer = await cleaner.clean({ kind, bytes: once() }, async (cleanKind, pieces) => {
    const parts: Buffer[] = [];
    for await (const piece of pieces) parts.push(piece);
    return { kind: cleanKind, bytes: Buffer.concat(parts) };
  });
  if (!answer.ok) throw new Failure('invalid', { file: 'recordFileDamaged' });
  if (!kept.includes(answer.kept.kind)) throw new Failure('invalid', { file: 'recordFileKind' });
  return answer.kept;
}
