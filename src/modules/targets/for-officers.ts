export type { TargetPlan } from './plan.repository.ts';
export { listPlans, openPlan } from './read-plans.ts';
export { type BoardRow, readTargetBoard } from './read-target-board.ts';
export { readTargetsOf } from './read-targets-of.ts';
export { setTargets } from './set-targets.ts';
export type { PlanTarget } from './target.repository.ts';
export { targetSetters } from './target-setters.ts';
export { withdrawPlan } from './withdraw-plan.ts';
