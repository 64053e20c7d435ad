import type { TipSummary } from '#contract/tips.ts';
import type { Today } from '#contract/today.ts';
import type { TipStatus } from '#domain/tips/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { clockOf } from '../../shared/clock-of.ts';

const { today: words } = officers;

export interface Section {
  readonly title: string;
  readonly tips: readonly TipSummary[];
  /** Tips of this kind that are not shown, and where they are. */
  readonly more?: { readonly count: number; readonly status: TipStatus };
}

/** The duty book: what is overdue and due today first, then what is new, then what is being checked. */
export function sectionsOf(today: Today, now: Date): Section[] {
  const all = [...today.received, ...today.checking];
  const inState = (state: string) => all.filter((tip) => clockOf(tip, now).state === state);
  const isUrgent = (tip: TipSummary) => ['over', 'today'].includes(clockOf(tip, now).state);
  const hidden = (status: 'received' | 'checking') => ({
    count: today.counts[status] - today[status].length,
    status,
  });
  const sections: Section[] = [
    { title: words.overdue, tips: inState('over') },
    { title: words.dueToday, tips: inState('today') },
    { title: words.received, tips: today.received.filter((tip) => !isUrgent(tip)), more: hidden('received') },
    { title: words.checking, tips: today.checking.filter((tip) => !isUrgent(tip)), more: hidden('checking') },
  ];
  return sections.filter(({ tips, more }) => tips.length > 0 || (more?.count ?? 0) > 0);
}
