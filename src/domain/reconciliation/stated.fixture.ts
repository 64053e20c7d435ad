import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaRegister, areasOn } from '#domain/areas/area-register.ts';
import { parseAreas, parseSuccessions } from '#domain/areas/parse-areas.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { readRounded } from '#domain/numbers/read-rounded.ts';
import { boundsOf } from '#domain/numbers/rounding.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { ReconciliationRule } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';
import { type Beside, reconcile } from './reconcile.ts';

export const referenceFile = (name: string): string =>
  readFileSync(join(projectRoot, 'db/reference', name), 'utf8');
export const areas = areaRegister(
  parseAreas(referenceFile('areas.csv')),
  parseSuccessions(referenceFile('area-successions.csv')),
);
/** Codes of today's communes of Cần Thơ. */
export const communes = areasOn(areas, plainDate('2026-06-14'), '92').map(({ code }) => code);

const counted: Readonly<Record<string, string>> = {
  T01: 'tin',
  T12: 'tin qua đường dây nóng',
  O02: 'lượt người dự',
  M02: 'điểm',
};

/** A figure as a paper of 2026 prints it, with the interval that its rounding word leaves. */
export function stated(
  indicator: string | null,
  area: string,
  period: string,
  printed: string,
  rest: Partial<StatedFigure> = {},
): StatedFigure {
  const { rounding, value } = readRounded(printed);
  return {
    id: `${indicator}|${area}|${period}`,
    ...{ indicator, area, period, value, rounding, printed },
    ...boundsOf(rounding, value),
    counted: counted[indicator ?? ''] ?? indicator ?? 'tin',
    areaOn: plainDate('2026-06-14'),
    source: 'paper',
    ...rest,
  };
}

/** The rules that figures break, each once. */
export const rulesOf = (figures: readonly StatedFigure[], beside: Beside = {}): ReconciliationRule[] => [
  ...new Set(reconcile(figures, areas, beside).map(({ rule }) => rule)),
];
