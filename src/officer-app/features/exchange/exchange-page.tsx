import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { endpoints } from '#contract/endpoints.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { reportedHalf } from '#domain/calendar/reported-half.ts';
import { figureKeepers } from '#domain/entries/entry-rules.ts';
import { type ExchangeFormat, exchangeFormats } from '#domain/exchange/exchange-row.ts';
import { exchangeWords as words } from '#locales/vi/officers/exchange.ts';
import { IconDownload } from '../../shared/icons.ts';
import { useMe } from '../../shared/me.ts';
import { periodChoices } from '../../shared/period-choices.ts';
import { useNow } from '../../shared/use-now.ts';
import { useTitle } from '../../shared/use-title.ts';
import classes from './exchange.module.css';
import { ImportForm } from './import-form.tsx';

/** Figures out to other systems and in from them, matched by code. */
export function ExchangePage() {
  useTitle(words.title);
  const me = useMe();
  const mayEnter = me?.roles.some(({ role }) => figureKeepers.includes(role)) ?? false;
  return (
    <>
      <header className={classes.head}>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </header>
      <div className="stack-l">
        <ExportForm />
        {mayEnter && <ImportForm />}
      </div>
    </>
  );
}

function ExportForm() {
  const now = useNow();
  const [period, setPeriod] = useState(() => reportedHalf(dayIn(now)).code);
  const [format, setFormat] = useState<ExchangeFormat>('csv');
  const href = `${endpoints.exportExchange.path}?${new URLSearchParams({ period, format })}`;
  const excel = `${endpoints.exportReportWorkbook.path}?${new URLSearchParams({ period })}`;
  return (
    <section className="panel" aria-labelledby="exchange-out">
      <header>
        <h2 id="exchange-out">{words.out}</h2>
        <span className="meta">{words.outLead}</span>
      </header>
      <div className={`${classes.form} pad`}>
        <NativeSelect
          label={words.period}
          value={period}
          data={periodChoices(now.toISOString())}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.format}
          value={format}
          data={exchangeFormats.map((value) => ({ value, label: words.formats[value] }))}
          onChange={(event) => setFormat(event.currentTarget.value as ExchangeFormat)}
        />
        <div className="row">
          <Button component="a" href={href} leftSection={<IconDownload className="ico" aria-hidden />}>
            {words.download}
          </Button>
          <Button component="a" href={excel} variant="default">
            {words.excel}
          </Button>
        </div>
      </div>
    </section>
  );
}
