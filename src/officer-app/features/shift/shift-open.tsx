import { Link } from '@tanstack/react-router';
import type { Shift } from '#contract/tips/tip-past.ts';
import { fill } from '#locales/locale.ts';
import { shift as words } from '#locales/vi/officers/shift.ts';
import { officers } from '#locales/vi/officers.ts';
import { DueBadge } from '../../shared/due/due-badge.tsx';
import { formatNear } from '../../shared/format-time.ts';
import { useHasManyAreas } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { tipMeta, tipNumber, trackName } from '../../shared/tips/tip-words.ts';
import classes from './shift-page.module.css';

type OpenTip = Shift['open'][number];

const { tipWords } = officers;
const nearest = ({ legal, house }: OpenTip): number =>
  Math.min(...[legal, house].map((due) => (due ? Date.parse(due.dueAt) : Number.POSITIVE_INFINITY)));

function Dues({ tip, now }: { tip: OpenTip; now: Date }) {
  const dues = [
    { of: 'law', due: tip.legal, sentence: words.lawDue },
    { of: 'house', due: tip.house, sentence: words.houseDue },
  ] as const;
  if (!tip.legal && !tip.house) return <p className="meta">{words.noDue}</p>;
  return (
    <div>
      {dues.map(
        ({ of, due, sentence }) =>
          due && (
            <p key={sentence}>
              <DueBadge of={of} dueAt={due.dueAt} now={now} />{' '}
              <span className="meta">
                {fill(sentence, { limit: due.limit, when: formatNear(new Date(due.dueAt), now) })}
              </span>
            </p>
          ),
      )}
    </div>
  );
}

/** What is open and goes to the next shift, the nearest limit first. */
export function ShiftOpen({ shift, now }: { shift: Shift; now: Date }) {
  const withArea = useHasManyAreas();
  const tips = [...shift.open].sort((a, b) => nearest(a) - nearest(b));
  return (
    <section className="stack-s" aria-labelledby="open">
      <h2 id="open">{words.openHeading}</h2>
      <p className={`meta ${classes.sums}`}>
        {(['received', 'triaged', 'checking', 'transferred'] as const).map((status) => (
          <span key={status}>
            {tipWords.status[status]}: {fill(words.openCount, { count: shift.counts[status] })}
          </span>
        ))}
        <span>{words.urgentFirst}</span>
      </p>
      {tips.length === 0 && <p className="quiet">{words.openNone}</p>}
      <ul className={`panel ${classes.book}`}>
        {tips.map((tip) => (
          <li key={tip.id}>
            <div>
              <Link to={paths.tip} params={{ tipId: tip.id }}>
                {tipNumber(tip)}
              </Link>{' '}
              {trackName(tip)}, {tipWords.status[tip.status].toLocaleLowerCase('vi')}
              <p className="meta">
                {formatNear(new Date(tip.receivedAt), now)} · {tipMeta(tip, { withArea })} ·{' '}
                {tip.handlerName ?? words.nobody}
              </p>
            </div>
            <Dues tip={tip} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}
