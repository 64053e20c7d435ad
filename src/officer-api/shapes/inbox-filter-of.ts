import type { TipFilter } from '#contract/tips/inbox.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays, plainDate } from '#domain/calendar/plain-date.ts';
import { endOf } from '#domain/limits/due-at.ts';
import type { InboxFilter, InboxPage } from '#modules/tips/for-officers.ts';
import type { SignedInContext } from '../context.ts';

/** The instant at which a day of Viet Nam begins. */
const beginOf = (day: string): Date => endOf(addDays(plainDate(day), -1));

/** The filter of an address in the words of the module. */
export function inboxFilterOf({ actor }: SignedInContext, filter: TipFilter): InboxFilter {
  const { group, track, urgency, channel, handler, from, to, valuable, files } = filter;
  return {
    group,
    track,
    urgency,
    channel,
    handler: handler === 'me' ? actor.id : handler,
    from: from === undefined ? undefined : beginOf(from),
    before: to === undefined ? undefined : endOf(plainDate(to)),
    valuable: valuable === '1',
    files: files === '1',
  };
}

/** Now, and when today ends. */
export function today({ clock }: SignedInContext): Pick<InboxPage, 'now' | 'endOfDay'> {
  const now = clock();
  return { now, endOfDay: endOf(dayIn(now)) };
}
