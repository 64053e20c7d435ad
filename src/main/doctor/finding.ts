/** One thing that `tindan doctor` looked at. `bad` keeps the product from working, `warn` does not. */
export interface Finding {
  readonly check: string;
  readonly state: 'good' | 'warn' | 'bad';
  readonly text: string;
  /** What to do; empty when there is nothing. */
  readonly advice: string;
}

export const good = (check: string, text: string): Finding => ({ check, state: 'good', text, advice: '' });
export const bad = (check: string, text: string, advice: string): Finding => ({
  check,
  state: 'bad',
  text,
  advice,
});
export const warn = (check: string, text: string, advice: string): Finding => ({
  check,
  state: 'warn',
  text,
  advice,
});
