export { listOfficerNames, type OfficerName } from './list-officer-names.ts';
export { findOfficer, listOfficerRows as listOfficers } from './officer.repository.ts';
