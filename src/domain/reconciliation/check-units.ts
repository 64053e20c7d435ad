import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { type Finding, finding } from './finding.ts';

/** A unit from which figures of a period were due. */
export interface ExpectedUnit {
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly dueOn: PlainDate;
  /** The day its figures came; null while they have not. */
  readonly receivedOn: PlainDate | null;
}

/** Units whose figures are missing after their day, and those that came late. */
export const checkExpectedUnits = (units: readonly ExpectedUnit[], today: PlainDate): Finding[] =>
  units.flatMap(({ area, areaName, period, dueOn, receivedOn }) => {
    const about = { area, areaName, period, dueOn };
    if (receivedOn === null) {
      return today > dueOn ? [finding('unit_missing', 'question', [], about)] : [];
    }
    return receivedOn > dueOn ? [finding('unit_late', 'note', [], { ...about, receivedOn })] : [];
  });
