/** Method and path of the calls about keys of gateways. */
export const channelKeyEndpoints = {
  listChannelKeys: { method: 'GET', path: '/api/channel-keys' },
  createChannelKey: { method: 'POST', path: '/api/channel-keys' },
  approveChannelKey: { method: 'POST', path: '/api/channel-keys/:keyId/approve' },
  revokeChannelKey: { method: 'POST', path: '/api/channel-keys/:keyId/revoke' },
} as const;
