import { Icon, type IconName } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';

type Part = { heading: string; icon: IconName; lines: string[] };

function partsOf({ privacy, questions }: View['t']): Part[] {
  return [
    { heading: privacy.seeHeading, icon: 'search', lines: [privacy.see1, privacy.see2, privacy.see3] },
    {
      heading: privacy.notSeeHeading,
      icon: 'yes',
      lines: [privacy.notSee1, privacy.notSee2, privacy.notSee3, privacy.notSee4],
    },
    {
      heading: privacy.whoHeading,
      icon: 'disorder',
      lines: [privacy.who1, privacy.who2, privacy.who3, privacy.who5, privacy.who4],
    },
    {
      heading: questions.title,
      icon: 'search',
      // what the form of a question says before it is sent, word for word
      lines: [questions.know1, questions.know2, questions.publishYesHint, questions.publishNoHint],
    },
    { heading: privacy.clearHeading, icon: 'search', lines: [privacy.clear] },
    {
      heading: privacy.riskHeading,
      icon: 'risk',
      lines: [privacy.risk1, privacy.risk2, privacy.risk3, privacy.risk4, privacy.risk5, privacy.risk6],
    },
    { heading: privacy.doHeading, icon: 'yes', lines: [privacy.do1, privacy.do2, privacy.do3] },
  ];
}

/** What is known about a sender, exactly. A change of the product that makes a line untrue must change the line. */
export function WhatWeKnowPage({ view }: { view: View }) {
  const { t } = view;
  return (
    <Page view={view} title={t.privacy.title} page="whatWeKnow">
      <h1>{t.privacy.heading}</h1>
      <p className="read">{t.privacy.lead}</p>
      <div className="two">
        {partsOf(t).map(({ heading, icon, lines }) => (
          <section key={heading} className="card">
            <h2>{heading}</h2>
            <ul className={icon === 'risk' ? 'know risk' : 'know'}>
              {lines.map((line) => (
                <li key={line}>
                  <Icon name={icon} />
                  {line}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section className="card">
          <h2>{t.privacy.lawHeading}</h2>
          <p>{t.privacy.law}</p>
        </section>
      </div>
    </Page>
  );
}
