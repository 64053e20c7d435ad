import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays, type PlainDate, plainDate } from '#domain/calendar/plain-date.ts';

/** Names the simulation: the same seed is the same sample on every machine. */
export const sampleSeed = 'tin-dan-mau-1';

/** The sample begins with the report year 2025 (15/12 to 14/12), so that a year and its same period exist. */
export const sampleFrom: PlainDate = plainDate('2024-12-15');

/** The days of the sample of a home that was first started at an instant: until the day before. */
export const sampleWindow = (startedAt: Date): { from: PlainDate; to: PlainDate } => ({
  from: sampleFrom,
  to: addDays(dayIn(startedAt), -1),
});
