export { listTargets, type SetTarget } from './target.repository.ts';
