import type { RegisterKind, RegisterStep } from '#domain/registers/register-kind.ts';

/** What a review may decide of a record: a step that asks for a reason at most, with its grade where it gives one. */
export interface Answer {
  readonly key: string;
  readonly label: string;
  readonly step: RegisterStep;
  /** Of a step that grades: the grade that this answer gives. */
  readonly grade?: string;
}

/**
 * The answers of a kind in the order of their number keys: the grades of its review where it has one, then the steps
 * out of its life.
 */
export function answersOf(kind: RegisterKind): Answer[] {
  const living = kind.stages.filter((stage) => stage.living).map(({ key }) => key);
  const steps = kind.steps.filter(
    ({ from, to, needs }) =>
      to !== null &&
      !living.includes(to) &&
      from.some((one) => living.includes(one)) &&
      needs.every((need) => need === 'reason'),
  );
  const review = kind.steps.find(({ reviews }) => reviews);
  const shown = steps.map((step) => ({ key: step.key, label: step.label, step }));
  const graded = review?.grades
    // what a step of its own does is done by that step
    .filter(({ label }) => shown.every((one) => one.label !== label))
    .map(({ value, label }) => ({
      ...{ key: `${review.key}.${value}`, label, step: review },
      grade: value,
    }));
  return [...(graded ?? []), ...shown];
}
