import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '#locales/locale.ts';
import { tipBook } from '#locales/vi/officers/intake.ts';
import { shift as words } from '#locales/vi/officers/shift.ts';
import { officers } from '#locales/vi/officers.ts';
import { useArea } from '../../shared/area/use-area.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-time.ts';
import { IconPrinter } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useMe } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { useTitle } from '../../shared/use-title.ts';
import { HandlersTable } from './handlers-table.tsx';
import { type ShiftHours, shiftQuery } from './queries.ts';
import { ShiftDone } from './shift-done.tsx';
import { ShiftOpen } from './shift-open.tsx';
import classes from './shift-page.module.css';

/** What one shift hands to the next: a page to read together, and to print and sign. */
export function ShiftPage() {
  useTitle(words.title);
  const area = useArea();
  const mayPrintBook = useMe()?.may.handleTips;
  const now = useNow();
  const [hours, setHours] = useState<ShiftHours>('12');
  const { data, error, refetch } = useQuery(shiftQuery(hours, area));
  return (
    <div className="stack-l">
      <div className={classes.head}>
        <div>
          <h1>{words.heading}</h1>
          {data && (
            <p className="quiet">
              {fill(words.lead, {
                from: formatInstant(new Date(data.from)),
                to: formatInstant(new Date(data.to)),
              })}
            </p>
          )}
        </div>
        <div className={`${classes.tools} no-print`}>
          {mayPrintBook && <Link to={paths.tipBook}>{tipBook.title}</Link>}
          <NativeSelect
            aria-label={words.hours}
            value={hours}
            data={(['8', '12', '24'] as const).map((value) => ({
              value,
              label: fill(words.hoursOption, { hours: value }),
            }))}
            onChange={(event) => setHours(event.currentTarget.value as ShiftHours)}
          />
          <Button
            variant="default"
            leftSection={<IconPrinter className="ico" aria-hidden />}
            onClick={() => window.print()}
          >
            {officers.shell.print}
          </Button>
        </div>
      </div>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <SkeletonLines lines={8} />}
      {data && (
        <>
          <ShiftOpen shift={data} now={now} />
          <ShiftDone shift={data} now={now} />
          <HandlersTable shift={data} />
          <div className={classes.signatures}>
            {[words.signGive, words.signTake].map((who) => (
              <p key={who}>
                <b>{who}</b>
                <br />
                {words.sign}
              </p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
