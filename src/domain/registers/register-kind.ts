import type { Role } from '../officers/role.ts';
import type { ActivityKind } from './activity-kind.ts';
import type { FactRule } from './fact-rule.ts';
import type { Choice, RegisterField } from './register-field.ts';

/**
 * A kind of record as data: its fields, its life, what is done with it and what it counts. Every register (models and
 * their sites, cameras, outreach, incidents…) is one of these; the program knows no kind by name.
 */
export interface RegisterKind {
  /** `snake_case`; part of every event, never changed. */
  readonly key: string;
  /** One of them, in lower case: "điểm camera an ninh". */
  readonly label: string;
  /** The register: "Camera an ninh". */
  readonly title: string;
  /** The command that makes one: "Lập mô hình". */
  readonly foundLabel: string;
  /** What a record is called by, where "Tên" would invite a person's name; null elsewhere. */
  readonly naming: { readonly label: string; readonly hint: string } | null;
  /** Screens gather kinds by family: `models`, `outreach`, … */
  readonly family: string;
  /** Place among the kinds of the family. */
  readonly order: number;
  /** Kinds that one of these may lie under; empty for one that stands alone. */
  readonly under: readonly string[];
  /** Whether it may also stand alone. */
  readonly mayStandAlone: boolean;
  /** Whether it belongs to a commune, to the city, or to either. */
  readonly place: 'commune' | 'city' | 'either';
  readonly readers: readonly Role[];
  readonly keepers: readonly Role[];
  /**
   * Of records that are close to a person: the readers who see all of them; any other reader sees only those that they
   * look after. Null where every reader sees every record.
   */
  readonly openTo: readonly Role[] | null;
  readonly fields: readonly RegisterField[];
  readonly tags: readonly Choice[];
  readonly stages: readonly RegisterStage[];
  /** The stage that founding leads to. */
  readonly firstStage: string;
  readonly steps: readonly RegisterStep[];
  readonly activities: readonly ActivityKind[];
  readonly facts: readonly FactRule[];
  /** Days without an activity after which it is proposed as dormant; null where silence says nothing. */
  readonly silentAfterDays: number | null;
  /** The indicator that counts this record once in every area where one of its living children stands. */
  readonly countsOncePerArea: string | null;
  /** When two records of it may be one, written down twice; null where that is not asked. */
  readonly twins: TwinRule | null;
  /** From which share of the residents a number of attendances is doubted. */
  readonly crowd: { readonly field: string; readonly ofPeople: number } | null;
  /** The field that says what led to a record: several share one. */
  readonly shares: ShareRule | null;
  /** The day field by which an open record must be dealt with: it comes into the officers' day. */
  readonly due: { readonly field: string; readonly stages: readonly string[] } | null;
  /** Whether nothing in it may look like an address or access of a device on a network: of cameras. */
  readonly noAddresses: boolean;
  /** Where the facts and fields come from: the law or the paper. */
  readonly source: string;
}

/** Two records may be one: days no further apart, equal fields, and alike names or another equal number. */
export interface TwinRule {
  /** A day field; null where records last and only names and fields are compared. */
  readonly day: string | null;
  /** Days. */
  readonly within: number;
  /** Fields that must be equal. */
  readonly same: readonly string[];
  /** Whether only records of one area are compared; otherwise units of the whole city. */
  readonly inArea: boolean;
  /** A number that makes two alike even when their names differ. */
  readonly alsoBy: string | null;
}

/** Records of these stages count, on the day of the step that led there. */
export interface ShareRule {
  /** A field of several choices. */
  readonly field: string;
  readonly stages: readonly string[];
  readonly dayOfStep: string;
}

export interface RegisterStage {
  readonly key: string;
  readonly label: string;
  /** A living record counts in stocks and may go silent. */
  readonly living: boolean;
  /** Nothing more happens to an ended one, but its end may be undone. */
  readonly ended: boolean;
}

/** What a step asks for beside its day. */
export const stepNeeds = ['paper', 'reason', 'target', 'grade', 'keeper'] as const;
export type StepNeed = (typeof stepNeeds)[number];

export interface RegisterStep {
  readonly key: string;
  /** A verb: "Tạm dừng". */
  readonly label: string;
  readonly from: readonly string[];
  /** The stage it leads to; null for one that leaves the stage as it is (a grading). */
  readonly to: string | null;
  readonly needs: readonly StepNeed[];
  readonly by: readonly Role[];
  /** Of a step that needs a grade, best first. */
  readonly grades: readonly Choice[];
  /** Whether it is a review: the record was looked at, so its silence is counted from that day. */
  readonly reviews: boolean;
}

/** Roles that found, change and end records unless their kind says otherwise, each in its own area. */
export const registerKeepers: readonly Role[] = [
  'movement_officer',
  'commune_commander',
  'city_movement_officer',
];

/** Roles that write down what was done: whoever was there. */
export const activityLoggers: readonly Role[] = [...registerKeepers, 'duty_officer'];
