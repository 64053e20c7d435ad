import { NativeSelect, TextInput } from '@mantine/core';
import { stateClock } from '#domain/calendar/clock.ts';
import { periodsOfYear } from '#domain/calendar/period.ts';
import { targetFormWords as words } from '#locales/vi/officers/targets.ts';
import type { DraftPaper } from './plan-draft.ts';
import classes from './targets.module.css';

/** Periods that a plan may set targets for: of last year, this year and the next, the year before its parts. */
const periodsAround = (now: Date): { value: string; label: string }[] => {
  const year = now.getFullYear();
  return [year, year + 1, year - 1]
    .flatMap((one) => periodsOfYear(stateClock, one))
    .filter(({ kind }) => kind !== 'M')
    .map(({ code, label }) => ({ value: code, label }));
};

/** The paper behind the targets, as printed on it. */
export function PaperFields({
  paper,
  onChange,
  now,
  errorOf,
}: {
  paper: DraftPaper;
  onChange: (paper: DraftPaper) => void;
  now: Date;
  errorOf: (key: string) => string | undefined;
}) {
  const field = (key: 'number' | 'issuedOn' | 'issuer' | 'title') => ({
    value: paper[key],
    error: errorOf(key),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      onChange({ ...paper, [key]: value }),
  });
  return (
    <section className="panel" aria-labelledby="target-paper">
      <header>
        <h2 id="target-paper">{words.paper}</h2>
      </header>
      <div className={`${classes.paper} pad`}>
        <TextInput label={words.number} description={words.numberHint} {...field('number')} />
        <TextInput
          label={words.issuedOn}
          description={words.issuedOnHint}
          inputMode="numeric"
          {...field('issuedOn')}
        />
        <TextInput label={words.issuer} {...field('issuer')} />
        <NativeSelect
          label={words.period}
          value={paper.period}
          error={errorOf('period')}
          data={periodsAround(now)}
          onChange={(event) => onChange({ ...paper, period: event.currentTarget.value })}
        />
        <TextInput
          className={classes.wide}
          label={words.about}
          description={words.aboutHint}
          {...field('title')}
        />
      </div>
    </section>
  );
}
