export { appendEvent } from './append-event.ts';
export { appendEvents } from './append-events.ts';
export { bookedFacts, factsOfLast, reversed, wasDoneBy } from './booked-facts.ts';
export { readChainHeads } from './chain-heads.repository.ts';
export { findEvent, listEventRowsBetween } from './event.repository.ts';
export { listRecordEvents, type RecordEvent } from './list-record-events.ts';
export { findSealAt } from './log.repository.ts';
export { monthEnd } from './roll-up.ts';
