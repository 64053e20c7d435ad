import type { ProseNumbers } from '#domain/official-documents/prose-numbers.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { findReport } from './report.repository.ts';
import { listTexts } from './report-text.repository.ts';

type Key = { tenant: string; areaCode: string; period: string };

/** What people wrote in the report of an area and period, by section; nothing where there is no draft yet. */
export async function readTexts(
  trx: Trx,
  { tenant, areaCode, period }: Key,
): Promise<Map<string, { heading: string; text: string }>> {
  const report = await findReport(trx, tenant, { areaCode, period });
  const texts = report ? await listTexts(trx, tenant, report.id) : [];
  return new Map(texts.map(({ section, heading, text }) => [section, { heading, text }]));
}

/** How the report of an area and period reads large counts; rounded where nobody has chosen. */
export async function readNumbers(trx: Trx, { tenant, ...key }: Key): Promise<ProseNumbers> {
  return (await findReport(trx, tenant, key))?.numbers ?? 'rounded';
}
