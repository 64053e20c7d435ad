import type { Today } from '#contract/today.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { clockOf } from '../../shared/due/clock-of.ts';
import { Rich } from '../../shared/look/rich.tsx';

const { today: words } = officers;

/** The day in one sentence: "**2 tin mới** chưa ai nhận kiểm tra và **1 tin** đang kiểm tra." */
export function TodayLead({ today, now }: { today: Today; now: Date }) {
  const overdue = [...today.fresh, ...today.working].filter((tip) => clockOf(tip, now).state === 'over');
  const parts = [
    [overdue.length, words.leadOverdue],
    [today.counts.fresh, words.leadNew],
    [today.counts.working, words.leadWorking],
    [today.counts.waiting, words.leadWaiting],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, text]) => fill(text, { count }));
  if (said.length === 0) return <p className="quiet">{words.nothing}</p>;
  const last = said.pop() ?? '';
  const sentence = said.length > 0 ? `${said.join(', ')}${words.and}${last}.` : `${last}.`;
  return (
    <p className="quiet">
      <Rich text={sentence} />
    </p>
  );
}
