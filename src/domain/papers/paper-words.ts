import type { PaperFrameWords } from './paper-issuer.ts';

/** The sentences of the papers, filled by the catalogue. A line that is not known is dotted for the pen. */
export interface PaperWords extends PaperFrameWords {
  /** Room for the pen inside a sentence. */
  readonly dots: string;
  readonly withPoint: (place: string, point: string) => string;
  readonly minutes: {
    readonly form: string;
    readonly kind: string;
    readonly subject: string;
    readonly opening: (started: string, place: string) => string;
    readonly basis: string;
    readonly receiver: (name: string, unit: string) => string;
    readonly informant: string;
    readonly informantLines: Readonly<Record<InformantField, string>>;
    /** Asked by the form, written by hand alone, stored nowhere. */
    readonly byHand: readonly [ethnicity: string, religion: string];
    readonly channel: (channel: string) => string;
    readonly content: string;
    readonly when: string;
    readonly place: string;
    readonly items: string;
    readonly ended: string;
    readonly read: string;
    readonly hands: readonly [HandWords, HandWords];
  };
  readonly transferSlip: {
    readonly form: string;
    readonly kind: string;
    readonly subject: string;
    readonly to: (agency: string) => string;
    readonly basis: string;
    readonly received: (channel: string, at: string) => string;
    readonly kindOfTip: string;
    readonly summary: string;
    readonly place: string;
    readonly when: string;
    readonly attachments: (files: number) => string;
    readonly ask: string;
    readonly recipients: readonly string[];
  };
  readonly itemsReceipt: {
    readonly form: string;
    readonly kind: string;
    readonly subject: string;
    readonly when: (unit: string) => string;
    readonly opening: (unit: string) => string;
    readonly from: string;
    readonly address: string;
    readonly about: (number: string) => string;
    readonly head: readonly string[];
    readonly copies: string;
    readonly hands: readonly [HandWords, HandWords];
  };
  readonly resultNotice: {
    readonly about: string;
    readonly to: string;
    readonly received: (unit: string, at: string, number: string) => string;
    readonly result: (result: string) => string;
    readonly law: string;
    readonly review: string;
    readonly thanks: string;
    readonly recipients: readonly string[];
  };
  readonly register: {
    readonly form: string;
    readonly kind: string;
    readonly subject: (from: string, to: string) => string;
    readonly head: readonly string[];
    readonly sealed: string;
    readonly unnamed: string;
    readonly annexTitle: string;
    readonly annexReference: string;
    readonly count: (tips: number) => string;
    readonly destroyed: string;
    /** Instead of what was told in a tip that another unit has now. */
    readonly movedAway: string;
    readonly receiver: (name: string) => string;
    readonly handler: (name: string) => string;
    readonly movedIn: (from: string) => string;
    readonly moved: (to: string, day: string, reason: string) => string;
  };
}

export interface HandWords {
  readonly title: string;
  readonly note: string;
}

/** What the form asks of the person who tells; religion and ethnicity are asked by it and written by hand alone. */
export const informantFields = [
  'name',
  'sex',
  'birthDay',
  'nationality',
  'job',
  'identityNumber',
  'residence',
  'address',
  'phone',
  'organisation',
] as const;
export type InformantField = (typeof informantFields)[number];
export type Informant = Partial<Readonly<Record<InformantField, string>>>;
