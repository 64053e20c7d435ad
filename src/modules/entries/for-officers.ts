export { readCell } from './read-cell.ts';
export { type Grid, readGrid } from './read-grid.ts';
export { closeRound } from './rounds/close-round.ts';
export { openRound } from './rounds/open-round.ts';
export { type RoundWithAnswers, readRoundSteps, readRounds } from './rounds/read-rounds.ts';
export { stepSubmission } from './rounds/step-submission.ts';
export { saveEntries } from './save-entries.ts';
