export type { TargetPlan } from './plan.repository.ts';
export { listPlans, openPlan } from './read-plans.ts';
export { type BoardRow, readTargetBoard, type TargetBoard } from './read-target-board.ts';
export { readTargetsOf } from './read-targets-of.ts';
export { type SetTargets, setTargets } from './set-targets.ts';
export type { PlanTarget, SetTarget } from './target.repository.ts';
export { targetSetters } from './target-setters.ts';
export { withdrawPlan } from './withdraw-plan.ts';
