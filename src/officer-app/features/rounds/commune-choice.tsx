import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AreaName } from '#contract/areas.ts';
import { fill } from '#locales/locale.ts';
import { rounds } from '#locales/vi/officers/rounds.ts';
import { namedToday } from '../../shared/area/area-options.ts';
import { myAreasQuery } from '../../shared/area/area-queries.ts';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import classes from './rounds-page.module.css';

const words = rounds.form.asked;
const groups = ['all', 'wards', 'villages', 'some'] as const;
export type AskedGroup = (typeof groups)[number];

/** Whom a round asks: a group by the type of unit, or communes one by one. */
export interface Asked {
  readonly group: AskedGroup;
  readonly codes: readonly string[];
}

/** Codes of a group; every commune is asked by naming none. */
function codesOf(group: AskedGroup, communes: readonly AreaName[]): readonly string[] {
  const type = { wards: 'phường ', villages: 'xã ' };
  if (group !== 'wards' && group !== 'villages') return [];
  return communes.filter(({ name }) => name.startsWith(type[group])).map(({ code }) => code);
}

/** Chooses the communes of a round: all of them, wards or villages, or those that are ticked, found by name. */
export function CommuneChoice({ asked, onChange }: { asked: Asked; onChange: (asked: Asked) => void }) {
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const [text, setText] = useState('');
  const count = asked.group === 'all' ? communes.length : asked.codes.length;
  const shown = namedToday(communes, text);
  const ticked = shown.filter(({ code }) => asked.codes.includes(code)).map(({ code }) => code);
  return (
    <div className="stack">
      <NativeSelect
        label={words.label}
        description={fill(words.count, { count })}
        value={asked.group}
        data={groups.map((value) => ({ value, label: words.groups[value] }))}
        onChange={(event) => {
          const group = groups.find((one) => one === event.currentTarget.value) ?? 'all';
          onChange({ group, codes: group === 'some' ? asked.codes : codesOf(group, communes) });
        }}
      />
      {asked.group === 'some' && (
        <>
          <TextInput
            label={words.search}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Checkbox.Group
            aria-label={words.list}
            value={ticked}
            onChange={(next) => {
              const kept = asked.codes.filter((code) => !shown.some((one) => one.code === code));
              onChange({ group: 'some', codes: [...kept, ...next] });
            }}
          >
            <ScrollBox className={classes.columns} label={words.list}>
              {shown.map(({ code, label }) => (
                <Checkbox key={code} value={code} label={label} />
              ))}
            </ScrollBox>
          </Checkbox.Group>
        </>
      )}
    </div>
  );
}
