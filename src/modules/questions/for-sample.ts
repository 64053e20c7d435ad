export { type QuestionContent, questionTable, sealAnswer } from './question-content.ts';
