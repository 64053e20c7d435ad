export { bootstrapOfficers, type FirstSignIn } from './accounts/bootstrap-officers.ts';
export { type AccountContext, createOfficer, type NewOfficer } from './accounts/create-officer.ts';
export { importOfficers, officerColumns } from './accounts/import-officers.ts';
export { listOfficers } from './accounts/list-officers.ts';
export type { OfficerWithRoles } from './officer.ts';
export { createSampleOfficers } from './sample/create-sample-officers.ts';
export { resealAccountSecrets } from './sign-in/reseal-account-secrets.ts';
