export { findPlanned, type Planned } from './activities/planned.repository.ts';
export { findRecordKind } from './kinds/find-record-kind.ts';
export { readKinds } from './kinds/kept-kinds.ts';
export { listDatedRecords } from './records/dated-record.repository.ts';
export { listLivingModels } from './records/living-record.repository.ts';
