import { join, resolve } from 'node:path';
import { v4 as uuidv4 } from 'uuid';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { officerChannels } from '#domain/tips/arrive/tip-channels.ts';
import { type ImportColumn, importTitles } from '#domain/tips/import/import-columns.ts';
import { fill } from '#locales/locale.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { tipImport, tipImportFaults, tipsCommandWords as words } from '#locales/vi/officers/tip-import.ts';
import { listOfficers } from '#modules/officers/for-main.ts';
import {
  type ImportedRow,
  importTips,
  planTipImport,
  type RefusedRow,
  type TakenRow,
  type TipImport,
  type TipImportPlan,
} from '#modules/tips/for-officers.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { withHome } from '../home/with-home.ts';
import { readListFile } from '../read-list-file.ts';
import type { Register } from './register.ts';

interface Options {
  readonly as: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `tindan tips import FILE --as NAME [--dry-run]`: the list of another channel, row by row. */
export const tips: Register = (program) => {
  const group = program.command('tips').description(words.summary);
  group
    .command('import')
    .description(words.importSummary)
    .argument('<tệp>', words.file)
    .requiredOption('--as <tên>', words.as)
    .option('--dry-run', words.dryRun)
    .option('--json', words.json)
    .action(importFile);
  return group;
};

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

async function importFile(file: string, { as, dryRun = false, json = false }: Options): Promise<void> {
  const cells = await readListFile(resolve(file));
  if (!cells) return refuse(fill(words.badFile, { file }));
  const config = readConfig(process.env);
  const { tenant } = config;
  await withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 2 });
      try {
        const officers = await listOfficers({ db, clock: systemClock, tenant });
        const officer = officers.find(({ username, disabledAt }) => username === as && disabledAt === null);
        if (!officer) return refuse(fill(words.noOfficer, { name: as }));
        const actor = { id: officer.id, roles: officer.roles };
        const lookupKey = readKeyFile(join(homeLayout(config.home).secrets, 'lookup.key'));
        const context = { db, clock: systemClock, tenant, actor, lookupKey };
        tell(
          dryRun ? await planTipImport(context, cells) : await importTips(context, { id: uuidv4(), cells }),
          json,
        );
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'not_allowed') throw error;
        refuse(words.refused);
      } finally {
        await db.destroy();
      }
    },
  );
}

const channels = officerChannels.map((channel) => intake.channel[channel]).join(', ');
const faultOf = ([column, key]: [string, string]): string =>
  `${importTitles[column as ImportColumn] ?? column}: ${fill(tipImportFaults[key] ?? key, { channels })}`;

/** What is not taken makes the command fail, so that a script notices. */
function tell({ fault, rows }: TipImportPlan | TipImport, json: boolean): void {
  if (fault) {
    refuse(tipImportFaults[fault] ?? fault);
    return;
  }
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const counts = {
    fresh: count('new'),
    known: count('known'),
    refused: count('refused'),
    saved: count('saved'),
  };
  if (counts.refused > 0) process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify({ rows: rows.map(printedRow), counts }, null, 2));
    return;
  }
  for (const row of rows) {
    const { at, messageId, outcome } = row;
    const detail =
      row.outcome === 'refused'
        ? `: ${Object.entries(row.faults).map(faultOf).join(' ')}`
        : `${codeOf(row) ? `: ${codeOf(row)}` : ''}`;
    console.log(fill(words.row, { at, messageId, outcome: tipImport.outcomes[outcome], detail }));
  }
  console.log(fill(counts.saved > 0 ? tipImport.saved : tipImport.summary, counts));
}

const codeOf = (row: TakenRow | ImportedRow): string | null =>
  'receipt' in row && row.receipt ? formatCode(row.receipt.code) : null;

const printedRow = (row: TakenRow | ImportedRow | RefusedRow) => {
  const { at, messageId, outcome } = row;
  return row.outcome === 'refused'
    ? { at, messageId, outcome, faults: row.faults }
    : { at, messageId, outcome, areaCode: row.areaCode, code: codeOf(row) };
};
