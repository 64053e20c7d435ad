import { findRecipients } from './recipients.ts';
import { blank } from './tables/blank.ts';
import type { ReadableTable } from './tables/table-grid.ts';
import { findTextTables } from './tables/text-tables.ts';

/** A text as it is read: its prose with every place as it was, and its tables; `points` where there is a table. */
export interface TextParts {
  readonly prose: string;
  readonly tables: readonly ReadableTable[];
  readonly points: readonly string[];
}

/**
 * Parts a text into prose and tables, those given and those that it draws itself. To whom a paper goes and who signs it
 * is neither.
 */
export function partText(text: string, given: readonly ReadableTable[] = []): TextParts {
  const recipients = findRecipients(text);
  const known = [...given, ...recipients];
  const points = known.length > 0 ? Array.from(text) : [];
  const rest = known.length > 0 ? blank(points, known) : text;
  const drawn = findTextTables(rest);
  const tables = [
    ...given.filter(
      ({ start, end }) => !recipients.some((one) => one.isSure && one.start < end && one.end > start),
    ),
    ...drawn,
  ];
  if (drawn.length === 0) return { prose: rest, tables, points };
  const all = points.length > 0 ? points : Array.from(text);
  return { prose: blank(all, [...known, ...drawn]), tables, points: all };
}
