import { areaPath } from '#domain/areas/area-path.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { convertToPdf, hasLibreOffice } from '#platform/libre-office.ts';
import { composeReport } from '../compose-report.ts';
import {
  type DocumentKind,
  documentKinds,
  type Freeze,
  type FrozenDocument,
  findDocument,
  findFreeze,
} from './freeze.repository.ts';
import { findReport } from './report.repository.ts';
import { placeOfReport, type ReportContext, type ReportKey } from './report-context.ts';
import { writeDocument } from './write-document.ts';

/** What can be asked for: a file of the report, or the Word file as PDF, where LibreOffice is on this machine. */
const reportFileKinds = [...documentKinds, 'pdf'] as const;
export type ReportFileKind = (typeof reportFileKinds)[number];

/** A file of a report; `isFrozen` when it is the one that was presented or signed, byte for byte. */
export interface ReportDocument {
  readonly kind: ReportFileKind;
  readonly bytes: Buffer;
  readonly isFrozen: boolean;
}

/**
 * A file of a report: as frozen once it was presented, composed now while it is a draft. A PDF is made of that very
 * Word file.
 * @throws Failure not_found (also for a kind that was not frozen with it), invalid (period, no LibreOffice)
 */
export async function readReportDocument(
  context: ReportContext,
  key: ReportKey,
  kind: ReportFileKind,
): Promise<ReportDocument> {
  if (kind === 'pdf') {
    if (!hasLibreOffice()) throw new Failure('invalid', { kind: 'report.noPdf' });
    const word = await readReportDocument(context, key, 'docx');
    return { ...word, kind, bytes: await convertToPdf(word.bytes, 'docx') };
  }
  const { db, tenant } = context;
  const { path } = placeOfReport(context, key);
  const frozen = await readInScope(db, { tenant, path }, async (trx) => {
    const report = await findReport(trx, tenant, key);
    if (!report || report.status === 'draft') return undefined;
    const { id: reportId, freezeNo } = report;
    return (await findDocument(trx, { tenant, reportId, freezeNo }, kind)) ?? 'not_frozen';
  });
  if (frozen === 'not_frozen') throw new Failure('not_found', { kind: 'report.notFrozen' });
  if (frozen) return { kind, bytes: frozen.bytes, isFrozen: true };
  const composed = await composeReport(context, { tenant, area: key.areaCode, period: key.period });
  return { kind, bytes: await writeDocument(composed, kind), isFrozen: false };
}

/** A signed report as it was frozen: files, figures, and the position of the log that they are of. */
export interface SignedReport {
  readonly signedAt: Date;
  readonly freeze: Freeze;
  readonly documents: ReadonlyMap<DocumentKind, FrozenDocument>;
}

/** The signed report of an area and period, or undefined while it is not signed. */
export function findSignedReport(
  db: Database,
  { tenant, areaCode, period }: ReportKey & { readonly tenant: string },
): Promise<SignedReport | undefined> {
  if (areaCode !== tenant && !/^\d{5}$/.test(areaCode)) return Promise.resolve(undefined);
  const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
  return readInScope(db, { tenant, path }, async (trx) => {
    const report = await findReport(trx, tenant, { areaCode, period });
    if (!report?.signedAt) return undefined;
    const key = { tenant, reportId: report.id, freezeNo: report.freezeNo };
    const freeze = await findFreeze(trx, key);
    if (!freeze) throw new Error(`Signed report ${report.id} has no freeze`);
    const documents = new Map<DocumentKind, FrozenDocument>();
    for (const kind of documentKinds) {
      const found = await findDocument(trx, key, kind);
      if (found) documents.set(kind, found);
    }
    return { signedAt: report.signedAt, freeze, documents };
  });
}
