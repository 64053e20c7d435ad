import type { TipHistory } from '#contract/tips/tip-past.ts';
import { investigationAgencies, noticeSteps, tipReasons } from '#domain/tips/steps/tip-reasons.ts';
import { papers } from '#locales/vi/officers/intake.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { tipHistory as words } from '#locales/vi/officers/tip-past.ts';
import { officers } from '#locales/vi/officers.ts';
import { verbName } from '../../shared/tips/tip-words.ts';

type TipEvent = TipHistory['events'][number];

const { tipWords } = officers;
const forms: Readonly<Record<string, string>> = papers.form;

const has = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly string[]).includes(value ?? '');

/** Of each code that an event may carry, the words; what has none is left out rather than shown as a code. */
function particulars({ verb, details }: TipEvent): string[] {
  const { reason, track, outcome, agency, step, verdict, to, ground, form } = details;
  const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = tipLifeWords.reason;
  const ofVerb = verb === 'change_track' ? 'triage' : verb;
  return [
    track && tipWords.track[track],
    outcome && (tipWords.outcome as Readonly<Record<string, string>>)[outcome],
    has(investigationAgencies, agency) && tipLifeWords.agency[agency],
    has(noticeSteps, step) && tipLifeWords.noticeStep[step],
    verdict && words.verdict[verdict],
    form && forms[form],
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
  return `${verbName(event.verb)}${more ? ` (${more})` : ''}${by ? `, ${by}` : ''}`;
}
