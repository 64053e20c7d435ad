import type { TipOutcome } from '#domain/tips/tip-actions.ts';
import type { TipReason } from '#domain/tips/tip-reasons.ts';
import { inOfficeHours } from './office-hours.ts';
import type { Random } from './random.ts';
import { sampleId } from './sample-id.ts';
import type { SampleAct, SampleStep } from './sample-tip.ts';
import type { TipPhrases } from './tip-phrases.ts';

const hourMs = 3_600_000;
const later = (from: Date, hours: number): Date => new Date(from.getTime() + Math.ceil(hours * 3600) * 1000);

const outcomes: Record<'valuable' | 'other', Record<TipOutcome, number>> = {
  valuable: {
    handled_administratively: 56,
    prosecuted: 14,
    not_prosecuted: 12,
    suspended: 4,
    outside_competence: 14,
    unfounded: 0,
  },
  other: {
    unfounded: 58,
    outside_competence: 22,
    handled_administratively: 12,
    not_prosecuted: 8,
    prosecuted: 0,
    suspended: 0,
  },
};

/** Median days from the check to the end, and the spread: most are simple, some wait for an expertise. */
const handling = { simple: [6, 0.6], ordinary: [32, 0.5], long: [115, 0.35] } as const;

/**
 * What happens to a tip after its receipt, in order of time: the preliminary check within hours, in three of five the
 * decision that it is valuable, messages, the result after days to months, then the answer where there is a way to
 * give one, and the closing.
 */
export function tipLife(
  receivedAt: Date,
  random: Random,
  { phrases, canBeAnswered }: { phrases: TipPhrases; canBeAnswered: boolean },
): SampleStep[] {
  const steps: SampleStep[] = [];
  const add = (at: Date, act: SampleAct): Date => {
    steps.push({ id: sampleId(at, random), at, ...act });
    return at;
  };
  const said = (list: readonly string[]): string => `${phrases.mark} ${random.pick(list)}`;

  const checked = add(later(receivedAt, Math.min(random.lognormal(9, 1.6), 280)), { action: 'check' });
  const valuable = random.chance(0.6);
  const decided = valuable
    ? add(inOfficeHours(later(checked, random.lognormal(16, 0.9)), random), {
        action: 'mark_valuable',
        ground: random.weighted({ helped_verification: 50, led_to_handling: 35, prevented_harm: 15 }),
      })
    : checked;

  if (random.chance(0.32)) {
    const asked = add(inOfficeHours(later(checked, random.lognormal(3, 0.8)), random), {
      action: 'reply',
      text: said(phrases.questions),
    });
    if (random.chance(0.55)) {
      const at = later(asked, random.lognormal(6, 1));
      add(at, { action: 'message', messageId: sampleId(at, random), text: said(phrases.answers) });
    }
  }

  const [days, spread] = handling[random.weighted({ simple: 42, ordinary: 38, long: 20 })];
  const ends = new Date(
    Math.max(later(checked, random.lognormal(days * 24, spread)).getTime(), decided.getTime() + hourMs),
  );
  const resolved = add(inOfficeHours(ends, random), {
    action: 'resolve',
    outcome: random.weighted(outcomes[valuable ? 'valuable' : 'other']),
  });
  const close = (after: Date, hours: number, reason: TipReason<'close'>) =>
    add(inOfficeHours(later(after, random.lognormal(hours, 0.7)), random), { action: 'close', reason });
  if (!canBeAnswered) close(resolved, 2, 'no_way_to_answer');
  else if (random.chance(0.97)) {
    const told = inOfficeHours(later(resolved, random.lognormal(5, 1)), random);
    const answered = add(told, { action: 'answer', text: said(phrases.results) });
    if (random.chance(0.9)) close(answered, 30, 'answered');
  }
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
}
