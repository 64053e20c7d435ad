import type { PlainDate } from '../../calendar/plain-date.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { SchedulePhrases } from './schedule-phrases.ts';

/** What the schedules of the sample are made from. */
export interface SchedulePlan {
  readonly tenant: string;
  readonly seed: string;
  readonly from: PlainDate;
  /** The last day on which anything happens; what is planned may lie behind it. */
  readonly to: PlainDate;
  readonly communes: readonly SampleCommune[];
  readonly phrases: SchedulePhrases;
}
