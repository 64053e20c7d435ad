import type { DayRange } from './day-range.ts';
import type { Ago } from './read-ago.ts';
import type { PartOfDay } from './time-lexicon.ts';

/** What was read of one phrase of time, before it is made a range. */
export interface TimePieces {
  clock?: number;
  /** The later end of `từ 21h đến 22h`. */
  clockTo?: number;
  loose?: 'about' | 'before' | 'after';
  part?: PartOfDay;
  days?: DayRange;
  stepBack?: number;
  ago?: Ago;
  /** Minutes back of `hồi nãy`; 0 for now. */
  justNow?: number;
  again?: boolean;
  /** A leading word stood before a part of the day: `hồi tối`. */
  led?: boolean;
}
