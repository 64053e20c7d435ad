import type { Tip } from '#contract/tips.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { ClockBadge } from '../../shared/clock-badge.tsx';
import { formatInstant, formatSpan } from '../../shared/format-time.ts';
import { IconScale } from '../../shared/icons.ts';
import { Tag } from '../../shared/tag.tsx';
import { useNow } from '../../shared/use-now.ts';

const { tip: words } = officers;

/** The clock of the law. It is not merged with any clock of the house. */
export function TipLimits({ tip }: { tip: Tip }) {
  const now = useNow();
  return (
    <section className="stack" aria-labelledby="limits">
      <h2 id="limits">{words.limits}</h2>
      <div className="panel pad stack-s">
        <div className="row between">
          <b>
            <IconScale className="ico" aria-hidden /> {words.legal}
          </b>
          {tip.checkDueAt === null && tip.status !== 'resolved' ? (
            <Tag lined>{words.noLimitTag}</Tag>
          ) : (
            <ClockBadge tip={tip} now={now} />
          )}
        </div>
        {tip.checkDueAt && (
          <>
            <p className="quiet">
              {fill(words.checkBefore, { when: formatInstant(new Date(tip.checkDueAt)) })}
            </p>
            <p className="meta">{words.legalBasis}</p>
          </>
        )}
        {!tip.checkDueAt && tip.status !== 'resolved' && <p className="quiet">{words.noLimit}</p>}
        <p className="meta">
          {fill(words.age, { span: formatSpan(now.getTime() - Date.parse(tip.receivedAt)) })}
        </p>
      </div>
    </section>
  );
}
