import { timeTold } from '../intake/time/say-range.ts';

const fullDate = /\d{1,2}\/\d{1,2}\/\d{4}/;

/** When it happened, as told, with the days that it means: a paper that says "tối qua" is read on another day. */
export function toldTime(when: string, receivedAt: Date): string {
  const range = fullDate.test(when) ? undefined : timeTold(when, receivedAt);
  return range ? `${when} (${range})` : when;
}
