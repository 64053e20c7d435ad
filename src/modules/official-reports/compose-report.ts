import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { buildReport, type ReportInput } from '#domain/official-documents/build-report.ts';
import { findIssuerFamily } from '#domain/official-documents/issuer-families.ts';
import type { IssuerFamily, SigningForm } from '#domain/official-documents/issuer-family.ts';
import { listLockedFigures } from '#domain/official-documents/list-locked-figures.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import type { ProseNumbers } from '#domain/official-documents/prose-numbers.ts';
import type { FigureBook } from '#domain/official-documents/report-figure.ts';
import { reportWords } from '#locales/vi/report.ts';
import { readChainHeads } from '#modules/ledger/for-modules.ts';
import { tenantIsSample } from '#modules/tenants/for-officers.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { gatherReport } from './gather-report.ts';
import { accountForReport, type ReportAccount } from './report-account.ts';
import { findTemplateInUse } from './templates/find-template-in-use.ts';
import { placeInTemplate, writeReport } from './templates/write-report.ts';
import { traceReport } from './trace-report.ts';

export type ComposeReport = {
  tenant: string;
  /** The tenant's own code, or a commune's. */
  area: string;
  /** Period code, `2026-YEAR`. */
  period: string;
  /** Code of an issuer family; the committee when absent. */
  issuer?: string | undefined;
  signing?: SigningForm | undefined;
  /** How its sentences read large counts; as set for the report when absent. */
  numbers?: ProseNumbers | undefined;
  /** As it is presented: without the lines that ask its author for words. */
  isFinal?: boolean | undefined;
};

export type ComposedReport = {
  docx: Buffer;
  account: ReportAccount;
  /** What the files were made from: the document before any format, and what it was built from. */
  document: OfficialDocument;
  input: ReportInput;
  /** Version of the office's template that it is written from; 0 for the product's own layout. */
  template: number;
  /** Path of the office whose template it is; null for the product's layout. */
  templateOf: string | null;
  /** Every figure of the report, printed or not. */
  figures: FigureBook;
  /** Position of every chain of the area's scope in the snapshot that was read. */
  asOf: Readonly<Record<string, number>>;
};

function checkPeriod(code: string, today: string): Period {
  const period = findPeriod(code);
  if (!period) throw new Failure('invalid', { period: 'report.unknownPeriod' });
  if (period.from > today) throw new Failure('invalid', { period: 'report.periodNotBegun' });
  return period;
}

function checkFamily(code: string): IssuerFamily {
  const family = findIssuerFamily(code);
  if (!family) throw new Failure('invalid', { issuer: 'report.unknownIssuer' });
  return family;
}

/**
 * A year or half-year report as a Word file, with the account of every number in it. Reads only,
 * figures and trace from one snapshot; nothing is stored and nothing is signed.
 * @throws Failure `invalid` (period, issuer, signing) or `not_found` (area) with catalogue keys
 */
export async function composeReport(
  { db, clock }: { db: Database; clock: Clock },
  command: ComposeReport,
): Promise<ComposedReport> {
  const now = clock();
  const { tenant, area, signing, numbers, isFinal, issuer = 'committee' } = command;
  const period = checkPeriod(command.period, dayIn(now));
  const family = checkFamily(issuer);
  if (!/^\d{2,5}$/.test(area)) throw new Failure('not_found', { area: 'report.unknownArea' });
  const sample = await tenantIsSample(db, tenant);
  const path = area === tenant ? `${tenant}/` : `${tenant}/${area}/`;
  const { input, figures, facts, document, template, asOf } = await readInScope(
    db,
    { tenant, path },
    async (trx) => {
      const gathered = await gatherReport(trx, {
        ...{ tenant, area, period, family, signing },
        ...{ numbers, isFinal, sample, now },
      });
      const used = await findTemplateInUse(trx, { tenant, path });
      const built = await placeInTemplate(buildReport(gathered, reportWords), gathered, used);
      const locked = listLockedFigures(built);
      const traced = await traceReport(trx, { tenant, area, figures: locked });
      const heads = await readChainHeads(trx, tenant);
      return {
        ...{ input: gathered, figures: locked, facts: traced },
        ...{ document: built, template: used, asOf: heads },
      };
    },
  );
  const docx = await writeReport(document, template);
  const account = accountForReport({ input, document, figures, facts, docx, period, now });
  return {
    ...{ docx, account, document, input, asOf },
    ...{ template: template?.version ?? 0, templateOf: template?.areaPath ?? null, figures: input.figures },
  };
}
