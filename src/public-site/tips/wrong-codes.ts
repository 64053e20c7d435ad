import type { Clock } from '#platform/clock.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How many wrong codes of one origin are told one by one in an hour. */
const firstFew = 3;
/** And how many of all origins together in a minute: a flood from everywhere must not fill the ledger. */
const toldAMinute = 10;

export interface WrongCodes {
  /** A code of this origin opened nothing. */
  note(origin: string): void;
  /** Tells what was only counted so far. */
  flush(): Promise<void>;
}

/**
 * What is kept of codes that open nothing: the first few of an origin and hour one by one, all further ones as a count
 * of their minute. Never the code, never the origin. Telling happens beside the answer, which does not wait for it.
 */
export function newWrongCodes(
  clock: Clock,
  tell: (found: { verb: 'wrong_code' | 'wrong_codes'; count: number }) => Promise<void>,
  onError: (error: unknown) => void,
): WrongCodes {
  let seen = new Map<string, number>();
  let hour = 0;
  let minute = 0;
  let told = 0;
  let counted = 0;
  let last: Promise<void> = Promise.resolve();
  // one after the other: they queue for one chain, and must not hold the connections that tips need meanwhile
  const send = (verb: 'wrong_code' | 'wrong_codes', count: number) => {
    last = last.then(() => tell({ verb, count })).catch(onError);
    return last;
  };

  async function flush(): Promise<void> {
    const count = counted;
    counted = 0;
    if (count > 0) void send('wrong_codes', count);
    await last;
  }

  return {
    flush,
    note(origin) {
      const now = clock().getTime();
      const thisHour = Math.floor(now / hourMs);
      const thisMinute = Math.floor(now / minuteMs);
      if (thisHour !== hour) {
        seen = new Map();
        hour = thisHour;
      }
      if (thisMinute !== minute) {
        void flush();
        minute = thisMinute;
        told = 0;
      }
      const before = seen.get(origin) ?? 0;
      // a flood from ever new origins fills no memory either
      if (seen.size < 10_000 || before > 0) seen.set(origin, before + 1);
      if (before < firstFew && told < toldAMinute) {
        told += 1;
        void send('wrong_code', 1);
      } else counted += 1;
    },
  };
}
