import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { fill } from '#locales/locale.ts';
import { tipBook } from '#locales/vi/officers/intake.ts';
import { shift } from '#locales/vi/officers/shift.ts';
import { officers } from '#locales/vi/officers.ts';
import { useArea } from '../../shared/area/use-area.ts';
import { DueRecords } from '../../shared/due/due-records.tsx';
import { DueRounds } from '../../shared/due/due-rounds.tsx';
import { todayQuery } from '../../shared/due/today-query.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconLock, IconMailOpened, IconPrinter } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useMe } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { usePressing } from '../../shared/tips/pressing-tips.ts';
import { useNow } from '../../shared/use-now.ts';
import { useTitle } from '../../shared/use-title.ts';
import { DutyBook } from './duty-book.tsx';
import { sectionsOf } from './sections.ts';
import { Situation } from './situation.tsx';
import { TodayLead } from './today-lead.tsx';
import classes from './today-page.module.css';

const { today: words, shell } = officers;

/** What waits, as ruled lines of a duty book. */
export function TodayPage() {
  useTitle(words.title);
  const me = useMe();
  const now = useNow();
  const area = useArea();
  const pressing = usePressing();
  const { data, error, refetch } = useQuery({ ...todayQuery(area), enabled: me?.may.readTips ?? false });
  if (me && !me.may.readTips) {
    const keepsRegisters = me.roles.some(({ role }) => areaReaders.includes(role));
    return keepsRegisters ? (
      <>
        <div className={classes.head}>
          <div>
            <h1>{words.heading}</h1>
            <p className="quiet">{words.registersOnly}</p>
          </div>
        </div>
        <DueRounds />
        <DueRecords />
      </>
    ) : (
      <>
        <DueRounds />
        <Empty icon={<IconLock aria-hidden />} title={words.noTipsTitle} isPage>
          <p>{words.noTipsText}</p>
        </Empty>
      </>
    );
  }
  const sections = data ? sectionsOf(data, now, pressing) : [];
  return (
    <>
      <div className={classes.head}>
        <div>
          <h1>{words.heading}</h1>
          {data && <TodayLead today={data} now={now} />}
        </div>
        <div className="row no-print">
          <Link to={paths.shift}>{shift.title}</Link>
          {me?.may.handleTips && <Link to={paths.tipBook}>{tipBook.title}</Link>}
          <Button
            variant="default"
            className={classes.print}
            leftSection={<IconPrinter className="ico" aria-hidden />}
            onClick={() => window.print()}
          >
            {shell.print}
          </Button>
        </div>
      </div>
      <DueRounds />
      <DueRecords />
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <SkeletonLines lines={6} />}
      {data && (
        <div className={classes.split}>
          {sections.length > 0 ? (
            <DutyBook sections={sections} now={now} />
          ) : (
            <div className="panel">
              <Empty icon={<IconMailOpened aria-hidden />} title={words.emptyTitle}>
                <p>{words.emptyText}</p>
              </Empty>
            </div>
          )}
          <Situation today={data} now={now} />
        </div>
      )}
      {data && <p className="meta no-print">{fill(words.rules, {})}</p>}
    </>
  );
}
