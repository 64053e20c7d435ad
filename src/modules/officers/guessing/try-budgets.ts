/** Tries that each name has left: a burst at once, and one more every so often. */
export interface TryBudgets {
  readonly left: (name: string, now: number) => number;
  readonly take: (name: string, now: number) => void;
  readonly giveBack: (name: string) => void;
}

interface Budget {
  left: number;
  at: number;
}

/** @param most how many names are remembered; the one that was used the longest ago is forgotten first */
export function newBudgets(options: { burst: number; refillMs: number; most: number }): TryBudgets {
  const { burst, refillMs, most } = options;
  const budgets = new Map<string, Budget>();

  const leftNow = ({ left, at }: Budget, now: number): number =>
    Math.min(burst, left + (now - at) / refillMs);

  return {
    left(name, now) {
      const budget = budgets.get(name);
      return budget ? leftNow(budget, now) : burst;
    },
    take(name, now) {
      const budget = budgets.get(name);
      budgets.delete(name);
      budgets.set(name, { left: (budget ? leftNow(budget, now) : burst) - 1, at: now });
      const oldest = budgets.size > most ? budgets.keys().next().value : undefined;
      if (oldest !== undefined) budgets.delete(oldest);
    },
    giveBack(name) {
      const budget = budgets.get(name);
      if (budget) budget.left += 1;
    },
  };
}
