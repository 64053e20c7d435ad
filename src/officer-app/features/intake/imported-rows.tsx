import type { ImportedTips } from '#contract/tips/tip-import.ts';
import { officerChannels } from '#domain/tips/arrive/tip-channels.ts';
import { type ImportColumn, importTitles } from '#domain/tips/import/import-columns.ts';
import { fill } from '#locales/locale.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { tipImportFaults, tipImport as words } from '#locales/vi/officers/tip-import.ts';
import { officers } from '#locales/vi/officers.ts';
import { capital } from '../../shared/area/area-options.ts';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { lookedTable as looked } from '../../shared/look/tables.ts';
import classes from './imported-rows.module.css';

type Row = ImportedTips['rows'][number];

const channels = officerChannels.map((channel) => intake.channel[channel]).join(', ');
const titleOf = (column: string): string => importTitles[column as ImportColumn] ?? column;
const faultOf = (key: string): string =>
  fill(tipImportFaults[key] ?? officers.errors.field.wrong ?? '', { channels });

const order: readonly Row['outcome'][] = ['refused', 'saved', 'new', 'known'];

/** The rows of a list, those that are refused first, each with its reason. */
export function ImportedRows({ rows, withCodes }: { rows: readonly Row[]; withCodes: boolean }) {
  const sorted = rows.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.at - b.at);
  const { columns } = words;
  return (
    <ScrollBox className={`${looked.box} ${classes.box}`} label={words.title}>
      <table className={`${looked.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.messageId}</th>
            <th scope="col">{columns.outcome}</th>
            <th scope="col">{columns.area}</th>
            {withCodes && <th scope="col">{columns.code}</th>}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.at} data-outcome={row.outcome}>
              <td className="num">{row.at}</td>
              <td className="nowrap">{row.messageId}</td>
              <td>
                {words.outcomes[row.outcome]}
                {Object.entries(row.faults).map(([column, key]) => (
                  <span key={column} className={classes.fault}>
                    {titleOf(column)}: {faultOf(key)}
                  </span>
                ))}
              </td>
              <td>
                {row.areaName && capital(row.areaName)}
                {row.areaName && !row.isVisible && <span className={classes.note}>{words.goesAway}</span>}
              </td>
              {withCodes && <td className="num nowrap">{row.code}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
