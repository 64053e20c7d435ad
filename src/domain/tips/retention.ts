/** How long what was told in a closed tip is kept: db/reference/tip-retention.json, each figure with basis and validity. */
import retentionFile from '../../../db/reference/tip-retention.json' with { type: 'json' };
import { addMonths } from '../calendar/add-months.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { amount, day, entry, listOf, oneOf, orNull, text } from '../reference/shape.ts';

const rules = listOf(
  entry({
    track: orNull(text),
    outcome: orNull(text),
    years: amount,
    basis: text,
    mark: oneOf('read', 'secondary', 'memory', 'house'),
    validFrom: day,
    validTo: orNull(day),
  }),
)(retentionFile.rules, 'rules');

/**
 * The last day on which the text of a tip closed on a day is kept, by the first rule that fits and was in force then.
 * Null where there is none: it is kept.
 */
export function keptUntil(
  tip: { readonly track: string; readonly outcome: string | null },
  closedOn: PlainDate,
): PlainDate | null {
  const rule = rules.find(
    ({ track, outcome, validFrom, validTo }) =>
      (track ?? tip.track) === tip.track &&
      (outcome ?? tip.outcome) === tip.outcome &&
      validFrom <= closedOn &&
      (validTo === null || closedOn <= validTo),
  );
  return rule ? addMonths(closedOn, 12 * rule.years) : null;
}
