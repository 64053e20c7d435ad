import { dayIn } from '../../calendar/day-in.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EventBody, FactBody } from '../../ledger/event-body.ts';
import type { RegisterKind } from '../../registers/register-kind.ts';
import { silentFrom } from '../../registers/silence.ts';
import { factsBetween, standingsOf, standingsOfActivity } from '../../registers/standing.ts';
import { getStage } from '../../registers/steps.ts';
import { playPlanned } from '../schedules/play-planned.ts';
import type {
  Played,
  PlayedActivity,
  PlayedOccurrence,
  PlayedRecord,
  PlayedStep,
} from './played-registers.ts';
import type { RegisterHappening } from './register-happening.ts';

/**
 * Plays what happens in registers by the rules of their kinds: what the use cases would have left, in memory.
 * What a record's step would end under it is not played: plans end nothing that has living children.
 */
export function playRegisters(
  happenings: readonly RegisterHappening[],
  context: { tenant: string; kinds: ReadonlyMap<string, RegisterKind>; officerOf: (area: string) => string },
): Played {
  const { tenant, kinds, officerOf } = context;
  const records = new Map<string, PlayedRecord>();
  const children = new Map<string, PlayedRecord[]>();
  const steps: PlayedStep[] = [];
  const activities: PlayedActivity[] = [];
  const occurrences = new Map<string, PlayedOccurrence>();

  const areasOf = (record: PlayedRecord): string[] => {
    const living = (children.get(record.id) ?? []).filter((child) => child.living);
    return [...new Set([tenant, record.areaCode, ...living.map(({ areaCode }) => areaCode)])].sort();
  };
  const book = (record: PlayedRecord, on: PlainDate): FactBody[] => {
    const { countsOncePerArea: indicator } = record.kind;
    const once = indicator !== null && record.living ? areasOf(record) : [];
    const now = [
      ...standingsOf(record.kind, record),
      ...once.map((area) => ({ indicator: indicator ?? '', area, on: null, quantity: '1' })),
    ];
    const facts = factsBetween(record.stands, now, on);
    record.stands = now;
    return facts;
  };
  const bookParent = (record: PlayedRecord, on: PlainDate): FactBody[] => {
    const parent = record.parentId ? records.get(record.parentId) : undefined;
    if (!parent?.kind.countsOncePerArea) return [];
    const facts = book(parent, on);
    if (facts.length > 0) parent.version += 1;
    return facts;
  };
  const play = (
    happening: RegisterHappening,
  ): {
    record: PlayedRecord;
    verb: string;
    facts: FactBody[];
    details: EventBody['details'];
    on?: PlainDate;
  } => {
    const on = dayIn(happening.at);
    if (happening.do === 'found') {
      const record = newRecord(happening, getKind(kinds, happening.kind), on);
      records.set(record.id, record);
      if (record.parentId) children.set(record.parentId, [...(children.get(record.parentId) ?? []), record]);
      const facts = book(record, on);
      const ofParent = record.living ? bookParent(record, on) : [];
      const parent = record.parentId ? { parent: record.parentId } : {};
      return { record, verb: 'found', facts: [...facts, ...ofParent], details: parent };
    }
    const record = records.get(happening.recordId);
    if (!record) throw new RangeError(`Nothing was founded as ${happening.recordId}`);
    record.version += 1;
    if (happening.do === 'log') {
      const rule = record.kind.activities.find(({ key }) => key === happening.activity);
      if (!rule) throw new RangeError(`${record.kind.key} has no activity ${happening.activity}`);
      const stands = standingsOfActivity(rule.facts, { ...record, happenedOn: on, fields: happening.fields });
      activities.push({ happening, record, stands });
      if (rule.showsLife && on > (record.lastActivityOn ?? '')) {
        record.lastActivityOn = on;
        record.silentFrom = silentFrom(record.kind, record, record.steps);
      }
      const details = { activity: rule.key };
      return { record, verb: 'log_activity', facts: factsBetween([], stands, on), details };
    }
    if (happening.do !== 'step') {
      return { record, facts: [], ...playPlanned(occurrences, record, happening) };
    }
    const step = record.kind.steps.find(({ key }) => key === happening.step);
    if (!step?.from.includes(record.stage))
      throw new RangeError(`${happening.step} is not open at ${record.stage}`);
    const was = record.living;
    const fromStage = record.stage;
    record.stage = step.to ?? record.stage;
    record.living = getStage(record.kind, record.stage).living;
    record.steps.push({ step: step.key, on, grade: happening.grade });
    record.silentFrom = silentFrom(record.kind, record, record.steps);
    steps.push({ happening, record, fromStage, toStage: record.stage });
    const facts = book(record, on);
    if (facts.some((fact) => fact.on === on)) record.changedOn = on;
    const ofParent = was === record.living ? [] : bookParent(record, on);
    const details = happening.grade ? { grade: happening.grade } : {};
    return { record, verb: step.key, facts: [...facts, ...ofParent], details };
  };

  const events = happenings.map((happening): EventBody => {
    const { record, verb, facts, details, on = dayIn(happening.at) } = play(happening);
    const at = happening.at.toISOString();
    return {
      tenant,
      chain: record.areaCode,
      id: happening.id,
      actor: `officer:${officerOf(record.areaCode)}`,
      verb,
      recordKind: record.kind.key,
      recordId: record.id,
      happenedAt: at,
      recordedAt: at,
      details: { on, stage: record.stage, ...details },
      facts,
    };
  });
  return {
    records: [...records.values()],
    steps,
    activities,
    occurrences: [...occurrences.values()],
    events,
  };
}

function getKind(kinds: ReadonlyMap<string, RegisterKind>, key: string): RegisterKind {
  const found = kinds.get(key);
  if (!found) throw new RangeError(`No kind ${key}`);
  return found;
}

const newRecord = (
  happening: Extract<RegisterHappening, { do: 'found' }>,
  kind: RegisterKind,
  on: PlainDate,
): PlayedRecord => ({
  id: happening.id,
  kind,
  areaCode: happening.area,
  parentId: happening.parentId,
  name: happening.name,
  fields: happening.fields,
  tags: happening.tags,
  openedOn: on,
  createdAt: happening.at,
  stage: kind.firstStage,
  living: getStage(kind, kind.firstStage).living,
  stands: [],
  steps: [],
  changedOn: on,
  lastActivityOn: null,
  silentFrom: silentFrom(kind, { openedOn: on, lastActivityOn: null }),
  version: 1,
});
