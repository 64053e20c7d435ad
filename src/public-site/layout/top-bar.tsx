import { Fragment } from 'react';
import { fill, locales, shortNames, spokenNames } from '#locales/locale.ts';
import { type PageName, pathOf } from '../paths.ts';
import { Mark } from './mark.tsx';
import type { View } from './view.ts';

type Props = { view: View; page?: PageName | undefined; offersLanguages: boolean };

export function TopBar({ view: { locale, t, city, takesQuestions }, page, offersLanguages }: Props) {
  const entries = [
    ['sendTip', t.common.sendTip],
    ['follow', t.common.follow],
    ...(takesQuestions ? [['questions', t.questions.menu] as const] : []),
  ] as const;
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href={pathOf('home', locale)}>
          <Mark />
          <span>
            {t.common.product} <small>{fill(t.common.police, { city })}</small>
          </span>
        </a>
        {offersLanguages && (
          <nav className="langs" aria-label={t.common.languages}>
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <Fragment key={other}>
                  <a
                    href={pathOf(page ?? 'home', other)}
                    lang={other}
                    hrefLang={other}
                    aria-label={spokenNames[other]}
                  >
                    {shortNames[other]}
                  </a>{' '}
                </Fragment>
              ))}
          </nav>
        )}
        <nav className="menu" aria-label={t.common.menu}>
          <ul>
            {entries.map(([name, words]) => (
              <li key={name}>
                <a href={pathOf(name, locale)} aria-current={name === page ? 'page' : undefined}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
