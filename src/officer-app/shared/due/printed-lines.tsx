import { fill } from '#locales/locale.ts';
import { today as words } from '#locales/vi/officers/today.ts';
import classes from './due-rounds.module.css';

/** So many lines of each list are printed, as the style says: the day hangs on one sheet. */
const printedLines = 3;

/** On paper only: how many of the given lines are not on it. */
export function NotPrinted({ of }: { of: number }) {
  if (of <= printedLines) return null;
  return (
    <p className={`${classes.rest} print-only`}>{fill(words.notPrinted, { count: of - printedLines })}</p>
  );
}
