import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { QuestionPhrases } from '#domain/sample/questions/plan-questions.ts';
import type { RegisterPhrases } from '#domain/sample/registers/register-happening.ts';
import type { SampleCommune } from '#domain/sample/sample-commune.ts';
import type { SampleDuty } from '#domain/sample/sample-post.ts';
import type { SchedulePhrases } from '#domain/sample/schedules/schedule-phrases.ts';
import type { TipPhrases } from '#domain/sample/tips/tip-phrases.ts';
import type { AreaPublicKey } from '#domain/sealing/area-key.ts';
import type { PlanPaper } from '#domain/targets/target.ts';
import type { Database } from '#platform/database/connect.ts';
import type { FileStore } from '#platform/files/file-store.ts';

/** What people read in the sample, from the catalogue. */
export interface SampleWords {
  readonly tips: TipPhrases;
  /** Named as the paper of another body where a figure needs one. */
  readonly entries: { readonly paper: string };
  /** The plan that sets targets. */
  readonly targets: Pick<PlanPaper, 'number' | 'issuer' | 'title'>;
  readonly registers: RegisterPhrases;
  readonly questions: QuestionPhrases;
  readonly schedules: SchedulePhrases;
  /** A document for the reading desk, and its title. */
  readonly reading: { readonly title: string; readonly text: string };
  readonly officers: {
    readonly displayName: string;
    readonly username: Readonly<Record<SampleDuty, (code: string) => string>>;
    readonly title: Readonly<Record<SampleDuty, (area: string) => string>>;
  };
}

/** What every part of the sample is given. */
export interface SampleContext {
  /** As the migrator: the owner of the tables, who alone may write the past in bulk. */
  readonly db: Database;
  readonly tenant: string;
  readonly seed: string;
  /** First and last day of the simulation; the same at every continuation. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly communes: readonly SampleCommune[];
  /** Id of the officer who handles what is booked with a commune or the city, by area code. */
  readonly handlers: ReadonlyMap<string, string>;
  /** Id of the one who lets a tip go to the investigation agency: the commander, or a second officer of the city. */
  readonly approvers: ReadonlyMap<string, string>;
  readonly words: SampleWords;
  /** Where sealed files rest. */
  readonly store: FileStore;
  readonly lookupKey: Uint8Array;
  readonly areaKey: (area: string, now: Date) => Promise<AreaPublicKey>;
  /** Called after each piece with the day reached. */
  readonly onProgress: (reached: PlainDate) => void;
  /** Asked between pieces: what is written stays, and the next start continues. */
  readonly isStopped: () => boolean;
}

/**
 * One capability's share of the sample. Its records and ids come from the seed alone, it writes in order of time, and
 * it may be run again after it was cut off at any point: what is there is not written twice.
 */
export interface SamplePart {
  /** Never changed: the end of the part is recorded under this name. */
  readonly name: string;
  /** @returns false when it was stopped before its end */
  readonly run: (context: SampleContext) => Promise<boolean>;
}
