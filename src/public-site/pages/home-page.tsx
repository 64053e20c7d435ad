import { Icon, type IconName } from '../layout/icon.tsx';
import { Ripple } from '../layout/mark.tsx';
import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import { CodeForm } from './code-form.tsx';

function Hero({ locale, t }: View) {
  return (
    <div className="hero">
      <Ripple />
      <div className="wrap">
        <h1>
          {t.home.heading}
          <br />
          {t.home.headingAfter}
        </h1>
        <p>{t.home.lead}</p>
        <p className="acts">
          <a className="btn send" href={pathOf('sendTip', locale)}>
            <Icon name="send" />
            {t.common.sendTip}
          </a>{' '}
          <a className="btn ghost" href={pathOf('follow', locale)}>
            <Icon name="search" />
            {t.home.followHeading}
          </a>
        </p>
      </div>
    </div>
  );
}

function KnowList({ lines, icon }: { lines: string[]; icon: IconName }) {
  return (
    <ul className={icon === 'risk' ? 'know risk' : 'know'}>
      {lines.map((line) => (
        <li key={line}>
          <Icon name={icon} />
          {line}
        </li>
      ))}
    </ul>
  );
}

function EmergencyCalls({ t }: View) {
  const calls = [
    ['113', t.home.call113],
    ['114', t.home.call114],
    ['115', t.home.call115],
    ['111', t.home.call111],
  ] as const;
  return (
    <section aria-labelledby="calls-h">
      <h2 id="calls-h">{t.home.callHeading}</h2>
      <p>{t.home.callLead}</p>
      <ul className="calls">
        {calls.map(([number, words]) => (
          <li key={number}>
            <a href={`tel:${number}`}>
              <b>{number}</b> {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first page: what one can do here, what happens then, what is known about the sender. */
export function HomePage({ view }: { view: View }) {
  const { locale, t } = view;
  const steps = [
    [t.home.step1, t.home.step1Text],
    [t.home.step2, t.home.step2Text],
    [t.home.step3, t.home.step3Text],
  ] as const;
  return (
    <Page view={view} title={t.home.title} page="home" hero={<Hero {...view} />}>
      <div className="cols main-side">
        <div>
          <section className="part" aria-labelledby="kinds-h">
            <h2 id="kinds-h">{t.home.whatHeading}</h2>
            <ul className="kinds">
              {(Object.entries(t.home.kinds) as Array<[IconName, string]>).map(([name, words]) => (
                <li key={name}>
                  <Icon name={name} />
                  {words}
                </li>
              ))}
            </ul>
            <p className="small quiet">
              <Rich text={t.home.outside} />
            </p>
          </section>
          <section className="part" aria-labelledby="after-h">
            <h2 id="after-h">{t.home.afterHeading}</h2>
            <ol className="steps">
              {steps.map(([head, words]) => (
                <li key={head}>
                  <h3>{head}</h3>
                  <p>{words}</p>
                </li>
              ))}
            </ol>
          </section>
        </div>
        <div>
          <section className="card" aria-labelledby="follow-h">
            <h2 id="follow-h">{t.home.followHeading}</h2>
            <CodeForm view={view} typed="" errors={{}} isQuiet />
          </section>
          <section className="card" aria-labelledby="know-h">
            <h2 id="know-h">{t.home.knowHeading}</h2>
            <p>{t.home.knowLead}</p>
            <KnowList icon="yes" lines={[t.home.know1, t.home.know2, t.home.know3]} />
            <KnowList icon="risk" lines={[t.home.risk1, t.home.risk2]} />
            <p>
              <a href={pathOf('whatWeKnow', locale)}>{t.home.knowMore}</a>
            </p>
          </section>
        </div>
      </div>
      <EmergencyCalls {...view} />
    </Page>
  );
}
