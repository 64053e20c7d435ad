/**
 * Why an inspector looks into tips that are over: the words of an answered or unfounded tip are not there to be
 * browsed, so one of these goes into the log before anything is shown.
 */
export const endedSearchReasons = [
  'inspection_plan',
  'complaint_about_handling',
  'procuracy_request',
  'reopened_matter',
] as const;
export type EndedSearchReason = (typeof endedSearchReasons)[number];
