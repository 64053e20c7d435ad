import { useEffect, useRef } from 'react';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import { ScrollBox } from '../look/scroll-box.tsx';
import { figureTable as figures } from '../look/tables.ts';
import { type Commune, communeName, valueWords } from './commune-words.ts';
import classes from './map-table.module.css';

const byValue = (a: Commune, b: Commune): number =>
  Number(b.value ?? -1) - Number(a.value ?? -1) || a.name.localeCompare(b.name, 'vi');

/** The same figures as a table, greatest first; the chosen commune is marked and in sight. */
export function MapTable({
  communes,
  unit,
  chosen,
  onChoose,
}: {
  communes: readonly Commune[];
  unit: string;
  chosen: string | undefined;
  onChoose: (code: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = chosen ? box.current?.querySelector<HTMLElement>(`[data-code="${chosen}"]`) : null;
    if (row && box.current) box.current.scrollTop = row.offsetTop - box.current.clientHeight / 2;
  }, [chosen]);
  return (
    <ScrollBox className={figures.box} label={words.table} ref={box}>
      <table className={`${figures.table} ${classes.choice}`}>
        <thead>
          <tr>
            <th scope="col">{words.areaColumn}</th>
            <th scope="col" className={figures.number}>
              {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {communes.toSorted(byValue).map((commune) => (
            <tr
              key={commune.code}
              data-code={commune.code}
              data-chosen={commune.code === chosen || undefined}
              onClick={() => onChoose(commune.code)}
            >
              <th scope="row">{communeName(commune)}</th>
              <td className={`${figures.number} num`}>
                {commune.value === null ? (
                  <span className={figures.none}>{valueWords(commune, unit)}</span>
                ) : (
                  valueWords(commune, '').trim()
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
