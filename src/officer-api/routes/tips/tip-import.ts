import type { ImportedTips } from '#contract/tips/tip-import.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { formatCode } from '#domain/sealing/tip-code.ts';
import {
  type ImportedRow,
  importTips,
  planTipImport,
  type RefusedRow,
  type TakenRow,
} from '#modules/tips/for-officers.ts';
import { route } from '../../route.ts';
import { tipImportTemplate } from '../../sheets/tip-import-template.ts';

const access = { who: 'roles', roles: tipHandlers } as const;

export const tipImportRoutes = [
  route({
    name: 'importTips',
    access,
    audit: { leaves: 'event', record: 'tip' },
    async handle(context, { body: { id, cells, write } }): Promise<ImportedTips> {
      const { fault, rows } = await (write
        ? importTips(context, { id, cells })
        : planTipImport(context, cells));
      const nameOf = await context.areaNames(context.clock());
      const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
      return {
        fault: fault ?? null,
        rows: rows.map((row) => importedRowOf(row, nameOf)),
        counts: {
          ...{ fresh: count('new'), known: count('known') },
          ...{ refused: count('refused'), saved: count('saved') },
        },
      };
    },
  }),
  route({
    name: 'tipImportTemplate',
    access,
    audit: { leaves: 'nothing', why: 'an empty form' },
    opensInTab: true,
    async handle({ tenant }) {
      return { areaCode: tenant, book: tipImportTemplate() };
    },
  }),
];

function importedRowOf(
  row: TakenRow | ImportedRow | RefusedRow,
  nameOf: (code: string) => string,
): ImportedTips['rows'][number] {
  const { at, messageId, outcome } = row;
  const common = { at, messageId, outcome };
  if (row.outcome === 'refused') {
    return {
      ...common,
      faults: { ...row.faults },
      areaName: null,
      isVisible: false,
      code: null,
      receivedAt: null,
    };
  }
  const receipt = 'receipt' in row ? row.receipt : undefined;
  return {
    ...common,
    faults: {},
    areaName: nameOf(row.areaCode),
    isVisible: row.isVisible,
    code: receipt ? formatCode(receipt.code) : null,
    receivedAt: receipt ? receipt.receivedAt.toISOString() : null,
  };
}
