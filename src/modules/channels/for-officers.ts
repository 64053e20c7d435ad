export { createChannelKey } from './create-channel-key.ts';
export { approveChannelKey, revokeChannelKey } from './decide-channel-key.ts';
export { listChannelKeys } from './list-channel-keys.ts';
