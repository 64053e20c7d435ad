export { type DatedRecord, listDatedRecords } from './dated-record.repository.ts';
export { findRecordKind } from './find-record-kind.ts';
export { readKinds } from './kept-kinds.ts';
export { type LivingRecord, listLivingModels } from './living-record.repository.ts';
