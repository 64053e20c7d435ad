export { bootstrapOfficers, type FirstSignIn } from './bootstrap-officers.ts';
export { type AccountContext, createOfficer, type NewOfficer } from './create-officer.ts';
export { createSampleOfficers } from './create-sample-officers.ts';
export { importOfficers, officerColumns } from './import-officers.ts';
export { listOfficers } from './list-officers.ts';
export type { OfficerWithRoles } from './officer.ts';
