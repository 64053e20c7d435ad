export { deleteIdentity, type FollowedIdentity, followIdentity } from './identity/follow-identity.ts';
export { identityKeeper, isCustodyReady } from './identity/identity-keeper.ts';
