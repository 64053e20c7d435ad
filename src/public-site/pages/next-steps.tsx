import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { addWorkingDays, workingDayFrom } from '#domain/calendar/working-days.ts';
import { initialCheckDueAt } from '#domain/tips/clocks/legal-limit.ts';
import { sayDay, sayInstant } from '../layout/format-instant.ts';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import type { TipReceived } from '../ports.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * The dates that the law sets, each named with the kind of tip that it holds for: urgent cases 24 hours (Thông tư
 * liên tịch 01/2017, điều 8.5.a), first check by commune police 7 days (điều 8.5.b), decision of the investigation
 * agency 20 days (Bộ luật Tố tụng hình sự, điều 147), feedback 10 working days (Luật Tiếp công dân, điều 28.1). A
 * limit of days that ends on a day off ends on the next working day (Bộ luật Dân sự, điều 148).
 */
function datesFrom(view: View, { receivedAt, areaCode }: Received) {
  const day = dayIn(receivedAt);
  const checked = areaCode && initialCheckDueAt('', { track: 'criminal', areaCode, receivedAt });
  return {
    received: sayInstant(view, receivedAt),
    urgent: sayInstant(view, new Date(receivedAt.getTime() + 24 * hourMs)),
    check: checked ? sayDay(view, dayIn(checked)) : '',
    decide: sayDay(view, workingDayFrom(addDays(day, 20))),
    answer: sayDay(view, addWorkingDays(day, 10)),
  };
}

type Received = Pick<TipReceived, 'receivedAt' | 'areaCode'>;
type Dates = ReturnType<typeof datesFrom>;

const kept = new Map<string, Dates>();

/** The dates of a tip. All tips of one minute have the same, in communes and in the city, so they are kept. */
export function nextDates(view: View, tip: Received): Dates {
  const minute = Math.floor(tip.receivedAt.getTime() / minuteMs);
  const key = `${view.locale} ${minute} ${tip.areaCode === null}`;
  const dates = kept.get(key) ?? datesFrom(view, tip);
  if (kept.size >= 16) kept.clear();
  kept.set(key, dates);
  return dates;
}

/** What happens next, with dates. A tip that the city holds takes another way than one in a commune. */
export function NextSteps({ view, isCity, dates }: { view: View; isCity: boolean; dates: Dates }) {
  const { received } = view.t;
  const steps = [
    [received.next2, isCity ? received.next2City : received.next2Text],
    [received.next3, isCity ? received.next3City : received.next3Text],
    [received.next4, received.next4Text],
  ] as const;
  return (
    <section className="part" aria-labelledby="next-h">
      <h2 id="next-h">{received.nextHeading}</h2>
      <ol className="steps">
        <li className="done">
          <h3>{received.next1}</h3>
          <p>{dates.received}</p>
        </li>
        {steps.map(([head, words]) => (
          <li key={head}>
            <h3>{head}</h3>
            <p>
              <Rich text={words} values={dates} />
            </p>
          </li>
        ))}
      </ol>
      <p className="small quiet">{received.basis}</p>
    </section>
  );
}
