export { listOfficers } from './accounts/list-officers.ts';
export { insertGrants, insertOfficer } from './officer.repository.ts';
