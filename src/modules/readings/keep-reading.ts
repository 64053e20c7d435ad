import { actorName } from '#domain/officers/actor.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { newestAreaKey } from '#modules/tips/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findReadingOf, insertReading } from './reading.repository.ts';
import type { OpeningContext } from './reading-context.ts';
import type { ReadText } from './reading-words.ts';
import { sealReading } from './seal-words.ts';

export interface ReadingToKeep {
  readonly id: string;
  readonly areaCode: string;
  readonly path: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly hash: Buffer;
  readonly read: ReadText;
}

/** Seals a document that was read, and writes it with its event; or finds that somebody has meanwhile. */
export async function keepReading(
  context: Omit<OpeningContext, 'keys'>,
  { id, areaCode, path, title, bytes, hash, read }: ReadingToKeep,
): Promise<{ readonly readingId: string; readonly isNew: boolean }> {
  const { db, clock, tenant, actor, store } = context;
  const now = clock();
  return inScope(db, { tenant, path }, async (trx) => {
    const area = await newestAreaKey(trx, tenant, areaCode);
    if (!area) throw new Error(`${areaCode} has no key to seal to.`);
    const { text, blocks, figures } = read;
    const sealed = await sealReading(
      { store, tenant, area },
      { id, bytes, words: { text, blocks, figures } },
    );
    const isNew = await insertReading(trx, {
      ...{ tenant_id: tenant, id, area_code: areaCode, area_path: path, title, format: read.format },
      ...{ document_sha256: hash, document_on: read.documentOn, is_scanned: read.isScanned },
      ...{ figure_count: figures.length, ...sealed, officer_id: actor.id, added_at: now },
    });
    if (!isNew) {
      const other = await findReadingOf(trx, tenant, { areaCode, hash });
      if (!other) throw new Failure('conflict');
      return { readingId: other.id, isNew: false };
    }
    await appendEvent(trx, {
      ...{ tenant, chain: areaCode, id, actor: actorName(actor), verb: 'read' },
      ...{ recordKind: 'reading', recordId: id },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { document: hash.toString('hex'), figures: figures.length },
      facts: [],
    });
    return { readingId: id, isNew: true };
  });
}
