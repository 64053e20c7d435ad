import { dayAt, type PlainDate } from './plain-date.ts';

/** Vietnam has kept UTC+7 without summer time since 13 June 1975; older instants are not recorded here. */
const offsetMs = 7 * 3_600_000;

/** The day in Asia/Ho_Chi_Minh on which an instant falls. */
export const dayIn = (instant: Date): PlainDate => dayAt(instant.getTime() + offsetMs);

/** The instant at which a day begins in Asia/Ho_Chi_Minh. */
export const startOf = (day: PlainDate): Date => new Date(Date.parse(`${day}T00:00:00Z`) - offsetMs);
