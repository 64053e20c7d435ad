import { SegmentedControl, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReadingList as List } from '#contract/readings/readings.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { capital } from '../../shared/area/area-options.ts';
import { formatNear } from '../../shared/format-time.ts';
import { IconFileText } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import classes from './readings-page.module.css';
import { type ReadingsSearch, shownReadings } from './shown-readings.ts';

/** The documents of the officer's areas, newest first, and how far each is decided. */
export function ReadingList({
  list: { readings, keeps },
  search,
  onSearch,
}: {
  list: List;
  search: ReadingsSearch;
  onSearch: (change: ReadingsSearch) => void;
}) {
  const now = useNow();
  // the address follows; what is typed does not wait for it
  const [text, setText] = useState(search.text ?? '');
  const shown = shownReadings(readings, { ...search, text });
  if (readings.length === 0) {
    return (
      <Empty icon={<IconFileText className="ico" aria-hidden />} title={words.none}>
        <p>{keeps.length > 0 ? words.noneText : words.noneReader}</p>
      </Empty>
    );
  }
  return (
    <section className="panel" aria-labelledby="readings-list">
      <header>
        <h2 id="readings-list">{words.list}</h2>
      </header>
      <div className={`${classes.filters} no-print`}>
        <TextInput
          aria-label={words.find}
          placeholder={words.find}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            onSearch({ ...search, text: value });
          }}
        />
        <SegmentedControl
          aria-label={words.filter}
          value={search.show ?? 'all'}
          onChange={(value) => onSearch({ ...search, show: value === 'open' ? 'open' : undefined })}
          data={Object.entries(words.listFilters).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {shown.length === 0 && <p className="pad quiet">{words.noneFound}</p>}
      <ul className={classes.list}>
        {shown.map((one) => (
          <li key={one.id} data-done={one.decided === one.figures || undefined}>
            <Link to={paths.reading} params={{ readingId: one.id }} className={classes.line}>
              <span className={classes.title}>{one.title}</span>
              <span className="meta">
                {capital(one.areaName)} ·{' '}
                {one.documentOn ? formatDay(one.documentOn as PlainDate) : words.noDay} ·{' '}
                {words.formats[one.format] ?? one.format}
              </span>
              <span className={classes.progress}>
                {one.figures === 0
                  ? words.noFigures
                  : fill(words.progress, {
                      decided: formatNumber(one.decided),
                      all: formatNumber(one.figures),
                      taken: formatNumber(one.taken),
                    })}
              </span>
              <span className="meta">
                {one.officer}, {formatNear(new Date(one.addedAt), now)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
