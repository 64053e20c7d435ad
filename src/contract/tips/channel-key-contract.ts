import { Nothing } from '../fields.ts';
import { channelKeyEndpoints as endpoints } from './channel-key-endpoints.ts';
import {
  ChannelKeyList,
  CreateChannelKey,
  CreatedChannelKey,
  KeyCommand,
  KeyParams,
} from './channel-keys.ts';

/** Keys of gateways: made by one administrator, let work by another. */
export const channelKeyContract = {
  listChannelKeys: { ...endpoints.listChannelKeys, response: ChannelKeyList },
  createChannelKey: { ...endpoints.createChannelKey, body: CreateChannelKey, response: CreatedChannelKey },
  approveChannelKey: {
    ...endpoints.approveChannelKey,
    params: KeyParams,
    body: KeyCommand,
    response: Nothing,
  },
  revokeChannelKey: { ...endpoints.revokeChannelKey, params: KeyParams, body: KeyCommand, response: Nothing },
} as const;
