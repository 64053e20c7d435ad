import type { IssuerLevel } from './issuer-family.ts';
import type { ReportPlan } from './report-figure.ts';
import type { SentenceWords } from './sentence.ts';
import type { WrittenTask } from './written-annexes.ts';

/** Words that the builder puts round figures; the catalogue gives them, the domain holds none. */
export type ReportWords = SentenceWords & {
  missing: string;
  nothingToCount: string;
  /** First sentence, before and after the space in which the author names what is answered. */
  opening: (self: string, subject: string) => { before: string; hint: string; after: string; alone: string };
  /** Of a section of a final report that has neither figures nor words. */
  nothingToTell: string;
  /** Of one whose figures nobody has counted: that is no zero. */
  nothingCounted: string;
  window: (from: string, to: string) => string;
  provisional: (until: string) => string;
  /** Where the same period reaches back before the area had its borders of now. */
  formerBorders: { inBody: string; note: (since: string, level: IssuerLevel) => string };
  placeholder: (text: string) => string;
  missingFigures: (names: string[]) => string;
  annexesAttached: (labels: string[]) => string;
  annexLabel: (number: string) => string;
  annexReference: (number: string, issuer: string) => string;
  placeAndDate: (place: string, year: string) => string;
  recipients: string;
  figuresAnnex: {
    title: string;
    head: {
      ordinal: string;
      indicator: string;
      unit: string;
      now: string;
      before: string;
      change: string;
      number: string;
      percent: string;
      target: string;
      reached: string;
      note: string;
    };
    fromOtherBody: string;
    /** In a report of half a year, of what is judged once a year. */
    judgedYearly: string;
    note: string;
    /** Names the plans that set the targets. */
    plans: (papers: readonly ReportPlan[]) => string;
  };
  unitsAnnex: {
    title: string;
    head: { ordinal: string; unit: string };
    total: string;
    /** The sign of official tables for what nobody has counted. */
    missing: string;
    note: string;
  };
  modelsAnnex: {
    title: string;
    head: Record<
      | 'ordinal'
      | 'name'
      | 'subject'
      | 'area'
      | 'paper'
      | 'sites'
      | 'groups'
      | 'members'
      | 'stage'
      | 'skilful',
      string
    >;
    skilful: string;
    graded: (stage: string, grade: string) => string;
    note: string;
  };
  standardsAnnex: {
    title: string;
    head: Record<'subject' | 'registered' | 'proposed' | 'recognised' | 'share', string>;
    subjects: Record<'A02' | 'A03' | 'A04', string>;
    note: string;
  };
  awardsAnnex: {
    title: string;
    head: Record<'ordinal' | 'name' | 'collectives' | 'individuals' | 'form' | 'decision' | 'body', string>;
    hint: string;
    /** Of a city: whose decisions its counts hold, and where those are listed. */
    ofCommunes: string;
  };
  tasksAnnex: {
    title: string;
    head: Record<'ordinal' | 'what' | 'lead' | 'help' | 'until' | 'result', string>;
    /** The same task as a sentence of the body. */
    inProse: (task: WrittenTask) => string;
  };
  publishedAnnex: {
    title: string;
    note: string;
    head: { indicator: string; now: string };
    formerBorders: string;
    sources: (names: string[]) => string;
    malformed: string;
  };
  findingsAnnex: {
    title: string;
    note: string;
    /** Of a report that is presented: everything that kept it from that was answered. */
    finalNote: string;
    none: string;
    finding: (number: string) => string;
    compare: string;
    printed: string;
    range: string;
    source: string;
    difference: (subtraction: string) => string;
    leastDifference: (subtraction: string) => string;
    between: (low: string, high: string) => string;
    ownSource: string;
    answer: (kind: string, reason: string) => string;
  };
  chart: { title: string; period: string; bar: string; value: string; now: string; before: string };
  sampleMark: string;
};
