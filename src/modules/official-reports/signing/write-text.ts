import { reportFlow } from '#domain/approval/report-flow.ts';
import { actorName, mayIn } from '#domain/officers/actor.ts';
import { openingSection, reportOutline } from '#domain/official-documents/outline.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { draftOf, lockReport } from './report.repository.ts';
import { placeOfReport, type ReportContext, type ReportKey } from './report-context.ts';
import { insertText, listTexts } from './report-text.repository.ts';

export interface WriteText extends ReportKey {
  readonly id: string;
  /** A section of the outline, the opening, or `+1` to `+9` of one that the author adds. */
  readonly section: string;
  /** Of an added section. */
  readonly heading: string;
  readonly text: string;
  /** Version of this section's text that was seen; 0 when there was none. */
  readonly seen: number;
}

const reportTextLimit = 20_000;

function checkText({ section, heading, text }: WriteText): void {
  const isAdded = /^\+[1-9]$/.test(section);
  if (!isAdded && section !== openingSection && !reportOutline.sections.some(({ id }) => id === section)) {
    throw new Failure('invalid', { section: 'reportSectionUnknown' });
  }
  if (isAdded && text.trim() !== '' && heading.trim() === '') {
    throw new Failure('invalid', { heading: 'reportHeadingRequired' });
  }
  if (heading.length > 200 || text.length > reportTextLimit)
    throw new Failure('invalid', { text: 'reportTextLong' });
}

/**
 * Writes the text of a section of a draft; every version stays, with its author.
 * @throws Failure not_found, not_allowed, conflict (written meanwhile, or no draft any more), invalid
 */
export async function writeText(context: ReportContext, command: WriteText): Promise<{ version: number }> {
  const { db, clock, tenant, actor } = context;
  const { path } = placeOfReport(context, command);
  if (!mayIn(actor, reportFlow.submit.roles, path)) throw new Failure('not_allowed');
  checkText(command);
  const now = clock();
  return inScope(db, { tenant, path }, async (trx) => {
    const report = await lockReport(trx, tenant, draftOf(command, path));
    const { id, section, heading, text } = command;
    const known = (await listTexts(trx, tenant, report.id)).find((one) => one.section === section);
    const version = known?.version ?? 0;
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: report.id }))
      return { version };
    if (report.status !== 'draft') throw new Failure('conflict', { report: 'reportMoved' });
    if (version !== command.seen) throw new Failure('conflict', { text: 'reportTextMoved' });
    const written = { section, heading: heading.trim(), text: text.trim(), version: version + 1 };
    await insertText(trx, tenant, report, { ...written, officerId: actor.id, at: now });
    await appendEvent(trx, {
      ...{ tenant, chain: report.areaCode, id, actor: actorName(actor), verb: 'write' },
      ...{ recordKind: 'report', recordId: report.id },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { period: report.period, section, version: version + 1 },
      facts: [],
    });
    return { version: version + 1 };
  });
}
