export { listOfficers } from './list-officers.ts';
export { insertGrants, insertOfficer } from './officer.repository.ts';
