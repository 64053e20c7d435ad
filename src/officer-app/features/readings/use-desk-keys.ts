import { useKeys } from '../../shared/use-keys.ts';
import type { Decision } from './standing-turns.ts';
import type { Marking } from './use-marking.ts';

interface Desk {
  readonly marking: Marking;
  /** Whether the form of a figure that is added is open: nothing else is decided then. */
  readonly isAdding: boolean;
  readonly mayDecide: boolean;
  readonly decide: (decision: Decision['decision']) => void;
  readonly change: (() => void) | undefined;
  readonly step: (by: 1 | -1) => void;
  /** Marks the next number that is no figure. */
  readonly jump: () => void;
  readonly propose: () => void;
  readonly onClose: () => void;
}

/** One key for each decision; while words are marked with keys, arrows move the mark and Enter makes a figure of it. */
export function useDeskKeys(desk: Desk): void {
  const { marking, isAdding, mayDecide, decide, change, step, jump, propose, onClose } = desk;
  const { mark, byKeys, toNumber, toWord, clear } = marking;
  const decides = mayDecide && !isAdding;
  const on = (may: boolean, run: (event: KeyboardEvent) => void) => (may ? run : undefined);
  // a key that is held down decides one figure, not all that follow
  const once = (run: () => void) => on(decides, (event) => !event.repeat && run());
  const arrows = decides && byKeys;
  useKeys({
    a: once(() => decide('take')),
    enter: once(() => (byKeys ? propose() : decide('take'))),
    x: once(() => decide('reject')),
    u: once(() => decide('undo')),
    s: isAdding ? undefined : change,
    t: on(decides, () => (mark ? propose() : jump())),
    j: on(!isAdding, () => step(1)),
    k: on(!isAdding, () => step(-1)),
    arrowdown: on(arrows, () => toNumber(1)),
    arrowup: on(arrows, () => toNumber(-1)),
    arrowright: on(arrows, (event) => toWord(1, event.shiftKey)),
    arrowleft: on(arrows, (event) => toWord(-1, event.shiftKey)),
    escape: on(isAdding || byKeys, () => (isAdding ? onClose() : clear())),
  });
}
