import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FindingList, ToldFinding } from '#contract/figures/findings.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { findingsPage as words } from '#locales/vi/officers/findings.ts';
import { officers } from '#locales/vi/officers.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconPrinter, IconScale } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { periodChoices } from '../../shared/period-choices.ts';
import { useNow } from '../../shared/use-now.ts';
import { useTitle } from '../../shared/use-title.ts';
import { FindingLine } from './finding-line.tsx';
import classes from './findings-page.module.css';
import { type FindingsSearch, findingsQuery } from './queries.ts';

type Group = keyof typeof words.groups;
const groups: readonly Group[] = ['blocks', 'asks', 'solved', 'notes'];
const groupOf = ({ answer, weight }: ToldFinding): Group => (answer ? 'solved' : weight);

/** What does not agree before a report is signed: each is answered, one by one. */
export function FindingsPage({
  search,
  onPeriod,
}: {
  search: FindingsSearch;
  onPeriod: (period: string) => void;
}) {
  useTitle(words.title);
  const now = useNow();
  const { data: list, error, refetch } = useQuery(findingsQuery(search));
  return (
    <>
      <header className={classes.head}>
        <div>
          <h1>{words.heading}</h1>
          {list && <p className="quiet">{leadOf(list)}</p>}
        </div>
        {list && (
          <div className={`${classes.tools} no-print`}>
            <NativeSelect
              label={words.period}
              value={list.period.code}
              data={periodChoices(now.toISOString())}
              onChange={(event) => onPeriod(event.currentTarget.value)}
            />
            <Button
              variant="default"
              leftSection={<IconPrinter className="ico" aria-hidden />}
              onClick={() => window.print()}
            >
              {officers.shell.print}
            </Button>
          </div>
        )}
      </header>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!list && !error && <SkeletonLines lines={8} />}
      {list && <List list={list} />}
    </>
  );
}

function leadOf({ area, period }: FindingList): string {
  const day = (text: string) => formatDay(text as PlainDate);
  const label = period.label.charAt(0).toLocaleLowerCase('vi') + period.label.slice(1);
  const name = area.name.charAt(0).toLocaleUpperCase('vi') + area.name.slice(1);
  return fill(words.lead, { area: name, period: label, from: day(period.from), to: day(period.to) });
}

/** What is still to be answered, without naming what there is none of. */
const remaining = (blocks: number, asks: number): string =>
  asks === 0 ? words.remainingBlocks : blocks === 0 ? words.remainingAsks : words.remaining;

function List({ list }: { list: FindingList }) {
  const { findings, mayAnswer } = list;
  const count = (group: Group) => findings.filter((one) => groupOf(one) === group).length;
  const [blocks, asks] = [count('blocks'), count('asks')];
  if (findings.length === 0) {
    return (
      <Empty icon={<IconScale className="ico" aria-hidden />} title={words.none}>
        <p>{words.noneText}</p>
      </Empty>
    );
  }
  return (
    <div className="stack-l">
      <p className={classes.sum} data-clear={blocks + asks === 0 || undefined} role="status">
        {blocks + asks === 0 ? words.mayBeSigned : fill(remaining(blocks, asks), { blocks, asks })}
      </p>
      {!mayAnswer && <p className="meta">{words.readOnly}</p>}
      {groups
        .filter((group) => count(group) > 0)
        .map((group) => (
          <section key={group} className="panel" aria-labelledby={`group-${group}`}>
            <header>
              <h2 id={`group-${group}`}>{words.groups[group]}</h2>
              <span className="meta">{words.groupLeads[group]}</span>
            </header>
            <ol className={classes.list}>
              {findings
                .filter((one) => groupOf(one) === group)
                .map((finding) => (
                  <FindingLine key={finding.key} finding={finding} list={list} />
                ))}
            </ol>
          </section>
        ))}
    </div>
  );
}
