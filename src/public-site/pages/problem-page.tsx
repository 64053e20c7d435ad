import { fileLimits } from '#domain/files/file-limits.ts';
import { tipLimits } from '#domain/tips/arrive/tip-form.ts';
import { fill } from '#locales/locale.ts';
import type { Residents } from '#locales/vi/residents.ts';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import { sayNumber } from '../tips/field-error.ts';

export type Problem = Exclude<
  Extract<keyof Residents['errors']['page'], string>,
  `${string}Text` | 'request' | 'goHome' | 'goSend'
>;

type Props = { view: View; problem: Problem; requestId?: string | undefined };

/** What went wrong with the whole page, and what to do about it. */
export function ProblemPage({ view, problem, requestId }: Props) {
  const { locale, t } = view;
  const words = t.errors.page;
  return (
    <Page view={view} title={`${t.common.errorPrefix}${words[problem]}`}>
      <div className="read">
        <h1>{words[problem]}</h1>
        <p>
          {fill(words[`${problem}Text`], {
            max: sayNumber(tipLimits.description),
            files: fileLimits.files,
          })}
        </p>
        {requestId && <p className="quiet">{fill(words.request, { id: requestId })}</p>}
        <p>
          <a className="btn pale" href={pathOf('home', locale)}>
            {words.goHome}
          </a>
        </p>
        <p>
          <a href={pathOf('sendTip', locale)}>{words.goSend}</a>
        </p>
      </div>
    </Page>
  );
}
