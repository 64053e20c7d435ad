import { hash } from 'node:crypto';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import { ofOwnArea } from '#domain/readings/of-own-area.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { figuresPath } from '#modules/figures/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { DocumentReader } from './document-reader.ts';
import { keepReading } from './keep-reading.ts';
import { findReadingOf } from './reading.repository.ts';
import type { OpeningContext } from './reading-context.ts';

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

const titleLimit = 200;

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
    ...{ id, officerId: actor.id, fileName, day: command.documentOn, areas: areas.versions, home: tenant },
    // a copy: a slice of a shared buffer would hand the thread all of it
    bytes: new Uint8Array(bytes),
  });
  const points = Array.from(read.text);
  const figures = read.figures.map((figure) => ofOwnArea(points, figure, areaCode));
  return keepReading(context, { ...document, id, path, title, bytes, read: { ...read, figures } });
}
