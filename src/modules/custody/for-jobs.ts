export { expireOpenings } from './opening/expire-openings.ts';
