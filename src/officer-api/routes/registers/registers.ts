import { areaReaders } from '#domain/areas/local-unit.ts';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { mayAnywhere } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import {
  attachFile,
  changeActivity,
  changeRecord,
  commentOnRecord,
  endRecordReminder,
  foundRecord,
  holdPlanned,
  listRecords,
  logActivity,
  openRecord,
  openRecordFile,
  type RecordSummary,
  remindOfRecord,
  takeBackAnnouncement,
  takeStep,
  undoStep,
  voidActivity,
} from '#modules/registers/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { openedRecordOf, recordOf } from '../../shapes/record-of.ts';

const reading = { who: 'roles', roles: areaReaders } as const;
/** Everyone who works in an area but does not only look; which kind lets whom stands in the kind. */
const writers: readonly Role[] = areaReaders.filter((role) => role !== 'inspector');
const writing = { who: 'roles', roles: writers } as const;
const event = { leaves: 'event', record: 'record' } as const;

const aims = visibleIndicators
  .filter(({ targetAllowed }) => targetAllowed)
  .map(({ code, nameVi, unit }) => ({ code, name: nameVi, unit }));

const answer = async (context: SignedInContext, change: Promise<RecordSummary>) =>
  recordOf(await context.areaNames(context.clock()), await change);

/** Every register, whatever its kinds: one way to found, change, step, log and read. */
export const registerRoutes = [
  route({
    name: 'listRegisterKinds',
    access: reading,
    audit: { leaves: 'nothing', why: 'the shapes of records, not records' },
    async handle({ actor, kinds }) {
      const all = [...(await kinds()).values()];
      return { kinds: all.filter(({ readers }) => mayAnywhere(actor, readers)), aims };
    },
  }),
  route({
    name: 'listRecords',
    access: reading,
    audit: { leaves: 'nothing', why: 'records of the officer’s own area, no persons' },
    async handle(context, { query }) {
      const page = await listRecords(context, query);
      const nameOf = await context.areaNames(context.clock());
      return {
        ...page,
        records: page.records.map((record) => recordOf(nameOf, record)),
        stages: [...page.stages],
      };
    },
  }),
  route({
    name: 'openRecord',
    access: reading,
    audit: { leaves: 'access', record: 'record' },
    async handle(context, { params }) {
      const opened = await openRecord(context, params);
      return openedRecordOf(await context.areaNames(context.clock()), opened);
    },
  }),
  route({
    name: 'foundRecord',
    access: writing,
    audit: event,
    handle: (context, { body }) => answer(context, foundRecord(context, body)),
  }),
  route({
    name: 'changeRecord',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, changeRecord(context, { ...params, ...body })),
  }),
  route({
    name: 'takeRecordStep',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, takeStep(context, { ...params, ...body })),
  }),
  route({
    name: 'undoRecordStep',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, undoStep(context, { ...params, ...body })),
  }),
  route({
    name: 'logActivity',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, logActivity(context, { ...params, ...body })),
  }),
  route({
    name: 'changeActivity',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, changeActivity(context, { ...params, ...body })),
  }),
  route({
    name: 'voidActivity',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, voidActivity(context, { ...params, ...body })),
  }),
  route({
    name: 'holdPlanned',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, holdPlanned(context, { ...params, ...body })),
  }),
  route({
    name: 'takeBackAnnouncement',
    access: writing,
    audit: event,
    handle: (context, { params, body }) =>
      answer(context, takeBackAnnouncement(context, { ...params, ...body })),
  }),
  route({
    name: 'attachToRecord',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, attachFile(context, { ...params, ...body })),
  }),
  route({
    name: 'openRecordFile',
    access: reading,
    audit: { leaves: 'access', record: 'record' },
    opensInTab: true,
    handle: (context, { params }) => openRecordFile(context, params),
  }),
  route({
    name: 'commentOnRecord',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, commentOnRecord(context, { ...params, ...body })),
  }),
  route({
    name: 'remindOfRecord',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, remindOfRecord(context, { ...params, ...body })),
  }),
  route({
    name: 'endRecordReminder',
    access: writing,
    audit: event,
    handle: (context, { params, body }) =>
      answer(context, endRecordReminder(context, { ...params, ...body })),
  }),
];
