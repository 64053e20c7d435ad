import { formatDay } from '#domain/calendar/day-format.ts';
import type { Period } from '#domain/calendar/period.ts';
import { isPlainDate } from '#domain/calendar/plain-date.ts';
import type { ReportAward } from '#domain/official-documents/written-annexes.ts';
import { listDatedRecords, readKinds } from '#modules/registers/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Lines of the annex. */
const mostAwards = 500;

const said = (value: unknown): string => (typeof value === 'string' ? value : '');
const counted = (value: unknown): string => said(value) || '0';

/** The decisions on awards of an area itself in a period, in the words of their register; a city's are not its communes'. */
export async function gatherAwards(
  trx: Trx,
  { tenant, area, period }: { tenant: string; area: string; period: Period },
): Promise<ReportAward[]> {
  const kind = (await readKinds(trx)).get('award');
  if (!kind) return [];
  const forms = kind.fields.find(({ key }) => key === 'form')?.choices ?? [];
  const wanted = { tenant, kind: 'award', area, dayField: 'awarded_on', from: period.from, to: period.to };
  const records = await listDatedRecords(trx, { ...wanted, limit: mostAwards });
  return records.map(({ id, name, areaCode, fields }) => {
    const day = said(fields.awarded_on);
    return {
      ...{ id, name, area: areaCode },
      form: forms.find(({ value }) => value === fields.form)?.label ?? '',
      decision: isPlainDate(day) ? `${said(fields.decision)}, ${formatDay(day)}` : said(fields.decision),
      body: said(fields.issuer),
      collectives: counted(fields.collectives),
      individuals: counted(fields.individuals),
    };
  });
}
