import type { TipFilter } from '#contract/tips/inbox.ts';
import { tipChannels } from '#domain/tips/arrive/tip-channels.ts';
import { type InboxGroup, inboxGroups } from '#domain/tips/inbox/inbox-groups.ts';
import { tipTracks, urgencies } from '#domain/tips/steps/tip-tracks.ts';

/** The filters of the inbox as its address has them, without the commune. */
export type InboxFilter = Omit<TipFilter, 'area'>;

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((one) => one === value);
const fits = (shape: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && shape.test(value) ? value : undefined;
// the router reads a bare 1 as a number
const flag = (value: unknown): '1' | undefined => (String(value) === '1' ? '1' : undefined);

const officerId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address; what is no filter is dropped. */
export function tipFilterOf(search: Record<string, unknown>): InboxFilter {
  const read: InboxFilter = {
    group: oneOf<InboxGroup>(inboxGroups, search.group),
    track: oneOf(tipTracks, search.track),
    urgency: oneOf(urgencies, search.urgency),
    channel: oneOf(tipChannels, search.channel),
    handler: oneOf(['me', 'none'], search.handler) ?? fits(officerId, search.handler),
    from: fits(day, search.from),
    to: fits(day, search.to),
    valuable: flag(search.valuable),
    files: flag(search.files),
    sort: oneOf(['newest', 'oldest'], search.sort),
  };
  return withoutGaps(read);
}

/** The same filter without what is not set, so that two equal ones look equal. */
export const withoutGaps = (filter: InboxFilter): InboxFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

/** How many of the filters in the panel are set; the heap is chosen beside it. */
export const countSet = ({ group: _group, sort: _sort, ...rest }: InboxFilter): number =>
  Object.values(rest).filter((value) => value !== undefined).length;
