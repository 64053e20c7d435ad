import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { capital } from '../../../shared/area/area-options.ts';
import { paths } from '../../../shared/paths.ts';
import { typedDay } from '../input/typed-values.ts';
import { doubtsQuery } from '../queries.ts';
import classes from '../registers.module.css';

const { doubts: words } = registers;

/** What may be one record written twice, or a crowd larger than the place: proposed, never decided. */
export function DoubtsSection({
  family,
  record,
  onMerge,
}: {
  family: string;
  record: RegisterRecord;
  /** Asks to merge the record into another; none where this officer may not. */
  onMerge: ((target: string) => void) | undefined;
}) {
  const { data } = useQuery(doubtsQuery(record.id, record.version));
  if (!data || (data.twins.length === 0 && !data.crowd)) return null;
  const { twins, crowd } = data;
  return (
    <section className={`${classes.hint} no-print`} aria-labelledby="doubts">
      <h2 id="doubts">{words.title}</h2>
      {crowd && (
        <p>{fill(words.crowd, { percent: crowd.percent, people: formatNumber(String(crowd.people)) })}</p>
      )}
      {twins.length > 0 && (
        <>
          <p>{words.twins}</p>
          <ul>
            {twins.map(({ id, name, areaName, openedOn }) => (
              <li key={id}>
                <Link to={paths.record} params={{ family, recordId: id }}>
                  {name}
                </Link>{' '}
                <span className="meta">
                  {capital(areaName)}, <span className="num">{typedDay(openedOn)}</span>
                </span>
                {onMerge && (
                  <>
                    {' '}
                    <button
                      type="button"
                      className={classes.link}
                      aria-label={fill(words.mergeOf, { name })}
                      onClick={() => onMerge(id)}
                    >
                      {words.merge}
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
