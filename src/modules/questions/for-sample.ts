export { type QuestionContent, questionPlace, questionTable, sealAnswer } from './question-content.ts';
