import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EventBody } from '../../ledger/event-body.ts';
import type { FieldValues } from '../../registers/field-values.ts';
import type { RegisterKind } from '../../registers/register-kind.ts';
import type { Standing, TakenStep } from '../../registers/standing.ts';
import type { RegisterHappening } from './register-happening.ts';

/** A record as it stands after everything was played. */
export interface PlayedRecord {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly areaCode: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly fields: FieldValues;
  readonly tags: readonly string[];
  readonly openedOn: PlainDate;
  readonly createdAt: Date;
  stage: string;
  living: boolean;
  stands: readonly Standing[];
  steps: TakenStep[];
  changedOn: PlainDate;
  lastActivityOn: PlainDate | null;
  silentFrom: PlainDate | null;
  version: number;
}

/** A step or an activity as its row tells it. */
export interface PlayedStep {
  readonly happening: Extract<RegisterHappening, { do: 'step' }>;
  readonly record: PlayedRecord;
  readonly fromStage: string;
  readonly toStage: string;
}
export interface PlayedActivity {
  readonly happening: Extract<RegisterHappening, { do: 'log' }>;
  readonly record: PlayedRecord;
  readonly stands: readonly Standing[];
}

/** Something planned as it stands after everything was played. */
export interface PlayedOccurrence {
  readonly id: string;
  readonly record: PlayedRecord;
  readonly activity: string;
  readonly fields: FieldValues;
  readonly seriesId: string | null;
  readonly plannedOn: PlainDate;
  readonly announced: boolean;
  readonly recordedAt: Date;
  on: PlainDate;
  heldRecordId: string | null;
  heldActivityId: string | null;
  voidedAt: Date | null;
  voidReason: string | null;
  version: number;
}

export interface Played {
  readonly records: readonly PlayedRecord[];
  readonly steps: readonly PlayedStep[];
  readonly activities: readonly PlayedActivity[];
  readonly occurrences: readonly PlayedOccurrence[];
  /** In order of time. */
  readonly events: readonly EventBody[];
}
