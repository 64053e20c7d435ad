import { CallFailure } from '#contract/client.ts';

/** A refusal in the words of this screen: which code alone would speak of a tip. */
export function unitFailure(error: unknown): unknown {
  if (!(error instanceof CallFailure) || Object.keys(error.fields).length > 0) return error;
  if (error.code === 'conflict')
    return new CallFailure({ code: 'conflict', fields: { unit: 'unitChanged' } });
  if (error.code === 'not_found') return new CallFailure({ code: 'not_found', fields: { unit: 'unitGone' } });
  return error;
}
