export { findOfficer } from './officer.repository.ts';
