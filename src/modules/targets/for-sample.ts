export { insertPlan } from './plan.repository.ts';
export { insertTargets } from './target.repository.ts';
