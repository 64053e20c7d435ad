import { readNumber } from '../numbers/format-number.ts';

/**
 * A number as a person types it: `1.234,5`, `80,5%`; null for what is none. Nor is `1,200`: no target has three decimals,
 * and who groups thousands by a comma means a thousand times as much.
 */
export function readTargetNumber(typed: string): number | null {
  const bare = typed.trim().replace(/\s*%$/, '');
  return /,\d{3}/.test(bare) ? null : readNumber(bare);
}

/** A spreadsheet holds 85% as 0,85, and people type it so: so small a share is taken only where its sign stands. */
export const mayBeHundredth = (typed: string, value: number | null): boolean =>
  value !== null && value > 0 && value <= 1 && !typed.trim().endsWith('%');
