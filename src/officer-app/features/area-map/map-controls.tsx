import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { AreaMap } from '#contract/areas.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import { AreaPicker } from '../../shared/area/area-picker.tsx';
import { periodChoices } from '../../shared/period-choices.ts';
import classes from './map-page.module.css';

export type MapView = 'hexes' | 'shapes';

interface Props {
  readonly map: AreaMap;
  readonly chosen: string | undefined;
  readonly view: MapView | undefined;
  readonly onIndicator: (code: string) => void;
  readonly onPeriod: (code: string) => void;
  readonly onView: (view: MapView) => void;
  readonly onChoose: (code: string | undefined) => void;
}

/** What the map shows: which number, when, how it is drawn, and where to look. */
export function MapControls(props: Props) {
  const { map, chosen, view, onIndicator, onPeriod, onView, onChoose } = props;
  const periods = periodChoices(map.at);
  const isListed = periods.some(({ value }) => value === map.period.code);
  return (
    <div className={`${classes.controls} no-print`}>
      <NativeSelect
        label={words.indicator}
        value={map.indicator.code}
        data={map.choices.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        onChange={(event) => onIndicator(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.period}
        value={map.period.code}
        data={isListed ? periods : [{ value: map.period.code, label: map.period.label }, ...periods]}
        onChange={(event) => onPeriod(event.currentTarget.value)}
      />
      <AreaPicker label={words.find} placeholder={words.findHint} value={chosen} onChange={onChoose} />
      {view && (
        <SegmentedControl
          aria-label={words.view}
          value={view}
          data={[
            { value: 'hexes', label: words.hexes },
            { value: 'shapes', label: words.shapes },
          ]}
          onChange={(value) => onView(value as MapView)}
        />
      )}
    </div>
  );
}
