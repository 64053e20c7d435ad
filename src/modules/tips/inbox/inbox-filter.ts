import type { InboxGroup } from '#domain/tips/inbox/inbox-groups.ts';
import type { Urgency } from '#domain/tips/steps/tip-tracks.ts';

/** What of an inbox is listed, in the words of the database. */
export interface InboxFilter {
  readonly group?: InboxGroup | undefined;
  readonly track?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly channel?: string | undefined;
  /** Id of an officer, or `none` for nobody's. */
  readonly handler?: string | undefined;
  /** Received at this instant or later, before that one. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly valuable?: boolean | undefined;
  readonly files?: boolean | undefined;
  /** The last six digits of the id. */
  readonly number?: string | undefined;
}

export interface InboxPage {
  readonly filter: InboxFilter;
  readonly oldestFirst?: boolean | undefined;
  /** Where the page before ended. */
  readonly after?: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
  readonly now: Date;
  /** When today ends in Viet Nam. */
  readonly endOfDay: Date;
}
