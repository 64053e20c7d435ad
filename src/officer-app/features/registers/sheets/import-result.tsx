import { Button } from '@mantine/core';
import type { ImportedRecords } from '#contract/registers/record-sheets.ts';
import { fill } from '#locales/locale.ts';
import { recordSheets as words } from '#locales/vi/officers/record-sheets.ts';
import { registerFieldErrors } from '#locales/vi/officers/register-errors.ts';
import ruled from '../../../shared/look/ruled-table.module.css';
import { typedDay } from '../input/typed-values.ts';
import registers from '../registers.module.css';
import classes from './import-page.module.css';

const sentence = (key: string): string =>
  registerFieldErrors[key as keyof typeof registerFieldErrors] ?? registerFieldErrors.fieldWrong;

/** What a checked table holds: how many rows are right, and each wrong one with its column and the reason. */
export function ImportResult({
  answer,
  isSaved,
  isPending,
  onSave,
}: {
  answer: ImportedRecords;
  isSaved: boolean;
  isPending: boolean;
  onSave: () => void;
}) {
  const { read, good, saved, known, refused, rows, from, to, unknown, missing } = answer;
  const counts = { read, good, saved, known, refused };
  const { faultColumns } = words;
  return (
    <section className="panel" aria-labelledby="import-result">
      <header>
        <h2 id="import-result">{words.result}</h2>
      </header>
      <div className={`${registers.inPanel} stack`}>
        <p role="status">
          {isSaved ? fill(refused > 0 ? words.savedRest : words.saved, counts) : fill(words.summary, counts)}
        </p>
        {!isSaved && from && to && <p>{fill(words.days, { from: typedDay(from), to: typedDay(to) })}</p>}
        {missing.length > 0 && (
          <p className={classes.fault}>{fill(words.missing, { titles: missing.join(', ') })}</p>
        )}
        {unknown.length > 0 && <p className="quiet">{fill(words.unknown, { titles: unknown.join(', ') })}</p>}
        {!isSaved && good > 0 && (
          <div className="row">
            <Button loading={isPending} onClick={onSave}>
              {fill(words.save, { good })}
            </Button>
          </div>
        )}
      </div>
      {rows.length > 0 && (
        <table className={ruled.table}>
          <caption className={classes.caption}>{words.faults}</caption>
          <thead>
            <tr>
              <th scope="col">{faultColumns.at}</th>
              <th scope="col">{faultColumns.name}</th>
              <th scope="col">{faultColumns.fault}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, name, faults }) => (
              <tr key={at}>
                <th scope="row" className="num">
                  <span className={classes.narrow}>{faultColumns.at} </span>
                  {at}
                </th>
                <td>{name}</td>
                <td>
                  <ul>
                    {faults.map(({ column, fault }) => (
                      <li key={column}>
                        {column}: <span className={classes.fault}>{sentence(fault)}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refused > rows.length && <p className={registers.none}>{words.more}</p>}
    </section>
  );
}
