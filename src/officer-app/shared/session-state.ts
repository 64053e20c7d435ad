import { CallFailure } from '#contract/client.ts';

/** Whether an answer says that the screen of this session is locked. */
export const isLocked = (error: unknown): boolean =>
  error instanceof CallFailure && error.fields.session === 'locked';
