import { type Actor, mayIn } from '../officers/actor.ts';
import type { RegisterKind, RegisterStage, RegisterStep } from './register-kind.ts';

/** The stage of a key. Throws a RangeError for one that the kind does not have. */
export function getStage(kind: RegisterKind, key: string): RegisterStage {
  const found = kind.stages.find((stage) => stage.key === key);
  if (!found) throw new RangeError(`${kind.key} has no stage ${key}`);
  return found;
}

export const isLiving = (kind: RegisterKind, stage: string): boolean => getStage(kind, stage).living;

/** The steps that an officer may take on a record now: what the buttons show and the server checks. */
export const stepsFor = (
  kind: RegisterKind,
  actor: Actor,
  record: { readonly stage: string; readonly areaPath: string },
): RegisterStep[] =>
  kind.steps.filter((step) => step.from.includes(record.stage) && mayIn(actor, step.by, record.areaPath));
