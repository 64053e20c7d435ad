import type { Role } from '../officers/role.ts';

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

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const fieldTypes = [
  'text',
  'long_text',
  'count',
  'amount',
  'day',
  'choice',
  'choices',
  'yes_no',
  'aim',
] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface RegisterField {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly hint: string;
  /** Of a count or an amount: "mắt", "kg". */
  readonly unit: string;
  /** Of `choice` and `choices`. */
  readonly choices: readonly Choice[];
  /** Asked for once another field of the form says so: a receipt where something was handed over. */
  readonly requiredWhen: { readonly field: string; readonly is: readonly string[] } | null;
  /** `sha256`: a text of that form. `yes`: a yes_no without whose yes nothing is written down (a consent). */
  readonly form: FieldForm | null;
}

export const fieldForms = ['sha256', 'yes'] as const;
export type FieldForm = (typeof fieldForms)[number];

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

export interface ActivityKind {
  readonly key: string;
  readonly label: string;
  readonly fields: readonly RegisterField[];
  readonly facts: readonly FactRule[];
  /** Whether it shows that the record lives. */
  readonly showsLife: boolean;
  /** Whether it is planned: its day may lie ahead, it counts nothing and shows no life. */
  readonly ahead: boolean;
  /** Of what is planned: how it comes true. Null where that is not followed. */
  readonly heldAs: HeldRule | null;
  /** Of what is planned: the yes_no field by which it is announced on the residents' site; null where it never is. */
  readonly publicWhen: string | null;
}

/** What is planned comes true as a record of another kind, or as another activity of the same record: one of the two. */
export interface HeldRule {
  readonly record: string | null;
  readonly activity: string | null;
  /** The field of what is planned whose words the new record is called by; the name of the plan where null. */
  readonly name: string | null;
  /** Field of what is planned → field of what comes true. */
  readonly fields: Readonly<Record<string, string>>;
  /** The count field of the record that says how many are intended in all. */
  readonly of: string | null;
}

/** When a rule counts: all that is said must hold. */
export interface FactCondition {
  readonly stages?: readonly string[];
  readonly field?: string;
  readonly is?: readonly string[];
  readonly tag?: string;
  /** Of a grading step: the grades that count. */
  readonly grades?: readonly string[];
}

/** What a record or an activity adds to an indicator. */
export interface FactRule {
  readonly indicator: string;
  /** `one`, or the key of a count or amount field. */
  readonly quantity: string;
  /**
   * `stock`: as long as the record stands so; `happened`: on the day of the activity; otherwise on the day of a field
   * or of a step.
   */
  readonly counts: 'stock' | 'happened' | { readonly dayOfField: string } | { readonly dayOfStep: string };
  readonly when?: FactCondition;
}

/** Roles that found, change and end records unless their kind says otherwise, each in its own area. */
export const registerKeepers: readonly Role[] = [
  'movement_officer',
  'commune_commander',
  'city_movement_officer',
];

/** Roles that write down what was done: whoever was there. */
export const activityLoggers: readonly Role[] = [...registerKeepers, 'duty_officer'];
