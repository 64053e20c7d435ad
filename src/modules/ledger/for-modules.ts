export { appendEvent, type LogPosition } from './append-event.ts';
export { bookedFacts, factsOfLast, reversed, wasDoneBy } from './booked-facts.ts';
export { findEvent } from './event.repository.ts';
