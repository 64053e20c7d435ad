import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { mayAnywhere, mayIn } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { exportRecords, importRecords } from '#modules/registers/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { codeOfPath } from '../../shapes/account-of.ts';
import { recordOf } from '../../shapes/record-of.ts';
import { readRecordSheet } from '../../sheets/read-record-sheet.ts';
import { recordListSheet } from '../../sheets/record-list-sheet.ts';
import { recordTemplate } from '../../sheets/record-template.ts';
import { communesOf } from '../areas/areas.ts';

const reading = { who: 'roles', roles: areaReaders } as const;
const writers: readonly Role[] = areaReaders.filter((role) => role !== 'inspector');
const toldRows = 1000;

async function getKind({ kinds, actor }: SignedInContext, key: string): Promise<RegisterKind> {
  const kind = (await kinds()).get(key);
  if (!kind || !mayAnywhere(actor, kind.readers)) throw new Failure('not_found');
  return kind;
}

/** Registers as Excel files: the empty form, the list, and a filled form read in. */
export const recordSheetRoutes = [
  route({
    name: 'recordTemplate',
    access: reading,
    audit: { leaves: 'nothing', why: 'an empty form' },
    opensInTab: true,
    async handle(context, { query }) {
      const kind = await getKind(context, query.kind);
      const { tenant, actor } = context;
      const communes = kind.place === 'city' ? [] : await communesOf(context);
      const names = communes
        .filter(({ code }) => mayIn(actor, kind.keepers, areaPath(tenant, code)))
        .map(({ type, name }) => `${type} ${name}`);
      return { areaCode: tenant, book: recordTemplate(kind, names) };
    },
  }),
  route({
    name: 'exportRecords',
    access: reading,
    audit: { leaves: 'access', record: 'record_list' },
    opensInTab: true,
    async handle(context, { query }) {
      const kind = await getKind(context, query.kind);
      const { path, records } = await exportRecords(context, query);
      const nameOf = await context.areaNames(context.clock());
      const listed = (async function* () {
        for await (const { record, ...beside } of records) yield { ...recordOf(nameOf, record), ...beside };
      })();
      return {
        areaCode: codeOfPath(context.tenant, path),
        book: recordListSheet(kind, listed, {
          day: dayIn(context.clock()),
          isSample: await context.isSample(),
        }),
      };
    },
  }),
  route({
    name: 'importRecords',
    access: { who: 'roles', roles: writers },
    audit: { leaves: 'event', record: 'record' },
    async handle(context, { body }) {
      const kind = await getKind(context, body.kind);
      const sheet = await readRecordSheet(kind, body);
      const told = await importRecords(context, body, sheet.rows);
      const titleOf = (key: string) => sheet.columns.find((column) => column.key === key)?.title ?? key;
      return {
        ...told,
        refused: told.refused.length,
        rows: told.refused.slice(0, toldRows).map(({ at, name, faults }) => ({
          at,
          name,
          faults: Object.entries(faults).map(([key, fault]) => ({ column: titleOf(key), fault })),
        })),
        unknown: [...sheet.matched.unknown],
        missing: sheet.matched.missing.map(({ title }) => title),
      };
    },
  }),
];
