import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { ExtensionGround } from '#domain/limits/limit.ts';
import type { TipForm } from '#domain/tips/arrive/tip-form.ts';
import type { ValuableGround } from '#domain/tips/steps/tip-actions.ts';
import type { TipOutcome } from '#domain/tips/steps/tip-outcomes.ts';
import type { InvestigationAgency, NoticeStep, TipReason } from '#domain/tips/steps/tip-reasons.ts';
import type { SampleTriage } from './tip-triage.ts';

export type SampleChannel = 'web' | 'hotline' | 'walk_in' | 'zalo' | 'vneid';
export type SampleTrack = 'security_information' | 'criminal' | 'feedback';

/** A tip of the simulation: what was sent, and everything that happened to it until the simulation ends. */
export interface SampleTip {
  readonly id: string;
  /** Ten bytes: the sender's code. Made from the public seed, so a secret of sample homes only. */
  readonly code: Uint8Array;
  /** Id of the event of its receipt. */
  readonly eventId: string;
  /** Where it is booked: the commune, or the city for what goes past it. */
  readonly chain: string;
  readonly channel: SampleChannel;
  /** As it came; an officer may put it on another one. */
  readonly track: SampleTrack;
  readonly receivedAt: Date;
  readonly form: TipForm;
  /** In order of time. */
  readonly steps: readonly SampleStep[];
}

/** One thing that happened to a tip; `id` is its event's. */
export type SampleStep = { readonly id: string; readonly at: Date } & SampleAct;

export type SampleAct =
  | ({ readonly action: 'triage' } & SampleTriage)
  | { readonly action: 'check' }
  | { readonly action: 'transfer' }
  | { readonly action: 'request_transfer'; readonly agency: InvestigationAgency }
  /** With the number of the agency's paper, which is sealed. */
  | { readonly action: 'acknowledge_transfer'; readonly document: string }
  | { readonly action: 'notify'; readonly step: NoticeStep }
  | {
      readonly action: 'extend';
      readonly limit: string;
      readonly ground: ExtensionGround;
      readonly requestedOn: PlainDate;
    }
  | { readonly action: 'mark_valuable'; readonly ground: ValuableGround }
  | { readonly action: 'resolve'; readonly outcome: TipOutcome }
  | { readonly action: 'reply'; readonly text: string }
  | { readonly action: 'answer'; readonly text: string }
  | { readonly action: 'close'; readonly reason: TipReason<'close'> }
  | { readonly action: 'message'; readonly messageId: string; readonly text: string };
