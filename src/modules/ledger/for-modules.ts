export { appendEvent, type LogPosition } from './append-event.ts';
export { findEvent } from './event.repository.ts';
