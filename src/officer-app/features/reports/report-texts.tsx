import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportView } from '#contract/reports/reports.ts';
import { fill } from '#locales/locale.ts';
import { reports } from '#locales/vi/officers/reports.ts';
import { ReportNumbers } from './report-numbers.tsx';
import classes from './report-texts.module.css';
import { TextDialog } from './text-dialog.tsx';

const words = reports.texts;
export type ReportSection = ReportView['sections'][number];

/** The parts of a report that people write, each with what the outline asks for. */
export function ReportTexts({ report }: { report: ReportView }) {
  const [section, setSection] = useState<ReportSection | undefined>();
  const shown = report.sections.filter(
    ({ prompts, text, id }) => prompts.length > 0 || text || id.startsWith('+'),
  );
  const added = report.sections.filter(({ id }) => id.startsWith('+')).length;
  return (
    <section className="panel" aria-labelledby="report-texts">
      <header>
        <h2 id="report-texts">{words.title}</h2>
        {report.mayWrite && added < 9 && (
          <Button
            variant="default"
            size="sm"
            onClick={() =>
              setSection({
                ...{
                  id: `+${added + 1}`,
                  number: '',
                  title: '',
                  prompts: [],
                  text: '',
                  version: 0,
                  author: '',
                },
              })
            }
          >
            {words.add}
          </Button>
        )}
      </header>
      <p className={`${classes.lead} meta`}>{words.lead}</p>
      <div className={classes.lead}>
        <ReportNumbers report={report} />
      </div>
      <ul>
        {shown.map((one) => (
          <li key={one.id} className={classes.line}>
            <div>
              <h3>
                {one.number !== '' && `${one.id} `}
                {one.title}
              </h3>
              {one.text ? (
                <p className={classes.text}>{one.text}</p>
              ) : (
                <p className="quiet">
                  {words.empty}: {one.prompts.join('; ')}
                </p>
              )}
              {one.author && <p className="meta">{fill(words.by, { author: one.author })}</p>}
            </div>
            {report.mayWrite && (
              <Button
                variant="subtle"
                size="sm"
                aria-label={`${words.edit}: ${one.title}`}
                onClick={() => setSection(one)}
              >
                {one.text ? words.rewrite : words.edit}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {section && <TextDialog report={report} section={section} onClose={() => setSection(undefined)} />}
    </section>
  );
}
