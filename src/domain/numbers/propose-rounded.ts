import { formatNumber } from './format-number.ts';

/** How prose rounds a count: from which number on, to how many leading digits, and with which words. */
export interface ProseRounding {
  readonly from: number;
  readonly digits: number;
  /** Before a number that the count exceeds, and before one that it does not reach. */
  readonly over: string;
  readonly almost: string;
}

/**
 * How prose may read a count: with two digits `1372` → `gần 1.400`, `1124` → `hơn 1.100`, `1400` → `1.400`. Numbers
 * under `from` are printed as they are. What it says is true of the exact number, which tables keep.
 * @throws RangeError for what is no count
 */
export function proposeRounded(exact: number, { from, digits, over, almost }: ProseRounding): string {
  if (!Number.isSafeInteger(exact) || exact < 0) throw new RangeError(`Not a count: ${exact}`);
  if (exact < from) return formatNumber(exact);
  const step = 10 ** Math.max(0, String(exact).length - digits);
  const below = Math.floor(exact / step) * step;
  if (exact === below) return formatNumber(exact);
  const nearer = exact - below < step / 2 ? below : below + step;
  return `${nearer === below ? over : almost} ${formatNumber(nearer)}`;
}
