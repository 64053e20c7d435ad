import type { PlainDate } from '../../calendar/plain-date.ts';
import type { FieldValues } from '../../registers/field-values.ts';
import type { Repeat } from '../../registers/series.ts';

/** One thing that happens in a sample register. Ids are UUIDs; `at` is the instant at which an officer writes it down. */
export type RegisterHappening = { readonly id: string; readonly at: Date } & (
  | {
      readonly do: 'found';
      readonly kind: string;
      readonly area: string;
      readonly parentId: string | null;
      readonly name: string;
      readonly fields: FieldValues;
      readonly tags: readonly string[];
    }
  | {
      readonly do: 'step';
      readonly recordId: string;
      readonly step: string;
      readonly grade: string | null;
      readonly reason: string;
      readonly paper: { readonly number: string; readonly issuer: string } | null;
    }
  | {
      readonly do: 'log';
      readonly recordId: string;
      readonly activity: string;
      readonly fields: FieldValues;
    }
  | PlannedHappening
);

/** Something is planned, and what becomes of it. */
export type PlannedHappening =
  | {
      readonly do: 'plan';
      readonly recordId: string;
      readonly activity: string;
      readonly fields: FieldValues;
      /** Soonest first. */
      readonly days: readonly PlainDate[];
      /** How often it comes again; null for one that stands alone. */
      readonly every: Repeat | null;
    }
  | {
      readonly do: 'hold';
      readonly recordId: string;
      /** Id of what was planned. */
      readonly planned: string;
      /** Id of the record or activity by which it came true. */
      readonly heldAs: string;
    }
  | { readonly do: 'move'; readonly recordId: string; readonly planned: string; readonly to: PlainDate }
  | {
      readonly do: 'cancel';
      readonly recordId: string;
      readonly planned: string;
      readonly reason: string;
    };

/** What sample registers are composed of: names and sentences that mean nobody. */
export interface RegisterPhrases {
  /** Stands before every name. */
  readonly mark: string;
  readonly issuers: { readonly city: string; readonly commune: string };
  readonly papers: readonly string[];
  /** How a founding paper is named: `{number}`, `{day}`, `{issuer}`. */
  readonly founding: string;
  readonly cityModels: readonly SampleModel[];
  readonly communeModels: readonly SampleModel[];
  readonly places: readonly string[];
  readonly works: readonly string[];
  readonly stretches: readonly string[];
  readonly points: readonly string[];
  readonly checks: readonly string[];
  readonly endings: readonly string[];
  readonly groupName: string;
  readonly teamName: string;
  readonly cameraName: string;
  readonly siteName: string;
  readonly days: DayPhrases;
  /** Who confers awards, and how such a decision is numbered. */
  readonly awards: { readonly number: string; readonly issuer: string };
  /** The paper by which the handling unit confirms an incident. */
  readonly confirmation: { readonly number: string; readonly issuer: string };
  /** Names of kinds that last. */
  readonly lasting: Readonly<
    Record<'online_group' | 'lodging_facility' | 'hotline' | 'mobile_outreach', string>
  >;
}

/** Names of records of one day, by kind and by what such a record is about; `any` where that is not told apart. */
export type DayPhrases = Readonly<
  Record<
    | 'outreach_session'
    | 'outreach_output'
    | 'incident'
    | 'mediation'
    | 'hand_in'
    | 'forum_session'
    | 'care'
    | 'award',
    Readonly<Record<string, readonly string[]>>
  >
>;

export interface SampleModel {
  readonly name: string;
  readonly subject: string;
  readonly aim: { readonly words: string; readonly indicator: string | null; readonly amount: string | null };
  readonly tags: readonly string[];
}
