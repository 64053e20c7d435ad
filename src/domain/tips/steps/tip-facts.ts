/**
 * Codes that the records of tips write: with no fact of them the count is zero, not unknown. Decisions of the
 * investigation agency (T08 to T10) come with its paper and are never guessed from here. T06 is read from due dates.
 */
export const tipIndicators: readonly string[] = [
  'T01',
  'T02',
  'T03',
  'T04N',
  'T04D',
  'T05',
  'T06',
  'T07N',
  'T11N',
  'T11D',
  'T12',
  'T13',
  'T14',
];

/** What a tip carries with it to another unit, and what a duplicate takes back: its receipt, its stock, its value. */
export const carriedIndicators: readonly string[] = ['T01', 'T02', 'T05', 'T12', 'T13', 'T14'];

/** Hours between two instants as decimal text with at most two places (T15). */
export const hoursBetween = (from: Date, to: Date): string =>
  String(Math.round((to.getTime() - from.getTime()) / 36_000) / 100);
