import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { type Finding, finding } from './finding.ts';

/** A session as one record tells it: where, when, how many came, and its name where it has one. */
export interface CountedSession {
  /** Of the record. */
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly on: PlainDate;
  /** Indicator under which the attendances are counted. */
  readonly indicator: string;
  readonly attendances: number;
  readonly title: string | null;
}

/** Halls of fewer are alike by chance on many days. */
const smallestHall = 20;

/** Two records may be one session: same area and day, and the same name or exactly the same attendance. */
const sameSession = (a: CountedSession, b: CountedSession): boolean => {
  if (a.title !== null && b.title !== null) return searchKey(a.title) === searchKey(b.title);
  return a.attendances === b.attendances && a.attendances >= smallestHall;
};

/** Sessions that two records count: of the police and of the Front, of a commune and of its hamlet. */
export function checkSessions(sessions: readonly CountedSession[]): Finding[] {
  const days = Map.groupBy(sessions, ({ indicator, area, on }) => `${indicator} ${area} ${on}`);
  return [...days.values()].flatMap((day) =>
    day.flatMap((first, i) =>
      day
        .slice(i + 1)
        .filter((second) => first.id !== second.id && sameSession(first, second))
        .map((second) =>
          finding('session_counted_twice', 'question', [], {
            first: first.id < second.id ? first.id : second.id,
            second: first.id < second.id ? second.id : first.id,
            area: first.area,
            areaName: first.areaName,
            on: first.on,
            indicator: first.indicator,
            attendances: formatNumber(Math.max(first.attendances, second.attendances)),
          }),
        ),
    ),
  );
}
