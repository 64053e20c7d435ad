import { getIndicator } from '#domain/indicators/dictionary.ts';
import { addDecimals } from './figure.ts';

type Leaf = (code: string) => string | undefined;

const negative = (value: string): string => (value.startsWith('-') ? value.slice(1) : `-${value}`);

/**
 * The value of a code that is no ratio: its own facts, or what its derivation makes of others. States of time (T06)
 * were read from the due dates of records.
 */
export function deriveValue(code: string, now: Leaf, before: Leaf): string | undefined {
  const { derivation } = getIndicator(code);
  switch (derivation?.kind) {
    case undefined:
      return now(code);
    case 'sum_of': {
      const parts = derivation.codes.map((part) =>
        part === code ? now(part) : deriveValue(part, now, before),
      );
      const known = parts.filter((part) => part !== undefined);
      return known.length === 0 ? undefined : addDecimals(known);
    }
    case 'same_period':
      return before(derivation.codes[0]);
    case 'change_on_same_period': {
      const [today, then] = [now(derivation.codes[0]), before(derivation.codes[0])];
      return today === undefined || then === undefined ? undefined : addDecimals([today, negative(then)]);
    }
    case 'due_dates':
      return now(code);
  }
}
