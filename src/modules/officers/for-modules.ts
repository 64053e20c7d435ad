export { listOfficerNames, type OfficerName } from './accounts/list-officer-names.ts';
export { findOfficer, listOfficerRows as listOfficers } from './officer.repository.ts';
