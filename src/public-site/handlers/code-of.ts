import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { Answer, PageRequest } from '../route.ts';
import { readCode } from '../tips/read-code.ts';
import { explainCode } from './explain-code.tsx';

/** The posted code; or the answer that explains what is wrong with how it was typed. */
export function codeOf({ site, view, fields }: PageRequest): { code: TipCode } | { answer: Answer } {
  const typed = fields.get('code');
  const read = readCode(typed, site.words);
  return 'code' in read ? read : { answer: explainCode(view, typed, read.error, 422) };
}

/** The answer to a code that opens nothing, which is counted. */
export function noSuchCode({ site, view, fields, origin }: PageRequest): Answer {
  site.wrongCodes.note(origin);
  return explainCode(view, fields.get('code'), { key: 'codeNotFound' }, 404);
}
