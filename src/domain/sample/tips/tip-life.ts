import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { inOfficeHours } from '../office-hours.ts';
import type { Random } from '../random.ts';
import { hoursAfter, type StepWriter, stepWriter } from '../registers/step-writer.ts';
import { sampleId } from '../sample-id.ts';
import type { SampleStep } from './sample-tip.ts';
import { handleByAgency, handleByUnit } from './tip-handling.ts';
import type { TipPhrases } from './tip-phrases.ts';
import { pickTriage } from './tip-triage.ts';

/** What of a tip decides how it is handled. */
export interface HandledTip {
  readonly receivedAt: Date;
  readonly canBeAnswered: boolean;
  /** Whether it tells of a crime. */
  readonly criminal: boolean;
  readonly aboutOfficer: boolean;
}

/**
 * What happens to a tip after its receipt, in order of time: put on its track and taken up within hours, in three of
 * five called valuable, messages; what tells of a crime goes to the investigation agency within its limit, the rest
 * ends in the unit; then the answer where there is a way to give one, and the closing. At each step a few are late.
 */
export function tipLife(tip: HandledTip, random: Random, phrases: TipPhrases): SampleStep[] {
  const life = stepWriter(random);
  const said = (list: readonly string[]): string => `${phrases.mark} ${random.pick(list)}`;
  const { receivedAt } = tip;
  const triage = pickTriage(random, tip);
  const [criminal, urgent] = [triage?.track === 'criminal', triage?.urgency === 'urgent'];

  const hours = urgent ? random.lognormal(0.7, 0.5) : Math.min(random.lognormal(7, 1.1), 200);
  const looked = hoursAfter(receivedAt, hours);
  if (triage) life.add(looked, { action: 'triage', ...triage });
  const checked = life.add(triage ? hoursAfter(looked, random.lognormal(urgent ? 0.3 : 1, 0.6)) : looked, {
    action: 'check',
  });

  const valuable = random.chance(0.6);
  const feedback = triage?.track === 'feedback';
  const taken = { receivedAt, checked, valuable, criminal, urgent, feedback, mark: phrases.mark };
  const handle = criminal && random.chance(0.7) ? handleByAgency : handleByUnit;
  const resolved = handle(life, random, taken);
  if (valuable) {
    const decided = inOfficeHours(hoursAfter(checked, random.lognormal(12, 0.8)), random);
    const half = hoursAfter(checked, (resolved.getTime() - checked.getTime()) / 2 / 3_600_000);
    life.add(decided < resolved ? decided : half, {
      action: 'mark_valuable',
      ground: random.weighted({ helped_verification: 50, led_to_handling: 35, prevented_harm: 15 }),
    });
  }
  talk(life, random, { checked, resolved, question: said(phrases.questions), answer: said(phrases.answers) });

  const close = (after: Date, within: number, reason: TipReason<'close'>) =>
    life.add(inOfficeHours(hoursAfter(after, random.lognormal(within, 0.7)), random), {
      action: 'close',
      reason,
    });
  if (tip.canBeAnswered) {
    const told = inOfficeHours(hoursAfter(resolved, random.lognormal(6, 1)), random);
    const answered = life.add(told, { action: 'answer', text: said(phrases.results) });
    if (random.chance(0.97)) close(answered, 30, 'answered');
  } else close(resolved, 2, 'no_way_to_answer');
  return life.steps();
}

/** While a tip is handled, an officer asks something back in a third of them; half of those who were asked answer. */
function talk(
  life: StepWriter,
  random: Random,
  {
    checked,
    resolved,
    question,
    answer,
  }: { checked: Date; resolved: Date; question: string; answer: string },
): void {
  const asked = inOfficeHours(hoursAfter(checked, random.lognormal(3, 0.8)), random);
  if (!random.chance(0.36) || asked >= resolved) return;
  life.add(asked, { action: 'reply', text: question });
  const at = hoursAfter(asked, random.lognormal(6, 1));
  if (random.chance(0.6) && at < resolved) {
    life.add(at, { action: 'message', messageId: sampleId(at, random), text: answer });
  }
}
