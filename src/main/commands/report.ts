import { resolve } from 'node:path';
import type { SigningForm } from '#domain/official-documents/issuer-family.ts';
import { proseNumbers } from '#domain/official-documents/prose-numbers.ts';
import { fill } from '#locales/locale.ts';
import { reportCommandWords as words } from '#locales/vi/commands/report.ts';
import {
  type ComposedReport,
  type ComposeReport,
  composeReport,
  findSignedReport,
  type SignedReport,
  writeDocument,
} from '#modules/official-reports/for-officers.ts';
import { systemClock } from '#platform/clock.ts';
import { type Config, readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import { withHome } from '../home/with-home.ts';
import { writeFileWhole } from '../home/write-file-whole.ts';
import type { Register } from './register.ts';

type Options = {
  area?: string;
  period?: string;
  out?: string;
  issuer?: string;
  signing?: string;
  xlsx?: string;
  numbers?: string;
  json?: boolean;
};

const fileFailures: Record<string, string> = {
  EISDIR: 'report.isFolder',
  ENOENT: 'report.noFolder',
  ENOTDIR: 'report.noFolder',
  EACCES: 'report.notWritable',
  EPERM: 'report.notWritable',
  EROFS: 'report.notWritable',
  ENOSPC: 'report.diskFull',
};

/** Runs the use case as the officers' API would, on the home's database. */
function compose(config: Config, command: ComposeReport): Promise<ComposedReport> {
  return withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 2 });
      return composeReport({ db, clock: systemClock }, command).finally(() => db.destroy());
    },
  );
}

/** The report as it was signed, when it was: nothing is composed again. */
function readSigned(
  config: Config,
  key: { tenant: string; areaCode: string; period: string },
): Promise<SignedReport | undefined> {
  return withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 2 });
      return findSignedReport(db, key).finally(() => db.destroy());
    },
  );
}

/** Writes the frozen files, byte for byte. */
async function writeSigned({ signedAt, freeze, documents }: SignedReport, options: Options): Promise<void> {
  const { area = '', period = '', out = '' } = options;
  const [docx, xlsx] = [documents.get('docx'), documents.get('xlsx')];
  if (!docx || !xlsx) throw new Error('A signed report lacks a file');
  await write(out, docx.bytes);
  if (options.xlsx) await write(options.xlsx, xlsx.bytes);
  const sha256 = docx.sha256.toString('hex');
  console.log(
    options.json
      ? JSON.stringify({ file: resolve(out), signedAt, sha256, ...freeze }, null, 2)
      : fill(words.signed, { area, period, file: resolve(out), sha256 }),
  );
}

async function write(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileWhole(resolve(out), bytes);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Failure('invalid', { out: fileFailures[code] ?? 'report.writeFailed', reason: message });
  }
}

/** The sentence of a refusal: its first field's, with what was typed. */
export function refusalSentence(failure: Failure, values: Record<string, string>): string {
  const key = Object.values(failure.fields).find((field) => words.failures[field]);
  return fill((key && words.failures[key]) || failure.code, { ...values, ...failure.fields, ...values });
}

async function run(options: Options): Promise<void> {
  const config = readConfig(process.env);
  const { tenant } = config;
  const { area = '', period = '', out = '', issuer = 'committee', signing = '' } = options;
  try {
    const missing = Object.entries({ area, period, out }).find(([, value]) => value === '');
    if (missing) throw new Failure('invalid', { [missing[0]]: `report.missing.${missing[0]}` });
    if (!out.toLowerCase().endsWith('.docx')) throw new Failure('invalid', { out: 'report.notDocx' });
    if (options.xlsx && !options.xlsx.toLowerCase().endsWith('.xlsx')) {
      throw new Failure('invalid', { xlsx: 'report.notXlsx' });
    }
    const numbers = proseNumbers.find((one) => one === options.numbers);
    if (options.numbers !== undefined && !numbers)
      throw new Failure('invalid', { numbers: 'report.unknownNumbers' });
    const asIssued = options.issuer === undefined && signing === '' && !numbers;
    const signed = asIssued ? await readSigned(config, { tenant, areaCode: area, period }) : undefined;
    if (signed) return await writeSigned(signed, options);
    const form = signing === '' ? undefined : (signing as SigningForm);
    const composed = await compose(config, {
      ...{ tenant, area, period, issuer },
      ...{ numbers, signing: form },
    });
    const { docx, account } = composed;
    await write(out, docx);
    if (options.xlsx) await write(options.xlsx, await writeDocument(composed, 'xlsx'));
    const counts = { figures: account.figures.length, findings: account.findings.length };
    const { areaName } = account.document;
    console.log(
      options.json
        ? JSON.stringify({ file: resolve(out), ...account }, null, 2)
        : fill(words.done, { area: areaName, period, file: resolve(out), ...counts }),
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(
      refusalSentence(error, {
        ...{ area, period, out, issuer, signing, tenant },
        numbers: options.numbers ?? '',
      }),
    );
    process.exitCode = 1;
  }
}

/** `tindan report`: the year or half-year report as a Word file, its numbers as JSON on request. */
export const report: Register = (program) =>
  program
    .command('report')
    .description(words.summary)
    .option('--area <mã>', words.area)
    .option('--period <kỳ>', words.period)
    .option('--out <tệp>', words.out)
    .option('--xlsx <tệp>', words.xlsx)
    .option('--issuer <cơ-quan>', words.issuer)
    .option('--signing <hình-thức>', words.signing)
    .option('--numbers <cách>', words.numbers)
    .option('--json', words.json)
    .action(run);
