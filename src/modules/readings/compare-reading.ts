import type { AreaRegister } from '#domain/areas/area-register.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { entryWindow } from '#domain/entries/entry-rules.ts';
import { type Kept, keepingOf } from '#domain/readings/keeping.ts';
import { countedBy } from '#domain/readings/said.ts';
import { stands } from '#domain/readings/turn.ts';
import type { Finding } from '#domain/reconciliation/finding.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import { reconcile } from '#domain/reconciliation/reconcile.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { type Entry, listEntries } from '#modules/entries/for-modules.ts';
import { isRecorded } from '#modules/figures/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { type CurrentFigure, currentFigures } from './current-figures.ts';
import { foreseeKeeping } from './foreseen-keeping.ts';
import { isUnitOf } from './is-unit.ts';
import { type KnownFigure, knownFigures } from './known-figures.ts';
import { placeKey, quotationsIn } from './quotations.ts';
import { getReading, type OpeningContext } from './reading-context.ts';
import { openWords } from './seal-words.ts';
import { summedInCity } from './summed-in-city.ts';
import { listLastTurns, type Turn } from './turn.repository.ts';

export type QuotedFigure = KnownFigure & { readonly quotation: string | null };

/** What is said elsewhere of what one figure of a document says. */
export interface ComparedFigure {
  readonly figureNo: number;
  /** Where it would go, or went. */
  readonly keeping: Kept;
  /** Version of the ledger's cell; 0 where it is empty. */
  readonly cellVersion: number;
  /** The same indicator, area and period in the ledger, in print and in other documents. */
  readonly known: readonly QuotedFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Holds every figure of a document against the ledger, what was published and what was taken out of other documents, by
 * the rules of reconciliation. Nothing is stored: it is so as long as the figures are.
 * @throws Failure not_found
 */
export async function compareReading(context: OpeningContext, readingId: string): Promise<ComparedFigure[]> {
  const { db, clock, tenant } = context;
  const reading = await getReading(context, readingId);
  const now = clock();
  const { areas } = await keptRegister(db, now);
  return readInScope(db, { tenant, path: reading.areaPath }, async (trx) => {
    const words = await openWords(trx, context, reading);
    const figures = currentFigures(reading, words, await listLastTurns(trx, tenant, readingId));
    const known = await knownFigures(trx, { tenant, reading, figures, areas, now });
    const entries = await entriesOf(trx, tenant, figures);
    const summed = await summedOf(trx, { tenant, at: now }, figures);
    const quoted = await quote(trx, context, figures, known);
    const foresee = await foreseeKeeping(
      trx,
      { context, now },
      figures,
      (figure) => entries.get(cellKey(figure)),
      ({ stated }) => stated !== null && summed.has(`${stated.indicator} ${stated.area} ${stated.period}`),
    );
    const findings = findingsOf(figures, known, areas);
    return figures.map((figure): ComparedFigure => {
      const { no, said, proposal, stated, turn } = figure;
      const kept = turn && stands(turn.outcome) && keptOf(turn);
      const shape = keepingOf(said, proposal, { isRecorded, isUnit: isUnitOf(areas, tenant) });
      return {
        figureNo: no,
        keeping: kept || foresee(figure, shape),
        cellVersion: entries.get(cellKey(figure))?.version ?? 0,
        known: stated ? quoted.filter((one) => sayOfTheSame(one.stated, stated)) : [],
        findings: findings.filter(({ figures: sides }) => sides.some(({ id }) => id === stated?.id)),
      };
    });
  });
}

/** With the sentences of print and of other documents. */
async function quote(
  trx: Trx,
  context: OpeningContext,
  figures: readonly CurrentFigure[],
  known: readonly KnownFigure[],
): Promise<QuotedFigure[]> {
  const same = known.filter((one) =>
    figures.some(({ stated }) => stated && sayOfTheSame(one.stated, stated)),
  );
  const places = same.flatMap(({ from }) => (from.kind === 'document' ? [from] : []));
  const quotations = await quotationsIn(trx, context, places);
  return same.map((one) => ({
    ...one,
    quotation:
      (one.from.kind === 'document' ? quotations.get(placeKey(one.from)) : one.stated.quotation) ?? null,
  }));
}

/** Indicator, the city's code and period of every total that the communes make up. */
async function summedOf(
  trx: Trx,
  { tenant, at }: { tenant: string; at: Date },
  figures: readonly CurrentFigure[],
): Promise<Set<string>> {
  const found = new Set<string>();
  const totals = figures.flatMap(({ stated }) => (stated?.area === tenant ? [stated] : []));
  for (const [code, list] of Map.groupBy(totals, ({ period }) => period)) {
    const period = parsePeriod(code);
    if (period.from > dayIn(at)) continue;
    const indicators = [...new Set(list.flatMap(({ indicator }) => indicator ?? []))];
    for (const indicator of await summedInCity(trx, { tenant, at }, period, indicators)) {
      found.add(`${indicator} ${tenant} ${code}`);
    }
  }
  return found;
}

/** What became of a figure that was taken. */
const keptOf = ({ keptAs: as, keptWhy: why }: Turn): Kept | null => (as === 'none' ? null : { as, why });

const sayOfTheSame = (a: StatedFigure, b: StatedFigure): boolean =>
  a.indicator === b.indicator && a.area === b.area && a.period === b.period;

/** What the rules find that one of the document's own figures has a part in. */
function findingsOf(
  figures: readonly CurrentFigure[],
  known: readonly KnownFigure[],
  areas: AreaRegister,
): Finding[] {
  const own = figures.flatMap(({ stated, turn }) => (stated && turn?.outcome !== 'rejected' ? [stated] : []));
  const ids = new Set(own.map(({ id }) => id));
  return reconcile([...own, ...known.map(({ stated }) => stated)], areas).filter(({ figures: sides }) =>
    sides.some(({ id }) => ids.has(id)),
  );
}

const cellKey = ({ said }: CurrentFigure): string => {
  const { indicator } = countedBy(said);
  if (!indicator || !said.period) return '';
  const { from, to } = entryWindow(indicator, parsePeriod(said.period));
  return `${indicator} ${said.area} ${from} ${to}`;
};

/** The ledger's cells that figures of a document would be entered in. */
async function entriesOf(
  trx: Trx,
  tenant: string,
  figures: readonly CurrentFigure[],
): Promise<Map<string, Entry>> {
  const wanted = figures.flatMap(({ said }) => {
    const { indicator } = countedBy(said);
    return indicator && said.period ? [{ indicator, to: parsePeriod(said.period).to }] : [];
  });
  const found = new Map<string, Entry>();
  for (const [to, list] of Map.groupBy(wanted, (one) => one.to)) {
    const indicators = [...new Set(list.map(({ indicator }) => indicator))];
    for (const entry of await listEntries(trx, { tenant, to, indicators })) {
      found.set(`${entry.indicator} ${entry.areaCode} ${entry.from} ${entry.to}`, entry);
    }
  }
  return found;
}
