import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { UnansweredQuestions } from '#contract/questions/questions.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { unansweredWords as words } from '#locales/vi/officers/questions.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { capital } from '../../shared/area/area-options.ts';
import { IconAlertTriangleFilled } from '../../shared/icons.ts';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { numberTable as numbers } from '../../shared/look/tables.ts';
import { paths } from '../../shared/paths.ts';
import classes from './overview-page.module.css';
import { unansweredQuery } from './queries.ts';

type Owed = UnansweredQuestions['questions'][number];

/** Opinions of the people that nobody has answered, named one by one with the unit that owes the answer. */
export function UnansweredList({ area }: { area: string | undefined }) {
  const { data } = useQuery(unansweredQuery(area));
  if (!data) return null;
  const isLate = ({ dueOn }: Owed) => dueOn !== null && dueOn < data.today;
  const late = data.questions.filter(isLate).length;
  return (
    <section className="panel" aria-labelledby="unanswered">
      <header>
        <h2 id="unanswered">{words.title}</h2>
        <span className="meta">
          {data.questions.length === 0
            ? words.none
            : fill(words.count, { count: data.questions.length, late })}
        </span>
      </header>
      {data.questions.length > 0 && (
        <ScrollBox label={words.title}>
          <table className={numbers.table}>
            <thead>
              <tr>
                {[words.name, words.area, words.owner].map((label) => (
                  <th key={label} scope="col" className={numbers.left}>
                    {label}
                  </th>
                ))}
                <th scope="col">{words.due}</th>
              </tr>
            </thead>
            <tbody>
              {data.questions.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <OwedLink one={one} />
                  </th>
                  <td className={numbers.left}>{capital(one.areaName)}</td>
                  <td className={numbers.left}>{one.owner ?? words.noOwner}</td>
                  <td className="num nowrap">
                    {one.dueOn && formatDay(one.dueOn as PlainDate)}{' '}
                    {isLate(one) && (
                      <span className={classes.late}>
                        <IconAlertTriangleFilled className="ico" aria-hidden /> {words.late}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}

function OwedLink({ one: { kind, id, name } }: { one: Owed }) {
  if (kind === 'online') {
    return (
      <Link to={paths.question} params={{ questionId: id }}>
        {fill(words.online, { name })}
      </Link>
    );
  }
  const family = registers.families.forum?.slug ?? '';
  return (
    <Link to={paths.record} params={{ family, recordId: id }}>
      {name}
    </Link>
  );
}
