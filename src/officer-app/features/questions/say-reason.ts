import { questionPage } from '#locales/vi/officers/questions.ts';

const { decline, reopen, publication } = questionPage.reasons;

/** By the verb of the event; an event of words to be public has the reasons of publication. */
const reasonsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  decline,
  reopen,
  return: publication,
  unpublish: publication,
};

/** Why a step was taken, in words. */
export const sayReason = (verb: string, reason: string): string => reasonsOf[verb]?.[reason] ?? reason;
