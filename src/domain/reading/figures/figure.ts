export type Qualifier = 'exact' | 'over' | 'almost' | 'about' | 'vague' | 'malformed';
export type Kind = 'count' | 'percent' | 'mass' | 'money' | 'area' | 'ratio';

/** A figure as the annotation guide of the reports has it, with what decided. Offsets are code points. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null for a range, a vague or a malformed number. Money is in đồng, a percentage keeps its number. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Of a ratio `41/58` or a rate `7,4 vụ / 100.000 dân`. */
  readonly denominator?: number;
  readonly unit?: string;
  readonly qualifier: Qualifier;
  /** What is counted, in the words of the text. */
  readonly counted: string;
  readonly concept: string;
  readonly direction: 'up' | 'down' | null;
  readonly kind: Kind;
  /** A goal that is not yet reached. */
  readonly status?: 'target';
  /** The rule that decided the concept. */
  readonly rule: string;
  /** The words of the text that the rule went by; readings of before do not have them. */
  readonly because?: readonly string[];
}
