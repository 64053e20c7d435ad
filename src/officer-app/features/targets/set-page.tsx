import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import type { TargetSheet } from '#contract/figures/targets.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { monthOf } from '#domain/calendar/month-window.ts';
import { fill } from '#locales/locale.ts';
import { targetFormWords as words } from '#locales/vi/officers/targets.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { myAreasQuery } from '../../shared/area/area-queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useCommand } from '../../shared/forms/use-command.ts';
import { Rich } from '../../shared/look/rich.tsx';
import { paths } from '../../shared/paths.ts';
import { targetsKey } from '../../shared/targets/targets-query.ts';
import { useNow } from '../../shared/use-now.ts';
import { useTitle } from '../../shared/use-title.ts';
import { PaperFields } from './paper-fields.tsx';
import {
  type DraftLine,
  type DraftPaper,
  emptyLine,
  issuedDay,
  sheetLines,
  typedFaults,
  typedLines,
} from './plan-draft.ts';
import { SheetLines } from './sheet-lines.tsx';
import classes from './targets.module.css';
import { TypedLines } from './typed-lines.tsx';

/** Enters a signed plan: its paper, and what it sets for whom, typed or from an Excel file. */
export function SetTargetsPage() {
  useTitle(words.title);
  const now = useNow();
  const navigate = useNavigate();
  const mine = useQuery(myAreasQuery).data;
  const city = mine?.city?.code ?? '';
  const communes = mine?.communes ?? [];
  const [paper, setPaper] = useState<DraftPaper>(() => ({
    ...{ number: '', issuedOn: '', issuer: '', title: '' },
    period: `${monthOf(dayIn(now)).year}-YEAR`,
  }));
  const [how, setHow] = useState<'byHand' | 'bySheet'>('byHand');
  const [typed, setTyped] = useState<readonly DraftLine[]>(() => [emptyLine()]);
  const [sheet, setSheet] = useState<TargetSheet | null>(null);
  const lines =
    how === 'byHand'
      ? typedLines(
          typed,
          city,
          communes.map(({ code }) => code),
        )
      : sheetLines(sheet ?? { lines: [], faults: [] });
  const wrongRows = how === 'bySheet' ? (sheet?.faults.length ?? 0) : 0;
  const chosen = lines.filter(({ indicator }) => indicator !== '');
  const count = chosen.reduce((sum, { areas }) => sum + areas.length, 0);
  const areas = new Set(chosen.flatMap((line) => line.areas)).size;
  const command = useCommand(
    targetsKey,
    (id) =>
      call('setTargets', {
        body: {
          ...{ id, ...paper, issuedOn: issuedDay(paper.issuedOn) },
          lines: lines.map((line) => ({ ...line, areas: [...line.areas] })),
        },
      }),
    fill(words.saved, { count }),
    () => void navigate({ to: paths.targets, search: { period: paper.period } }),
  );
  const unclear = how === 'byHand' ? typedFaults(typed) : {};
  const told = { ...(command.error instanceof CallFailure && command.error.fields), ...unclear };
  const errorOf = (key: string) => told[key] && officers.errors.field[told[key]];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWrong = wrongRows > 0 || Object.keys(unclear).length > 0;
    if (!command.isPending && !isWrong) command.mutate();
  };
  return (
    <form className="stack-l" onSubmit={submit} noValidate>
      <header className={classes.head}>
        <div>
          <h1>{words.title}</h1>
          <p className="quiet">{words.lead}</p>
        </div>
      </header>
      <PaperFields paper={paper} onChange={setPaper} now={now} errorOf={errorOf} />
      <section className="panel" aria-labelledby="target-lines">
        <header>
          <h2 id="target-lines">{words.lines}</h2>
          <SegmentedControl
            aria-label={words.lines}
            value={how}
            data={(['byHand', 'bySheet'] as const).map((value) => ({ value, label: words[value] }))}
            onChange={(value) => setHow(value === 'bySheet' ? 'bySheet' : 'byHand')}
          />
        </header>
        <div className="pad">
          {how === 'byHand' ? (
            <TypedLines lines={typed} communes={communes} onChange={setTyped} errorOf={errorOf} />
          ) : (
            <SheetLines period={paper.period} sheet={sheet} onRead={setSheet} />
          )}
        </div>
      </section>
      <FailureNotice error={command.error} />
      {wrongRows > 0 ? (
        <p className={classes.stop}>
          <Rich text={words.faultsTold} values={{ faults: wrongRows }} />
        </p>
      ) : (
        <p>{fill(words.setCount, { count, areas })}</p>
      )}
      <div className="row">
        <Button type="submit" loading={command.isPending} disabled={wrongRows > 0}>
          {words.save}
        </Button>
        <Button variant="default" component={Link} to={paths.targets}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
