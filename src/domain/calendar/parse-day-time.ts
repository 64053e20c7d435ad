import { parseDay } from './day-format.ts';
import { startOf } from './day-in.ts';
import { isPlainDate } from './plain-date.ts';

/**
 * The instant of a text `27/11/2026 22:05` or `2026-11-27 22:05` in Asia/Ho_Chi_Minh (seconds, `T` and `22h05` allowed),
 * or one that names its own offset (`2026-11-27T15:05:00Z`). A day alone is its beginning. Null when it names none.
 */
export function parseDayTime(text: string): Date | null {
  const given = text.trim();
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(given)) {
    const instant = new Date(given);
    return Number.isNaN(instant.getTime()) ? null : instant;
  }
  const match = /^([\d/.-]+)(?:[\sT]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(given);
  if (!match) return null;
  const [, dayText = '', hour = '0', minute = '0', second = '0'] = match;
  const day = isPlainDate(dayText) ? dayText : parseDay(dayText);
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return new Date(startOf(day).getTime() + seconds * 1000);
}
