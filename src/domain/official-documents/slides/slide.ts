/** A number of a slide: exact, with what it counts and the same period's beside it. */
export type SlideFigure = { name: string; value: string; before: string; change: string };

/** A slide before any file format. */
export type Slide =
  | { kind: 'title'; title: string; lines: string[] }
  | { kind: 'figures'; title: string; figures: SlideFigure[] }
  | { kind: 'table'; title: string; head: string[]; rows: string[][] }
  | { kind: 'chart'; title: string; labels: string[]; now: number[]; before: number[] }
  | { kind: 'points'; title: string; points: string[] };

/** Words of the slides; the catalogue gives them. */
export type SlideWords = {
  key: string;
  handling: string;
  movement: string;
  standards: string;
  chart: string;
  findings: string;
  noFindings: string;
  moreFindings: (count: number) => string;
  missing: string;
  noMissing: string;
  moreMissing: (count: number) => string;
  tasks: string;
  noTasks: string;
  samePeriod: (value: string) => string;
  now: string;
  before: string;
  source: string;
};
