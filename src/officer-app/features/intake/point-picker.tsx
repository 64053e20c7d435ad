import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import type { IntakeAreas } from '#contract/tips/intake.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { Coordinates } from '#domain/tips/places/coordinates.ts';
import { fill } from '#locales/locale.ts';
import { pointPicker as words } from '#locales/vi/officers/intake.ts';
import { sheetAround } from '../../shared/area/point-grid.ts';
import { areaShapesQuery } from '../../shared/hex-map/map-queries.ts';
import { Landmarks } from './landmarks.tsx';
import { middleOf, movedBy, reaches } from './pick-point.ts';
import classes from './point-picker.module.css';
import { sayWhere } from './say-where.ts';

const size = 400;

interface Props {
  readonly point: Coordinates | undefined;
  readonly areas: IntakeAreas['communes'];
  /** Where the sheet begins: the commune of the tip, the whole city where it is not known yet. */
  readonly areaCode: string | null;
  readonly onPick: (point: Coordinates | undefined) => void;
}

/**
 * Sets the point of a tip by a click or by keys on a bare sheet: no map of the internet learns where anything happened.
 * Communes are marked on it, with their boundaries where the city has imported them.
 */
export function PointPicker({ point, areas, areaCode, onPick }: Props) {
  const hint = useId();
  const shapes = useQuery(areaShapesQuery).data?.sheet ?? null;
  const own = areas.filter(({ code }) => code === areaCode);
  const [zoom, setZoom] = useState(own.length > 0 ? 3 : 5);
  const [looked, setLooked] = useState<Coordinates | undefined>();
  const reach = reaches[zoom] ?? reaches[0];
  const start = looked ?? point ?? middleOf(own.length > 0 ? own : areas);
  if (!start) return <p className="quiet">{words.none}</p>;
  const isOn = (one: Coordinates): boolean => {
    const { x, y } = sheetAround(start, reach, size).place(one);
    return Math.min(x, y) >= 0 && Math.max(x, y) <= size;
  };
  // a point that was typed, or moved over the edge, takes the sheet along
  const middle = point && !isOn(point) ? point : start;
  const sheet = sheetAround(middle, reach, size);
  const cross = point && sheet.place(point);
  const pick = (next: Coordinates) => {
    setLooked(middle);
    onPick(next);
  };
  const look = (by: 1 | -1) => {
    setLooked(point ?? middle);
    setZoom(Math.min(Math.max(zoom + by, 0), reaches.length - 1));
  };
  const click = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    pick(
      sheet.at({
        x: ((event.clientX - box.left) / box.width) * size,
        y: ((event.clientY - box.top) / box.height) * size,
      }),
    );
  };
  const press = (event: KeyboardEvent) => {
    const next = movedBy(event.key, point ?? middle, sheet.metres / (event.shiftKey ? 1 : 10));
    if (next) pick(point ? next : middle);
    else if (event.key === '+' || event.key === '=') look(-1);
    else if (event.key === '-') look(1);
    else if (point && (event.key === 'Delete' || event.key === 'Backspace')) onPick(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.picker}>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        className={classes.sheet}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys are its own
        tabIndex={0}
        aria-label={words.label}
        aria-describedby={hint}
        onClick={click}
        onKeyDown={press}
      >
        <rect width={size} height={size} className={classes.ground} />
        {sheet.lines.map((at) => (
          <path key={at} d={`M${at} 0V${size}M0 ${at}H${size}`} className={classes.line} />
        ))}
        <Landmarks areas={areas} shapes={shapes} sheet={sheet} size={size} areaCode={areaCode} />
        {cross && (
          <path
            d={`M${cross.x - 14} ${cross.y}h28M${cross.x} ${cross.y - 14}v28`}
            className={classes.cross}
            data-point
          />
        )}
      </svg>
      <div className="stack-s">
        <p role="status">{point ? sayWhere(point, areas) : words.empty}</p>
        <p className="meta" id={hint}>
          {fill(words.hint, { metres: formatNumber(sheet.metres) })}
          {shapes && ` ${shapes.attribution}`}
        </p>
        <div className="row">
          <Button variant="default" onClick={() => look(-1)} disabled={zoom === 0}>
            {words.nearer}
          </Button>
          <Button variant="default" onClick={() => look(1)} disabled={zoom === reaches.length - 1}>
            {words.farther}
          </Button>
          <Button variant="subtle" onClick={() => onPick(undefined)} disabled={!point}>
            {words.remove}
          </Button>
        </div>
      </div>
    </div>
  );
}
