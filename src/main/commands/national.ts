import { stateClock } from '#domain/calendar/clock.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { nationalWords as words } from '#locales/vi/national.ts';
import { type NationalFigures, nation, readNationalFigures } from '#modules/national/for-main.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import type { Register } from './register.ts';

const instant = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

function tell({ provinces, sample, figures }: NationalFigures): void {
  if (sample) console.log(words.sample);
  for (const { tenant, asOf } of provinces) {
    console.log(
      asOf
        ? fill(words.asOf, { tenant, seal: asOf.seal, at: instant.format(asOf.sealedAt) })
        : fill(words.never, { tenant }),
    );
  }
  for (const { area, indicator, value } of figures) {
    if (area === nation && value !== null) {
      console.log(`${indicator}\t${getIndicator(indicator).nameVi}\t${formatNumber(value)}`);
    }
  }
}

/** `tindan national`: the country's figures out of the ministry's read database, never without their as-of. */
export const national: Register = (program) =>
  program
    .command('national')
    .description(words.summary)
    .requiredOption('--period <kỳ>', words.period)
    .option('--json', words.json, false)
    .action(async ({ period: code, json }: { period: string; json: boolean }) => {
      const url = process.env.NATIONAL_DATABASE_URL;
      const period = findPeriod(code);
      const refuse = (sentence: string) => {
        console.error(sentence);
        process.exitCode = 1;
      };
      if (!url) return refuse(words.noDatabase);
      if (period?.clock !== stateClock.code) return refuse(fill(words.badPeriod, { period: code }));
      const db = connectDatabase({ connectionString: url, max: 1 });
      const read = await readNationalFigures(db, period).finally(() => db.destroy());
      if (read.copying) return refuse(words.copying);
      if (json) console.log(JSON.stringify(read, null, 2));
      else tell(read);
    });
