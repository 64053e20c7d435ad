import type { TipHistory } from '#contract/tip-past.ts';
import { investigationAgencies, noticeSteps, tipReasons } from '#domain/tips/tip-reasons.ts';
import { officers } from '#locales/vi/officers.ts';
import { tipLifeWords } from '#locales/vi/officers-tip-life.ts';
import { tipHistory as words } from '#locales/vi/officers-tip-past.ts';

type TipEvent = TipHistory['events'][number];

const { tip, tipWords } = officers;
const verbs: Readonly<Record<string, string>> = { ...tip.actions, ...words.verbs };

const has = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly string[]).includes(value ?? '');

/** Of each code that an event may carry, the words; what has none is left out rather than shown as a code. */
function particulars({ verb, details }: TipEvent): string[] {
  const { reason, track, outcome, agency, step, verdict, to, ground } = details;
  const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = tipLifeWords.reason;
  const ofVerb = verb === 'change_track' ? 'triage' : verb;
  return [
    track && tipWords.track[track],
    outcome && (tipWords.outcome as Readonly<Record<string, string>>)[outcome],
    has(investigationAgencies, agency) && tipLifeWords.agency[agency],
    has(noticeSteps, step) && tipLifeWords.noticeStep[step],
    verdict && words.verdict[verdict],
    verb === 'assign' && to,
    ground &&
      { ...tipWords.ground, ...tipLifeWords.extensionGround, ...tipLifeWords.suspensionGround }[ground],
    reason && ofVerb in tipReasons && reasons[ofVerb]?.[reason],
  ].filter((text): text is string => typeof text === 'string' && text !== '');
}

/** `Giao người xử lý (Trần Thị B, Theo lịch trực), Nguyễn Văn A`. */
export function eventWords(event: TipEvent): string {
  const by =
    event.officerName ?? (event.by === 'sender' ? words.sender : event.by === 'system' ? words.system : '');
  const more = particulars(event).join('; ');
  return `${verbs[event.verb] ?? event.verb}${more ? ` (${more})` : ''}${by ? `, ${by}` : ''}`;
}
