import { call } from '../../../shared/api.ts';
import type { ActionForm, FormAction } from './action-form.ts';
import { reasonFields, reasonOf } from './form-parts.ts';

/** What keeps a tip from being destroyed, and what takes that back. */
export const formsOfKeeping = {
  hold: {
    fields: () => reasonFields('hold'),
    send: ({ id: tipId }, command, values) =>
      call('holdTip', { params: { tipId }, body: { ...command, ...reasonOf<'hold'>(values) } }),
  },
  release_hold: {
    fields: () => reasonFields('release_hold'),
    send: ({ id: tipId }, command, values) =>
      call('releaseTip', { params: { tipId }, body: { ...command, ...reasonOf<'release_hold'>(values) } }),
  },
} satisfies Partial<Record<FormAction, ActionForm>>;
