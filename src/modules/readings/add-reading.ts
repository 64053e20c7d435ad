import { hash } from 'node:crypto';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { actorName } from '#domain/officers/actor.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { figuresPath } from '#modules/figures/for-modules.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { newestAreaKey } from '#modules/tips/for-modules.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { DocumentReader } from './document-reader.ts';
import { findReadingOf, insertReading } from './reading.repository.ts';
import type { OpeningContext } from './reading-context.ts';
import type { ReadText } from './reading-words.ts';
import { sealReading } from './seal-words.ts';

export interface AddReading {
  /** Of the command; the reading bears it. */
  readonly id: string;
  /** Whose document it is: the city, or a commune. */
  readonly areaCode: string;
  readonly title: string;
  /** The file's own name; of a pasted text `.txt` alone. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly documentOn: PlainDate | null;
}

export const titleLimit = 200;

const cleanTitle = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Reads a document and keeps it: its bytes and words sealed, its hash in the event. Nothing of it is a figure yet. The
 * same document a second time is the reading that is there.
 * @throws Failure not_found, not_allowed, invalid (title, document), conflict when it was stopped, too_many
 */
export async function addReading(
  context: OpeningContext & { readonly reader: DocumentReader },
  command: AddReading,
): Promise<{ readonly readingId: string; readonly isNew: boolean }> {
  const { db, clock, tenant, actor, reader } = context;
  const { id, areaCode, bytes, fileName } = command;
  const path = figuresPath(context, areaCode, deskKeepers);
  const title = cleanTitle(command.title);
  if (!/\p{L}|\p{N}/u.test(title)) throw new Failure('invalid', { title: 'readingTitleRequired' });
  if ([...title].length > titleLimit) throw new Failure('invalid', { title: 'readingTitleLong' });
  const document = { areaCode, hash: hash('sha256', bytes, 'buffer') };
  const known = await readInScope(db, { tenant, path }, (trx) => findReadingOf(trx, tenant, document));
  if (known) return { readingId: known.id, isNew: false };
  const { areas } = await keptRegister(db, clock());
  const read = await reader.read({
    ...{ id, officerId: actor.id, fileName, day: command.documentOn, areas: areas.versions },
    // a copy: a slice of a shared buffer would hand the thread all of it
    bytes: new Uint8Array(bytes),
  });
  return keepReading(context, { id, areaCode, path, title, bytes, read, hash: document.hash });
}

async function keepReading(
  context: OpeningContext,
  {
    hash: documentHash,
    ...kept
  }: {
    id: string;
    areaCode: string;
    path: string;
    title: string;
    bytes: Uint8Array;
    read: ReadText;
    hash: Buffer;
  },
): Promise<{ readingId: string; isNew: boolean }> {
  const { db, clock, tenant, actor, store } = context;
  const { id, areaCode, path, title, bytes, read } = kept;
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
      ...{ document_sha256: documentHash, document_on: read.documentOn, is_scanned: read.isScanned },
      ...{ figure_count: figures.length, ...sealed, officer_id: actor.id, added_at: now },
    });
    if (!isNew) {
      const other = await findReadingOf(trx, tenant, { areaCode, hash: documentHash });
      if (!other) throw new Failure('conflict');
      return { readingId: other.id, isNew: false };
    }
    await appendEvent(trx, {
      ...{ tenant, chain: areaCode, id, actor: actorName(actor), verb: 'read' },
      ...{ recordKind: 'reading', recordId: id },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { document: documentHash.toString('hex'), figures: figures.length },
      facts: [],
    });
    return { readingId: id, isNew: true };
  });
}
