import { dayIn } from '#domain/calendar/day-in.ts';
import { type Actor, actorName } from '#domain/officers/actor.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import type { PaperFrame } from '#domain/papers/paper-issuer.ts';
import { paperWords } from '#locales/vi/papers.ts';
import { appendEvent, findEvent } from '#modules/ledger/for-modules.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { findReportArea } from '../report-area.repository.ts';

export interface PaperContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
  readonly keys: OpeningKeys;
  readonly isSample: boolean;
}

/** A Word file with the name under which it is saved. */
export interface Paper {
  readonly fileName: string;
  readonly bytes: Buffer;
}

export type FrameWithWords = Omit<PaperFrame, 'words'> & { readonly words: typeof paperWords };

/** What papers of a unit have in common today. @throws Failure not_found for what is no unit of the city today */
export async function frameOf(
  { db, clock, tenant, isSample }: Pick<PaperContext, 'db' | 'clock' | 'tenant' | 'isSample'>,
  areaCode: string,
): Promise<FrameWithWords> {
  const unit = await readInScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    findReportArea(trx, { tenant, code: areaCode, on: dayIn(clock()) }),
  );
  if (!unit) throw new Failure('not_found');
  return { unit, isSample, words: paperWords };
}

/** Names of units of today by their codes; a code that is none today stands for itself. */
export async function unitNames(
  { db, clock, tenant }: Pick<PaperContext, 'db' | 'clock' | 'tenant'>,
  codes: readonly (string | null)[],
): Promise<(code: string) => string> {
  const names = new Map<string, string>();
  await readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    for (const code of new Set(codes.filter((one) => one !== null))) {
      const unit = await findReportArea(trx, { tenant, code, on: dayIn(clock()) });
      if (unit) names.set(code, unit.name);
    }
  });
  return (code) => names.get(code) ?? code;
}

/**
 * Writes a paper as a Word file and its printing into the log, once per command, before anything is shown.
 */
export async function printPaper(
  context: PaperContext,
  document: OfficialDocument,
  printed: {
    id: string;
    form: string;
    areaCode: string;
    areaPath: string;
    record: { kind: string; id: string };
    fileName: string;
  },
): Promise<Paper> {
  const { db, clock, tenant, actor } = context;
  const { id, form, areaCode, record } = printed;
  const bytes = await writeDocx(document);
  await inScope(db, { tenant, path: printed.areaPath }, async (trx) => {
    if (await findEvent(trx, tenant, id)) return;
    const now = clock().toISOString();
    await appendEvent(trx, {
      tenant,
      chain: areaCode,
      id,
      actor: actorName(actor),
      verb: 'print',
      recordKind: record.kind,
      recordId: record.id,
      happenedAt: now,
      recordedAt: now,
      details: { form },
      facts: [],
    });
  });
  return { fileName: printed.fileName, bytes };
}
