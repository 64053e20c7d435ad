export { type Activity, insertActivities } from './activities/activity.repository.ts';
export { readKinds } from './kinds/kept-kinds.ts';
export { insertRecords } from './record.repository.ts';
export type { NewRecord } from './record-row.ts';
export { insertSteps, type RecordStep } from './steps/step.repository.ts';
