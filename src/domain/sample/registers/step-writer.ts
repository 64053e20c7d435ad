import type { Random } from '../random.ts';
import { sampleId } from '../sample-id.ts';
import type { SampleAct, SampleStep } from '../tips/sample-tip.ts';

/** Collects what happens to a tip. */
export interface StepWriter {
  /** @returns the instant of the step */
  add(at: Date, act: SampleAct): Date;
  /** In order of time. */
  steps(): SampleStep[];
}

/** So many hours after an instant, on a whole second. */
export const hoursAfter = (from: Date, hours: number): Date =>
  new Date(from.getTime() + Math.ceil(hours * 3600) * 1000);

export const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);

export function stepWriter(random: Random): StepWriter {
  const steps: SampleStep[] = [];
  return {
    add(at, act) {
      steps.push({ id: sampleId(at, random), at, ...act });
      return at;
    },
    steps: () => steps.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  };
}
