import { dayIn } from '#domain/calendar/day-in.ts';
import { reportedHalf } from '#domain/calendar/reported-half.ts';
import { buildReport } from '#domain/official-documents/build-report.ts';
import { exampleFigures } from '#domain/official-documents/example-figures.ts';
import { findIssuerFamily, getLayout } from '#domain/official-documents/issuer-families.ts';
import type { IssuerFamily } from '#domain/official-documents/issuer-family.ts';
import { reportWords } from '#locales/vi/report.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { gatherReport } from '../gather-report.ts';
import { placeOfArea, type ReportContext } from '../signing/report-context.ts';
import { findTemplate } from './template.repository.ts';
import { placeInTemplate, writeReport } from './write-report.ts';
import { writeShippedTemplate } from './write-shipped-template.ts';

export interface TemplateKey {
  readonly areaCode: string;
  /** 0 for the template of the product. */
  readonly version: number;
}

function committee(): IssuerFamily {
  const family = findIssuerFamily('committee');
  if (!family) throw new Error('No family of committees');
  return family;
}

/** @throws Failure not_found for a version that the area never had */
async function storedBytes(
  context: ReportContext,
  { areaCode, version }: TemplateKey,
): Promise<Buffer | null> {
  const path = placeOfArea(context, areaCode);
  if (version === 0) return null;
  const { db, tenant } = context;
  const found = await readInScope(db, { tenant, path }, (trx) =>
    findTemplate(trx, tenant, { areaPath: path, version }),
  );
  if (!found) throw new Failure('not_found');
  return found.bytes;
}

/** The Word file of a version, to be changed in Word and kept again. @throws Failure not_found */
export async function readTemplateFile(context: ReportContext, key: TemplateKey): Promise<Buffer> {
  const own = await storedBytes(context, key);
  return own ?? writeShippedTemplate(getLayout(committee().layout));
}

/**
 * A version filled in with example figures, marked as sample data: how a report of the last half year would look.
 * @throws Failure not_found
 */
export async function previewTemplate(context: ReportContext, key: TemplateKey): Promise<Buffer> {
  const { db, tenant, clock } = context;
  const own = await storedBytes(context, key);
  const template = { bytes: own ?? (await readTemplateFile(context, { ...key, version: 0 })) };
  const now = clock();
  const gathered = await readInScope(db, { tenant, path: placeOfArea(context, key.areaCode) }, (trx) =>
    gatherReport(trx, {
      ...{ tenant, area: key.areaCode, period: reportedHalf(dayIn(now)), family: committee() },
      ...{ sample: true, now },
    }),
  );
  const input = {
    ...gathered,
    figures: exampleFigures(gathered.figures),
    units: [],
    published: [],
    findings: [],
  };
  const document = await placeInTemplate(buildReport(input, reportWords), input, template);
  return writeReport(document, template);
}
