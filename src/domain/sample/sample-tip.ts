import type { TipOutcome, ValuableGround } from '#domain/tips/tip-actions.ts';
import type { TipForm } from '#domain/tips/tip-form.ts';
import type { TipReason } from '#domain/tips/tip-reasons.ts';

export type SampleChannel = 'web' | 'hotline' | 'walk_in' | 'zalo' | 'vneid';
export type SampleTrack = 'security_information' | 'criminal';

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
  readonly track: SampleTrack;
  readonly receivedAt: Date;
  readonly form: TipForm;
  /** In order of time. */
  readonly steps: readonly SampleStep[];
}

/** One thing that happened to a tip; `id` is its event's. */
export type SampleStep = { readonly id: string; readonly at: Date } & SampleAct;

export type SampleAct =
  | { readonly action: 'check' }
  | { readonly action: 'mark_valuable'; readonly ground: ValuableGround }
  | { readonly action: 'resolve'; readonly outcome: TipOutcome }
  | { readonly action: 'reply' | 'answer'; readonly text: string }
  | { readonly action: 'close'; readonly reason: TipReason<'close'> }
  | { readonly action: 'message'; readonly messageId: string; readonly text: string };
