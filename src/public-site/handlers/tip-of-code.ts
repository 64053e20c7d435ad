import type { TipCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import type { OpenedTip } from '../ports.ts';
import type { Answer, PageRequest } from '../route.ts';
import { codeOf, noSuchCode } from './code-of.ts';

/** The tip of the posted code; or the answer that explains what is wrong with the code. */
export async function tipOfCode(
  request: PageRequest,
): Promise<{ code: TipCode; tip: OpenedTip } | { answer: Answer }> {
  const read = codeOf(request);
  if ('answer' in read) return read;
  const { code } = read;
  try {
    return { code, tip: await request.site.ports.openTipByCode(code) };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'not_found') throw error;
    return { answer: noSuchCode(request) };
  }
}
