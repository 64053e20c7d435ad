export { deleteIdentity, type FollowedIdentity, followIdentity } from './follow-identity.ts';
export { identityKeeper, isCustodyReady } from './identity-keeper.ts';
