export { bootstrapOfficers, FirstSignIn } from './accounts/bootstrap-officers.ts';
export { type AccountContext, createOfficer } from './accounts/create-officer.ts';
export { importOfficers } from './accounts/import-officers.ts';
export { listOfficers } from './accounts/list-officers.ts';
export type { OfficerWithRoles } from './officer.ts';
export { createSampleOfficers } from './sample/create-sample-officers.ts';
export { resealAccountSecrets } from './sign-in/reseal-account-secrets.ts';
