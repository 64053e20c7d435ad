export { expireOpenings } from './expire-openings.ts';
