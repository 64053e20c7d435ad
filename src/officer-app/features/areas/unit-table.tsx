import { Button } from '@mantine/core';
import type { LocalUnit } from '#contract/areas.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { localUnits as words } from '#locales/vi/officers/areas.ts';
import { capital } from '../../shared/area/area-options.ts';
import ruled from '../../shared/look/ruled-table.module.css';
import type { UnitTask } from './unit-dialog.tsx';
import classes from './unit-table.module.css';

const day = (text: string): string => formatDay(text as PlainDate);

/** Small units as ruled lines; on a narrow screen each is a block of its own. */
export function UnitTable({
  units,
  withArea,
  onTask,
}: {
  units: readonly LocalUnit[];
  withArea: boolean;
  onTask: (task: UnitTask) => void;
}) {
  const mayChange = units.some((unit) => unit.mayChange);
  return (
    <table className={`${ruled.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">{words.kindColumn}</th>
          <th scope="col">{words.nameColumn}</th>
          {withArea && <th scope="col">{words.areaColumn}</th>}
          <th scope="col">{words.sinceColumn}</th>
          <th scope="col">{words.untilColumn}</th>
          {mayChange && <th scope="col">{words.actionsColumn}</th>}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={`${unit.id} ${unit.validFrom}`} data-ended={unit.validTo !== null || undefined}>
            <td data-label={words.kindColumn}>{words.kinds[unit.kind]}</td>
            <th scope="row">{unit.name}</th>
            {withArea && <td data-label={words.areaColumn}>{capital(unit.areaName)}</td>}
            <td data-label={words.sinceColumn} className="num">
              {day(unit.validFrom)}
            </td>
            <td data-label={words.untilColumn} className="num">
              {unit.validTo ? day(unit.validTo) : <span className="quiet">{words.inUse}</span>}
            </td>
            {mayChange && (
              <td className={classes.actions}>
                {unit.mayChange && (
                  <>
                    <Button
                      variant="subtle"
                      size="sm"
                      aria-label={fill(words.renameOf, { name: unit.name })}
                      onClick={() => onTask({ do: 'rename', unit })}
                    >
                      {words.rename}
                    </Button>
                    <Button
                      variant="subtle"
                      size="sm"
                      aria-label={fill(words.endOf, { name: unit.name })}
                      onClick={() => onTask({ do: 'end', unit })}
                    >
                      {words.end}
                    </Button>
                  </>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
