export { messagePlace, tipTexts } from './tip-content.ts';
