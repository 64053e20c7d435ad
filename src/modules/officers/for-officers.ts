export type { OfficerWithRoles } from './officer.ts';
export { readSession } from './read-session.ts';
export { type Access, recordAccess } from './record-access.ts';
export { type SignedIn, signIn } from './sign-in.ts';
export { signOut } from './sign-out.ts';
export { newSlowDown, type SlowDown } from './slow-down.ts';
