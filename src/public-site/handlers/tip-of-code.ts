import type { TipCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import type { OpenedTip } from '../ports.ts';
import type { Answer, PageRequest } from '../route.ts';
import { readCode } from '../tips/read-code.ts';
import { explainCode } from './explain-code.tsx';

/** The tip of the posted code; or the answer that explains what is wrong with the code. */
export async function tipOfCode({
  site,
  view,
  fields,
  origin,
}: PageRequest): Promise<{ code: TipCode; tip: OpenedTip } | { answer: Answer }> {
  const typed = fields.get('code');
  const read = readCode(typed, site.words);
  if ('error' in read) return { answer: explainCode(view, typed, read.error, 422) };
  try {
    return { code: read.code, tip: await site.ports.openTipByCode(read.code) };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'not_found') throw error;
    site.wrongCodes.note(origin);
    return { answer: explainCode(view, typed, { key: 'codeNotFound' }, 404) };
  }
}
