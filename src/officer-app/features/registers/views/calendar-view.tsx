import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ActivityList } from '#contract/registers/record-views.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { addDays, isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { type OccurrenceState, occurrenceState } from '#domain/registers/plan-standing.ts';
import { plannedName } from '#domain/registers/planned-name.ts';
import { dayField } from '#domain/registers/record-day.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { planned } from '#locales/vi/officers/planned.ts';
import { registerViews } from '#locales/vi/officers/register-views.ts';
import { capital } from '../../../shared/area/area-options.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { IconPrinter } from '../../../shared/icons.ts';
import { useHasManyAreas } from '../../../shared/me.ts';
import { paths } from '../../../shared/paths.ts';
import { knownValues } from '../input/typed-values.ts';
import type { ChangeSearch } from '../list/register-page.tsx';
import { occurrenceOf } from '../planned/occurrence-of.ts';
import { calendarQuery, type RegisterSearch } from '../queries.ts';
import classes from './calendar-view.module.css';
import { weekOf } from './week-of.ts';

const { calendar: words } = registerViews;

interface Entry {
  readonly id: string;
  readonly recordId: string;
  readonly day: string;
  readonly what: string;
  readonly name: string;
  readonly areaName: string;
  /** Of what is planned and not held. */
  readonly state?: Exclude<OccurrenceState, 'held'>;
}

/** What was done in a week, day by day: activities of records that last, and records that are of one day. */
export function CalendarView({
  family,
  slug,
  kinds,
  search,
  today,
  onSearch,
}: {
  family: string;
  slug: string;
  kinds: readonly RegisterKind[];
  search: RegisterSearch;
  today: PlainDate;
  onSearch: ChangeSearch;
}) {
  const withArea = useHasManyAreas();
  const shown = search.day && isPlainDate(search.day) ? search.day : today;
  const week = weekOf(shown);
  const [from = shown, to = shown] = [week[0], week[6]];
  const { data, error } = useQuery(calendarQuery(family, from, to, search.area));
  const entries = data ? entriesOf(data, kinds, search.kind, today) : [];
  return (
    <section aria-labelledby="week">
      <div className={classes.head}>
        <h2 id="week">{fill(words.week, { from: formatDay(from), to: formatDay(to) })}</h2>
        <div className="row no-print">
          <Button variant="default" onClick={() => onSearch({ day: addDays(from, -7) })}>
            {words.before}
          </Button>
          <Button variant="default" onClick={() => onSearch({ day: undefined })}>
            {words.now}
          </Button>
          <Button variant="default" onClick={() => onSearch({ day: addDays(from, 7) })}>
            {words.after}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconPrinter className="ico" aria-hidden />}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </div>
      </div>
      <FailureNotice error={error} />
      <ol className={classes.week}>
        {week.map((day, at) => {
          const ofDay = entries.filter((entry) => entry.day === day);
          return (
            <li key={day} data-today={day === today || undefined}>
              <h3>
                {words.days[at]} <span className="num">{formatDay(day).slice(0, 5)}</span>
              </h3>
              {ofDay.length === 0 ? (
                <p className="quiet">{data ? words.none : ''}</p>
              ) : (
                <ul>
                  {ofDay.map((entry) => (
                    <li key={entry.id} data-state={entry.state}>
                      <Link
                        to={paths.record}
                        params={{ family: slug, recordId: entry.recordId }}
                        search={entry.state ? { planned: entry.id } : {}}
                      >
                        {entry.name}
                      </Link>
                      <p className="meta">
                        {entry.what}
                        {entry.state && ` · ${planned.calendar[entry.state]}`}
                        {withArea && ` · ${capital(entry.areaName)}`}
                      </p>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function entriesOf(
  { activities, records }: ActivityList,
  kinds: readonly RegisterKind[],
  only: string | undefined,
  today: PlainDate,
): Entry[] {
  const kindOf = (key: string) => kinds.find((kind) => kind.key === key);
  return [
    ...activities.flatMap((one) => {
      const { id, recordId, kind, activity, happenedOn, recordName, areaName } = one;
      const rule = kindOf(kind)?.activities.find(({ key }) => key === activity);
      const state = rule?.ahead ? occurrenceState(occurrenceOf(one), today) : undefined;
      // what came true stands there itself
      if (state === 'held') return [];
      const hasName = typeof one.fields[rule?.heldAs?.name ?? ''] === 'string';
      return [
        {
          ...{ id, recordId, kind, areaName, day: happenedOn },
          name: rule && hasName ? plannedName(rule, knownValues(one)) : recordName,
          what: rule?.label ?? activity,
          ...(state && { state }),
        },
      ];
    }),
    ...records
      .filter(({ kind }) => kindOf(kind) && dayField(kindOf(kind) as RegisterKind))
      .map(({ id, kind, openedOn, name, areaName }) => ({
        ...{ id, recordId: id, kind, areaName, day: openedOn, name },
        what: kindOf(kind)?.title ?? kind,
      })),
  ].filter(({ kind }) => !only || kind === only);
}
