import type { ReactNode } from 'react';
import type { PageName } from '../paths.ts';
import { styleOf } from '../styles/stylesheet.ts';
import { EmergencyStrip } from './emergency-strip.tsx';
import { Foot } from './foot.tsx';
import { SampleStrip } from './sample-strip.tsx';
import { TopBar } from './top-bar.tsx';
import type { View } from './view.ts';

/** Drawn in the address of the icon itself: one request less, and no path that a log could hold. */
const icon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"%3E%3Crect width="44" height="44" rx="10" fill="%230b4a50"/%3E%3Cpath d="M8 20 22 9l14 11" fill="none" stroke="%23f5bd2b" stroke-width="5"/%3E%3C/svg%3E';

type Props = {
  view: View;
  title: string;
  /** Which entry of the menu is the current one, and where the language links lead. */
  page?: PageName;
  /** Off where following a link in the bar would lose a code that is shown only once. */
  offersLanguages?: boolean;
  hero?: ReactNode;
  children: ReactNode;
};

/** The frame of every page but the neutral exit. `title` is neutral: it stays in the browser's history. */
export function Page({ view, title, page, offersLanguages = true, hero, children }: Props) {
  const { locale, t } = view;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title === t.common.product ? title : `${title} | ${t.common.product}`}</title>
        <link rel="icon" href={icon} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, named by hash in the policy */}
        <style dangerouslySetInnerHTML={{ __html: styleOf(locale) }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {t.common.skip}
        </a>
        <SampleStrip view={view} />
        <TopBar view={view} page={page} offersLanguages={offersLanguages} />
        <EmergencyStrip view={view} />
        <main id="main">
          {hero}
          <div className="wrap body">{children}</div>
        </main>
        <Foot view={view} />
      </body>
    </html>
  );
}
