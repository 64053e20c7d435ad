import type { RegisterKind, RegisterStep } from '#domain/registers/register-kind.ts';
import { registerReview as words } from '#locales/vi/officers-register-views.ts';

/** What a review may decide of a record: it goes on, it is helped, or it takes a step that asks for a reason at most. */
export type Answer =
  | { readonly key: 'keep' | 'improve'; readonly label: string; readonly step?: undefined }
  | {
      readonly key: string;
      readonly label: string;
      readonly step: RegisterStep;
      /** Of a step that grades: the grade that this answer gives. */
      readonly grade?: string;
    };

/**
 * The answers of a kind in the order of their number keys: the grades of its review where it has one, else keep and
 * improve; then the steps out of its life.
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
  const review = kind.steps.find(
    ({ to, needs }) => to === null && needs.includes('grade') && needs.includes('reason'),
  );
  const shown = steps.map((step) => ({ key: step.key, label: step.label, step }));
  const graded = review?.grades
    // what a step of its own does is done by that step
    .filter(({ label }) => shown.every((one) => one.label !== label))
    .map(({ value, label }) => ({
      ...{ key: `${review.key}.${value}`, label, step: review },
      grade: value,
    }));
  if (graded) return [...graded, ...shown];
  return [{ key: 'keep', label: words.keep }, { key: 'improve', label: words.improve }, ...shown];
}
