import type { TipSummary } from '#contract/tips/tips.ts';
import type { Today } from '#contract/today.ts';
import type { TipGroup } from '#domain/tips/inbox/tip-groups.ts';
import { officers } from '#locales/vi/officers.ts';
import { clockOf } from '../../shared/due/clock-of.ts';

const { today: words } = officers;

export interface Section {
  readonly title: string;
  readonly tips: readonly TipSummary[];
  /** Tips of this group that are not shown, and where they are. */
  readonly more?: { readonly count: number; readonly group: TipGroup };
}

/**
 * The duty book: what is overdue and due today first, then what is new, in work, and with somebody else; pressing ones
 * at the head of their part.
 */
export function sectionsOf(today: Today, now: Date, pressing: readonly string[] = []): Section[] {
  const all = [...today.fresh, ...today.working];
  const inState = (state: string) => all.filter((tip) => clockOf(tip, now).state === state);
  const isCalm = (tip: TipSummary) => !['over', 'today'].includes(clockOf(tip, now).state);
  const group = (name: 'fresh' | 'working' | 'waiting'): Section => ({
    title: words[name],
    tips: today[name].filter(isCalm),
    more: { count: today.counts[name] - today[name].length, group: name },
  });
  const pressingFirst = (section: Section): Section => ({
    ...section,
    tips: section.tips.toSorted((a, b) => Number(pressing.includes(b.id)) - Number(pressing.includes(a.id))),
  });
  const sections: Section[] = [
    { title: words.overdue, tips: inState('over') },
    { title: words.dueToday, tips: inState('today') },
    group('fresh'),
    group('working'),
    group('waiting'),
  ];
  return sections.filter(({ tips, more }) => tips.length > 0 || (more?.count ?? 0) > 0).map(pressingFirst);
}
