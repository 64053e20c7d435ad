import { findPeriod } from '#domain/calendar/period.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { findingsCommandWords as words } from '#locales/vi/commands/findings.ts';
import { reconciliationWords } from '#locales/vi/reconciliation.ts';
import { readRegister } from '#modules/areas/for-officers.ts';
import { type AnsweredFinding, listFindings } from '#modules/reconciliation/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { withHome } from '../home/with-home.ts';
import type { Register } from './register.ts';

interface Options {
  readonly area?: string;
  readonly period?: string;
  readonly json?: boolean;
}

/** A finding as `--json` tells it: rule, what, why, both sources, and what was answered. */
function accountOf(finding: AnsweredFinding) {
  const { rule, weight, severity, figures, sources, difference, answer, key } = finding;
  return {
    rule,
    severity: weight,
    kind: severity,
    what: reconciliationWords[rule].what(finding),
    why: reconciliationWords[rule].why(finding),
    sources: figures.map((figure, i) => ({
      figure: figure.id,
      indicator: figure.indicator,
      counted: figure.counted,
      area: { code: figure.area, name: sources[i]?.areaName },
      period: figure.period,
      printed: figure.printed,
      ...{ low: figure.low, high: figure.high, rounding: figure.rounding },
      source: sources[i]?.publisher ?? words.own,
      quotation: figure.quotation ?? null,
      url: sources[i]?.url ?? null,
    })),
    ...(finding.figures.length === 0 && { about: finding.parameters }),
    difference: difference && { ...difference, atLeast: difference.left - difference.right },
    answer: answer && {
      answer: answer.answer,
      reason: answer.reason,
      by: answer.answeredBy,
      at: answer.answeredAt,
    },
    key,
  };
}

function print(findings: readonly AnsweredFinding[]): void {
  findings.forEach((finding, i) => {
    const { rule, weight, figures, sources, difference, answer } = finding;
    console.log(`${i + 1}. [${words.weights[weight]}] ${reconciliationWords[rule].what(finding)}`);
    console.log(`   ${reconciliationWords[rule].why(finding)}`);
    figures.forEach((figure, at) => {
      const source = sources[at]?.publisher ?? words.own;
      const quoted = figure.quotation ? ` “${figure.quotation}”` : '';
      console.log(`   ${figure.printed}: ${sources[at]?.areaName ?? figure.area}, ${source}${quoted}`);
    });
    if (difference && difference.left > difference.right) {
      const rest = formatNumber(Number((difference.left - difference.right).toFixed(6)));
      const { left, right } = difference;
      console.log(`   ${formatNumber(left)} − ${formatNumber(right)} = ${rest}`);
    }
    if (answer) console.log(`   ${fill(words.answered, { reason: answer.reason, who: answer.answeredBy })}`);
  });
}

async function run({ area = '', period: code, json }: Options): Promise<void> {
  const config = readConfig(process.env);
  const { tenant } = config;
  const period = code === undefined ? null : findPeriod(code);
  const refuse = (sentence: string): void => {
    console.error(sentence);
    process.exitCode = 1;
  };
  if (area === '') return refuse(fill(words.missingArea, { tenant }));
  if (code !== undefined && !period) return refuse(fill(words.unknownPeriod, { period: code }));
  const at = systemClock();
  const found = await withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 2 });
      try {
        const register = await readRegister(db);
        const known = register.versionsByCode.get(area) ?? [];
        if (area !== tenant && !known.some(({ parentCode }) => parentCode === tenant)) return null;
        const path = area === tenant ? `${tenant}/` : `${tenant}/${area}/`;
        return await readInScope(db, { tenant, path }, (trx) =>
          listFindings(trx, register, { tenant, area, period, at }),
        );
      } finally {
        await db.destroy();
      }
    },
  );
  if (!found) return refuse(fill(words.unknownArea, { area, tenant }));
  if (json)
    return console.log(
      JSON.stringify({ area, period: period?.code ?? null, findings: found.map(accountOf) }, null, 2),
    );
  print(found);
  console.log(fill(found.length > 0 ? words.done : words.none, { count: found.length, area }));
}

/** `tindan findings`: what does not agree in the figures of an area. */
export const findings: Register = (program) =>
  program
    .command('findings')
    .description(words.summary)
    .option('--area <mã>', words.area)
    .option('--period <kỳ>', words.period)
    .option('--json', words.json)
    .action(run);
