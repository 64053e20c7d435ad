export { findRecordKind } from './find-record-kind.ts';
