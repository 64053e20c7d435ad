import { areaPath } from '#domain/areas/area-path.ts';
import { type EventBody, eventHash } from './event-body.ts';

/** A fact as stored, decimals as text. */
export interface StoredFact {
  readonly line: number;
  readonly area: string;
  readonly areaPath: string;
  readonly indicator: string;
  readonly on: string;
  readonly quantity: string;
  readonly dimensions: unknown;
}

/** An event as stored, with the columns that were taken out of its body. */
export interface StoredEvent {
  readonly tenant: string;
  readonly chain: string;
  readonly seq: number;
  readonly areaPath: string;
  readonly id: string;
  readonly actor: string;
  readonly verb: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly body: Uint8Array;
  readonly hash: Uint8Array;
  readonly facts: readonly StoredFact[];
}

/** What can be wrong with an event; the first that is found is told. */
export type EventFault = 'gap' | 'hash' | 'body' | 'column' | 'fact';

/** Decimal text without a sign of zero and trailing zeros, so that 1 and 1.0 are the same quantity. */
const plain = (text: string): string =>
  (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0');

/** Checks one link: its place after `previous`, its hash, and that columns and facts are those of its body. */
export function findEventFault(
  previous: { seq: number; hash: Uint8Array },
  event: StoredEvent,
): EventFault | undefined {
  if (event.seq !== previous.seq + 1) return 'gap';
  if (!eventHash(previous.hash, event.seq, event.body).equals(event.hash)) return 'hash';
  let body: EventBody;
  try {
    body = JSON.parse(Buffer.from(event.body).toString('utf8')) as EventBody;
  } catch {
    return 'body';
  }
  if (!columnsAgree(event, body)) return 'column';
  if (event.facts.length !== body.facts.length) return 'fact';
  return body.facts.every((fact, at) => factAgrees(event.facts[at], fact, at + 1, body.tenant))
    ? undefined
    : 'fact';
}

/** Where rows of an area lie: the city at its root, a commune below it. */
const pathOf = (tenant: string, area: string): string =>
  area === tenant ? areaPath(tenant) : areaPath(tenant, area);

function columnsAgree(event: StoredEvent, body: EventBody): boolean {
  return (
    (['tenant', 'chain', 'id', 'actor', 'verb', 'recordKind', 'recordId'] as const).every(
      (name) => event[name] === body[name],
    ) &&
    event.areaPath === pathOf(body.tenant, body.chain) &&
    event.happenedAt.getTime() === Date.parse(body.happenedAt) &&
    event.recordedAt.getTime() === Date.parse(body.recordedAt)
  );
}

function factAgrees(
  stored: StoredFact | undefined,
  fact: EventBody['facts'][number],
  line: number,
  tenant: string,
): boolean {
  return (
    stored?.line === line &&
    stored.area === fact.area &&
    stored.areaPath === pathOf(tenant, fact.area) &&
    stored.indicator === fact.indicator &&
    stored.on === fact.on &&
    plain(stored.quantity) === plain(fact.quantity) &&
    sameDimensions(stored.dimensions, fact.dimensions)
  );
}

function sameDimensions(stored: unknown, written: Readonly<Record<string, string>> | undefined): boolean {
  const list = (value: unknown) =>
    JSON.stringify(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return list(stored) === list(written);
}
