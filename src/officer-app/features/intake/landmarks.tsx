import type { AreaShapes } from '#contract/areas.ts';
import type { IntakeAreas } from '#contract/tips/intake.ts';
import type { PointGrid } from '../../shared/area/point-grid.ts';
import { sheetOnSheet } from './pick-point.ts';
import classes from './point-picker.module.css';

/** More names than these on one sheet lie on each other. */
const mostNames = 14;

interface Props {
  readonly areas: IntakeAreas['communes'];
  readonly shapes: AreaShapes['sheet'];
  readonly sheet: PointGrid;
  readonly size: number;
  readonly areaCode: string | null;
}

/** What tells an officer where on the sheet they are: a mark in each commune, and boundaries where there are any. */
export function Landmarks({ areas, shapes, sheet, size, areaCode }: Props) {
  const marks = areas.flatMap(({ code, name, point }) => {
    if (!point) return [];
    const spot = sheet.place(point);
    const isOn = Math.min(spot.x, spot.y) >= 0 && Math.max(spot.x, spot.y) <= size;
    return isOn ? [{ code, name, ...spot }] : [];
  });
  return (
    <g aria-hidden className={classes.marks}>
      {shapes && (
        <g transform={sheetOnSheet(shapes, sheet)}>
          {shapes.paths.map(({ code, path }) => (
            <path
              key={code}
              d={path}
              className={classes.border}
              data-own={code === areaCode || undefined}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </g>
      )}
      {marks.map(({ code, name, x, y }) => (
        <g key={code} data-own={code === areaCode || undefined}>
          <rect x={x - 3} y={y - 3} width="6" height="6" className={classes.mark} />
          {(marks.length <= mostNames || code === areaCode) && (
            <text
              x={x > size * 0.75 ? x - 7 : x + 7}
              y={y + 4}
              textAnchor={x > size * 0.75 ? 'end' : 'start'}
            >
              {name}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
