import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import { computeFigures, listPublishedFigures } from '#modules/figures/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { CurrentFigure } from './current-figures.ts';
import { documentFigures } from './document-figures.ts';
import type { Reading } from './reading.repository.ts';

/** A figure that is known from elsewhere, and from where. */
export interface KnownFigure {
  readonly stated: StatedFigure;
  readonly from:
    | { readonly kind: 'ledger'; readonly state: string }
    | { readonly kind: 'published'; readonly source: string; readonly url: string | null }
    | {
        readonly kind: 'document';
        readonly title: string;
        readonly readingId: string;
        readonly figureNo: number;
      };
}

interface Request {
  readonly tenant: string;
  readonly reading: Reading;
  readonly figures: readonly CurrentFigure[];
  readonly areas: AreaRegister;
  readonly now: Date;
}

/** Everything known of the indicators of a document: in the ledger for its areas and periods, in print, in documents. */
export async function knownFigures(trx: Trx, request: Request): Promise<KnownFigure[]> {
  const { tenant, reading, figures } = request;
  const indicators = [...new Set(figures.flatMap(({ stated }) => stated?.indicator ?? []))];
  if (indicators.length === 0) return [];
  const isOfCity = reading.areaCode === tenant;
  const published = isOfCity ? await listPublishedFigures(trx, { tenant, former: '' }) : [];
  const taken = await documentFigures(trx, tenant, indicators);
  return [
    ...(await ofLedger(trx, request)),
    ...published
      .filter(({ stated }) => stated.indicator !== null && indicators.includes(stated.indicator))
      .map(
        ({ stated, published: print, url }): KnownFigure => ({
          ...{ stated, from: { kind: 'published', source: print.source, url } },
        }),
      ),
    ...taken
      .filter(({ readingId }) => readingId !== reading.id)
      .map(
        ({ stated, readingId, figureNo, title }): KnownFigure => ({
          ...{ stated, from: { kind: 'document', title, readingId, figureNo } },
        }),
      ),
  ];
}

/** The ledger's figures of exactly the indicators, areas and periods that the document speaks of. */
async function ofLedger(trx: Trx, { tenant, reading, figures, areas, now }: Request): Promise<KnownFigure[]> {
  const stated = figures.flatMap((figure) => figure.stated ?? []);
  const today = dayIn(now);
  const known: KnownFigure[] = [];
  for (const [code, list] of Map.groupBy(stated, ({ period }) => period)) {
    const period = parsePeriod(code);
    if (period.from > today) continue;
    const { from, to } = period;
    const ofToday = list.filter(({ area }) => areaAt(areas, area, to)?.validTo === null);
    const wanted = [...new Set(ofToday.flatMap(({ indicator }) => indicator ?? []))];
    if (wanted.length === 0) continue;
    const request = { tenant, from, to, at: now, indicators: wanted, previous: samePeriodLastYear(period) };
    const total = await computeFigures(trx, { ...request, by: { totalAs: reading.areaCode } });
    const hasOthers = ofToday.some(({ area }) => area !== reading.areaCode);
    const inside = hasOthers ? await computeFigures(trx, { ...request, by: 'area' }) : [];
    const all = [...total, ...inside.filter(({ area }) => area !== reading.areaCode)];
    for (const { indicator, area, value, state } of all) {
      const said = ofToday.find((one) => one.indicator === indicator && one.area === area);
      if (!said || value === null) continue;
      known.push({ stated: ledgerFigure(said, value), from: { kind: 'ledger', state } });
    }
  }
  return known;
}

const ledgerFigure = (said: StatedFigure, value: string): StatedFigure => {
  const number = Number(value);
  const { indicator, counted, area, areaOn, period } = said;
  return {
    ...{ id: `${indicator}|${area}|${period}`, indicator, counted, area, areaOn, period, source: 'ledger' },
    ...{ value: number, low: number, high: number, rounding: 'exact', printed: formatNumber(value) },
    isSummed: true,
  };
};
