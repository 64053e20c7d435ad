import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { formatDay, parseDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { papers, tipBook as words } from '#locales/vi/officers/intake.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { AreaPicker } from '../../../shared/area/area-picker.tsx';
import { myAreasQuery } from '../../../shared/area/area-queries.ts';
import { useArea } from '../../../shared/area/use-area.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { saveFile, wordType } from '../../../shared/files/save-file.ts';
import { IconPrinter } from '../../../shared/icons.ts';
import { paths } from '../../../shared/paths.ts';
import { useNow } from '../../../shared/use-now.ts';
import { useTitle } from '../../../shared/use-title.ts';
import classes from './book-page.module.css';
import { type BookPeriod, bookSpans, periodOf } from './book-period.ts';

/** The days as officers write them. */
const written = ({ from, to }: BookPeriod) => ({ from: formatDay(from), to: formatDay(to) });

const faultOf = (text: string): string | undefined =>
  parseDay(text) ? undefined : inboxWords.filters.dayWrong;

/** "Sổ theo dõi (Mẫu 294)": the register that the law asks for, as a Word file for a period. */
export function BookPage() {
  useTitle(words.title);
  const today = dayIn(useNow());
  const navigate = useNavigate();
  const area = useArea();
  const mine = useQuery(myAreasQuery);
  const [days, setDays] = useState(() => written(periodOf('month', today)));
  const [isAsked, setAsked] = useState(false);
  const areas = mine.data && [...(mine.data.city ? [mine.data.city] : []), ...mine.data.communes];
  const areaCode = area ?? areas?.[0]?.code;
  const print = useMutation({
    mutationFn: (asked: { areaCode: string } & BookPeriod) =>
      call('printRegister', { body: { id: uuidv7(), ...asked } }),
    onSuccess: (paper) => {
      saveFile(paper, wordType);
      notifications.show({
        message: fill(papers.printed, { name: paper.fileName }),
        closeButtonProps: { 'aria-label': officers.shell.close },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const [from, to] = [parseDay(days.from), parseDay(days.to)];
    if (areaCode && from && to && !print.isPending) print.mutate({ areaCode, from, to });
  };
  return (
    <div className="stack-l">
      <div>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      <FailureNotice error={mine.error} onRetry={() => void mine.refetch()} />
      <form className={classes.form} onSubmit={submit} noValidate>
        {areas && areas.length > 1 && (
          <AreaPicker
            label={words.unit}
            value={areaCode}
            areas={areas}
            onChange={(code) => void navigate({ to: paths.tipBook, search: { area: code }, replace: true })}
          />
        )}
        <fieldset className={classes.spans}>
          <legend>{words.period}</legend>
          <div className="row">
            {bookSpans.map((span) => {
              const its = written(periodOf(span, today));
              const isChosen = its.from === days.from && its.to === days.to;
              return (
                <Button
                  key={span}
                  size="xs"
                  variant={isChosen ? 'light' : 'default'}
                  aria-pressed={isChosen}
                  onClick={() => setDays(its)}
                >
                  {words.spans[span]}
                </Button>
              );
            })}
          </div>
        </fieldset>
        <div className={classes.days}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              label={words[end]}
              placeholder="dd/mm/yyyy"
              inputMode="numeric"
              value={days[end]}
              error={isAsked && faultOf(days[end])}
              onChange={(event) => setDays({ ...days, [end]: event.currentTarget.value })}
            />
          ))}
        </div>
        <FailureNotice error={print.error} />
        <div className="row">
          <Button
            type="submit"
            leftSection={<IconPrinter className="ico" aria-hidden />}
            loading={print.isPending}
            disabled={!areaCode}
          >
            {papers.print}
          </Button>
        </div>
        <p className="meta">{words.rule}</p>
      </form>
      <p>
        <Link to={paths.inbox}>{inboxWords.moved.back}</Link>
      </p>
    </div>
  );
}
