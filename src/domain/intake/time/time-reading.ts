import type { Span } from '../words.ts';

/** What a phrase of time says, as instants; both ends included, to the minute. */
export interface TimeReading extends Span {
  /** Null for what happens again and again (`tối nào cũng`): no one time can be told. */
  readonly range: { readonly from: Date; readonly to: Date } | null;
  /** How exact the words are: an instant, about an hour, a part of a day, whole days. */
  readonly precision: 'minute' | 'about' | 'part_of_day' | 'days' | 'again';
}
