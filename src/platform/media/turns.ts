/** Waits for a turn; resolves to what ends it, or to undefined when too many wait already. */
export type Turns = () => Promise<(() => void) | undefined>;

/** Lets `atOnce` work at a time and at most `waiting` wait, first come first served. */
export function turns(atOnce: number, waiting: number): Turns {
  let working = 0;
  const queue: (() => void)[] = [];
  const leave = () => {
    const next = queue.shift();
    if (next) next();
    else working -= 1;
  };
  return async () => {
    if (working < atOnce) working += 1;
    else if (queue.length >= waiting) return undefined;
    else await new Promise<void>((resolve) => queue.push(resolve));
    let isLeft = false;
    return () => {
      if (!isLeft) leave();
      isLeft = true;
    };
  };
}
