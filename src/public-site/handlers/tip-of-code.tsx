import type { TipCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import { keptPage, typedMark } from '../http/kept-page.ts';
import { FollowPage } from '../pages/follow-page.tsx';
import type { OpenedTip } from '../ports.ts';
import type { Answer, PageRequest } from '../route.ts';
import type { FieldError } from '../tips/field-error.ts';
import { readCode } from '../tips/read-code.ts';

/** The tip of the posted code; or the answer that explains what is wrong with the code. */
export async function tipOfCode({
  site,
  view,
  fields,
  origin,
}: PageRequest): Promise<{ code: TipCode; tip: OpenedTip } | { answer: Answer }> {
  const typed = fields.get('code');
  const explain = (error: FieldError, status: number) => ({
    answer: {
      status,
      cache: 'never',
      page: <FollowPage view={view} typed={typed} errors={{ code: error }} />,
    } satisfies Answer,
  });
  const read = readCode(typed, site.words);
  if ('error' in read) return explain(read.error, 422);
  try {
    return { code: read.code, tip: await site.ports.openTipByCode(read.code) };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'not_found') throw error;
    site.wrongCodes.note(origin);
    const page = keptPage(`not found ${view.locale} ${view.hasSampleData}`, typed, () => (
      <FollowPage view={view} typed={typedMark} errors={{ code: { key: 'codeNotFound' } }} />
    ));
    return { answer: { status: 404, cache: 'never', page } };
  }
}
