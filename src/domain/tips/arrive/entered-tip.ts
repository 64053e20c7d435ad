import type { TipTag } from '../steps/tip-reasons.ts';
import { type CrimeKind, type TipTrack, trackRules, type Urgency } from '../steps/tip-tracks.ts';
import { namesPolice } from './names-police.ts';
import { officerChannels, type TipChannel } from './tip-channels.ts';
import { cleanText, cleanTipForm, type TipForm, tipFormErrors } from './tip-form.ts';

/** What an officer writes down of a call, a visit or a letter. */
export interface EnteredTip extends TipForm {
  readonly channel: TipChannel;
  /** When it reached the police; now where absent. */
  readonly receivedAt?: Date | undefined;
  /** What points to the sender, kept apart from the text. */
  readonly hint: string;
  /** The officer has answered whether it is about police or an official. */
  readonly askedAboutOfficer: boolean;
  /** Sorted at once where the officer is sure; triaged later where absent. */
  readonly track?: Exclude<TipTrack, 'out_of_scope'> | undefined;
  readonly crimeKind?: CrimeKind | undefined;
  readonly urgency: Urgency;
  readonly tags: readonly TipTag[];
}

export const enteredTipLimits = { hint: 300, daysBack: 60 } as const;

/** With every text cleaned. */
export const cleanEnteredTip = (tip: EnteredTip): EnteredTip => ({
  ...tip,
  ...cleanTipForm(tip),
  // who asks to be known to the custodians alone is not described to the handler either
  hint: tip.reach === 'sealed' ? '' : cleanText(tip.hint),
  tags: [...new Set(tip.tags)].sort(),
});

/**
 * What is wrong with a cleaned entry: field → catalogue key. A denunciation and a complaint need a name by law; a text
 * that names police is asked about once.
 */
export function enteredTipErrors(tip: EnteredTip, now: Date): Record<string, string> {
  const errors = tipFormErrors(tip);
  if (!officerChannels.includes(tip.channel)) errors.channel = 'tip.error.channel.wrong';
  if ([...tip.hint].length > enteredTipLimits.hint) errors.hint = 'tip.error.hint.long';
  if ((tip.track === 'criminal') !== (tip.crimeKind !== undefined))
    errors.crimeKind = 'tip.error.crimeKind.needed';
  if (tip.track && trackRules[tip.track].identity === 'required' && tip.contactName === '')
    errors.contactName = 'tip.error.contactName.needed';
  // by law the handler of these knows who sent them
  if (tip.reach === 'sealed' && tip.track && trackRules[tip.track].identity === 'required')
    errors.reach = 'tip.error.reach.named';
  if (tip.reach === 'none' && (tip.contactName !== '' || tip.contactPhone !== ''))
    errors.reach = 'tip.error.reach.conflict';
  const age = tip.receivedAt ? now.getTime() - tip.receivedAt.getTime() : 0;
  if (age < 0) errors.receivedAt = 'tip.error.receivedAt.future';
  if (age > enteredTipLimits.daysBack * 86_400_000) errors.receivedAt = 'tip.error.receivedAt.old';
  if (!tip.aboutOfficer && !tip.askedAboutOfficer && namesPolice(tip.description))
    errors.aboutOfficer = 'tip.error.aboutOfficer.ask';
  return errors;
}
