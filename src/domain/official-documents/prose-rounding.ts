import ruleFile from '../../../db/reference/prose-rounding.json' with { type: 'json' };
import { formatInProse } from '../numbers/format-number.ts';
import { type ProseRounding, proposeRounded } from '../numbers/propose-rounded.ts';
import { amount, entry, listOf, oneOf, type Shape, text } from '../reference/shape.ts';
import type { ProseNumbers } from './prose-numbers.ts';
import type { ReportFigure } from './report-figure.ts';

interface Rule extends ProseRounding {
  readonly version: string;
  readonly basis: string;
  readonly kinds: readonly ReportFigure['kind'][];
}

const ruleShape: Shape<Rule> = entry({
  ...{ version: text, basis: text, from: amount, digits: amount, over: text, almost: text },
  kinds: listOf(oneOf('sum', 'stock', 'ratio', 'median', 'context')),
});

/** The rule by which sentences round: data, db/reference/prose-rounding.json. */
export const proseRounding: Rule = ruleShape(ruleFile, 'prose-rounding');

/**
 * A count as a sentence reads it: "gần 1.600", "02". Only whole counts of the kinds that the rule names are rounded;
 * the exact value stays behind the words, and in every table.
 */
export function sayCount(kind: ReportFigure['kind'], value: string, numbers: ProseNumbers): string {
  const count = Number(value);
  const rounds = numbers === 'rounded' && proseRounding.kinds.includes(kind) && Number.isSafeInteger(count);
  return rounds && count >= proseRounding.from ? proposeRounded(count, proseRounding) : formatInProse(value);
}
