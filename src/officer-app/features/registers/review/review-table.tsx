import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { fill } from '#locales/locale.ts';
import { registerReview as words } from '#locales/vi/officers/register-views.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { capital } from '../../../shared/area/area-options.ts';
import ruled from '../../../shared/look/ruled-table.module.css';
import { paths } from '../../../shared/paths.ts';
import { typedDay } from '../input/typed-values.ts';
import classes from '../registers.module.css';

/** The records under review: boxes to choose several, arrows from row to row. */
export function ReviewTable({
  slug,
  records,
  chosen,
  onChoose,
  onKey,
}: {
  slug: string;
  records: readonly RegisterRecord[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onKey: (event: KeyboardEvent, id: string) => void;
}) {
  const { columns } = registers;
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const isAll = chosen.length === records.length;
  const keys = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
      onKey(event, id);
      return;
    }
    event.preventDefault();
    const row = event.currentTarget;
    const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
    next?.querySelector('input')?.focus();
  };
  return (
    <table className={ruled.table}>
      <thead>
        <tr>
          <th scope="col">
            <Checkbox
              label={words.all}
              checked={isAll}
              indeterminate={chosen.length > 0 && !isAll}
              onChange={() => onChoose(isAll ? [] : records.map(({ id }) => id))}
            />
          </th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.area}</th>
          <th scope="col">{columns.last}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id} onKeyDown={(event) => keys(event, record.id)}>
            <td>
              <Checkbox
                aria-label={fill(words.choose, { name: record.name })}
                checked={chosen.includes(record.id)}
                onChange={() => toggle(record.id)}
              />
            </td>
            <th scope="row">
              <Link to={paths.record} params={{ family: slug, recordId: record.id }}>
                {record.name}
              </Link>
            </th>
            <td data-label={columns.area}>{capital(record.areaName)}</td>
            <td data-label={columns.last} className="num">
              {typedDay(record.lastActivityOn) || registers.never}
              <span className={classes.silent}>
                {fill(registers.silentSince, { day: typedDay(record.silentFrom) })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
