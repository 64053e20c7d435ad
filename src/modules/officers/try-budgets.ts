/** Tries that each name has left: a burst at once, and one more every so often. */
export interface TryBudgets {
  readonly mayTake: (name: string, now: number) => boolean;
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

  const budgetOf = (name: string, now: number): Budget => {
    const budget = budgets.get(name) ?? { left: burst, at: now };
    budget.left = Math.min(burst, budget.left + (now - budget.at) / refillMs);
    budget.at = now;
    budgets.delete(name);
    budgets.set(name, budget);
    const oldest = budgets.size > most ? budgets.keys().next().value : undefined;
    if (oldest !== undefined) budgets.delete(oldest);
    return budget;
  };

  return {
    mayTake: (name, now) => budgetOf(name, now).left >= 1,
    take(name, now) {
      budgetOf(name, now).left -= 1;
    },
    giveBack(name) {
      const budget = budgets.get(name);
      if (budget) budget.left += 1;
    },
  };
}
