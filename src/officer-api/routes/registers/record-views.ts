import { codesOf } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { listHexes } from '#modules/areas/for-officers.ts';
import {
  countRecordsByArea,
  listActivities,
  listColleagues,
  listDue,
} from '#modules/registers/for-officers.ts';
import { route } from '../../route.ts';
import { activityOf, recordOf } from '../../shapes/record-of.ts';
import { communesOf } from '../areas/areas.ts';

const reading = { who: 'roles', roles: areaReaders } as const;

/** Registers seen otherwise than as a list: by commune, by day, by what waits for the officer. */
export const recordViewRoutes = [
  route({
    name: 'countRecordsByArea',
    access: reading,
    audit: { leaves: 'nothing', why: 'how many of a kind, by commune' },
    async handle(context, { query }) {
      const { db, clock, tenant } = context;
      const counts = await countRecordsByArea(context, query);
      const hexes = await listHexes(db, tenant, dayIn(clock()));
      const countOf = (code: string) =>
        counts.find(({ areaCode }) => areaCode === code) ?? { living: 0, silent: 0, all: 0 };
      const communes = await communesOf(context);
      const city = countOf(tenant);
      return {
        communes: communes.map(({ code, type, name }) => {
          const { living, silent, all } = countOf(code);
          const hex = hexes.find((one) => one.code === code);
          return { code, type, name, hex: hex ? { q: hex.q, r: hex.r } : null, living, silent, all };
        }),
        city: { living: city.living, all: city.all },
      };
    },
  }),
  route({
    name: 'listActivities',
    access: reading,
    audit: { leaves: 'nothing', why: 'what was done in the officer’s own area' },
    async handle(context, { query }) {
      const { activities, records, standing } = await listActivities(context, query);
      const nameOf = await context.areaNames(context.clock());
      return {
        activities: activities.map((one) => ({
          ...activityOf(one, standing),
          recordName: one.recordName,
          areaName: nameOf(one.areaCode),
        })),
        records: records.map((record) => recordOf(nameOf, record)),
      };
    },
  }),
  route({
    name: 'listDueOfRecords',
    access: reading,
    audit: { leaves: 'nothing', why: 'what waits in the officer’s own registers' },
    async handle(context) {
      const today = dayIn(context.clock());
      const { reminders, mentions, planned } = await listDue(context);
      const nameOf = await context.areaNames(context.clock());
      return {
        reminders: reminders.map(({ id, recordId, kind, recordName, text, dueOn, areaPath }) => ({
          ...{ id, recordId, kind, recordName, text, dueOn },
          areaName: nameOf(codesOf(areaPath).at(-1) ?? ''),
          isLate: dueOn < today,
        })),
        mentions: mentions.map(({ id, recordId, kind, recordName, text, officer, writtenAt }) => ({
          ...{ id, recordId, kind, recordName, text, officer },
          writtenAt: writtenAt.toISOString(),
        })),
        planned: planned.map(({ id, recordId, kind, recordName, what, happenedOn, heldKind }) => ({
          ...{ id, recordId, kind, recordName, what, heldKind },
          on: happenedOn,
          when: happenedOn < today ? 'late' : happenedOn === today ? 'today' : 'coming',
        })),
      };
    },
  }),
  route({
    name: 'listColleagues',
    access: reading,
    audit: { leaves: 'access', record: 'record' },
    handle: (context, { params }) => listColleagues(context, params),
  }),
];
