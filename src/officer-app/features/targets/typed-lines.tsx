import { Button, MultiSelect, NativeSelect, Select, TextInput, VisuallyHidden } from '@mantine/core';
import type { AreaName } from '#contract/areas.ts';
import { targetBounds } from '#domain/targets/target.ts';
import { fill } from '#locales/locale.ts';
import { targetFormWords as words } from '#locales/vi/officers/targets.ts';
import { capital } from '../../shared/area/area-options.ts';
import { byWords } from '../../shared/forms/by-words.ts';
import { type DraftLine, emptyLine, type Whom } from './plan-draft.ts';
import { targetChoices } from './target-choices.ts';
import classes from './targets.module.css';

interface Props {
  readonly lines: readonly DraftLine[];
  readonly communes: readonly AreaName[];
  readonly onChange: (lines: readonly DraftLine[]) => void;
  readonly errorOf: (key: string) => string | undefined;
}

/** What a plan sets, a figure a line: for the city, for every commune alike, or for some. */
export function TypedLines({ lines, communes, onChange, errorOf }: Props) {
  const options = communes.map(({ code, name }) => ({ value: code, label: capital(name) }));
  const change = (at: number, next: Partial<DraftLine>) =>
    onChange(lines.map((line, i) => (i === at ? { ...line, ...next } : line)));
  return (
    <div className="stack">
      {lines.map((line, at) => (
        <fieldset key={line.key} className={classes.line}>
          <VisuallyHidden component="legend">{fill(words.line, { number: at + 1 })}</VisuallyHidden>
          <Select
            label={words.indicator}
            placeholder={words.indicatorHint}
            data={targetChoices}
            value={line.indicator}
            error={errorOf(`lines.${at}`)}
            searchable
            filter={byWords}
            onChange={(indicator) => change(at, { indicator })}
          />
          <div className="stack">
            <NativeSelect
              label={words.forWhom}
              value={line.whom}
              data={(['communes', 'city', 'some'] as const).map((value) => ({
                value,
                label: words.whom[value],
              }))}
              onChange={(event) => change(at, { whom: event.currentTarget.value as Whom })}
            />
            {line.whom === 'some' && (
              <MultiSelect
                label={words.some}
                data={options}
                value={[...line.some]}
                searchable
                filter={byWords}
                hidePickedOptions
                onChange={(some) => change(at, { some })}
              />
            )}
          </div>
          <NativeSelect
            label={words.bound}
            value={line.bound}
            data={targetBounds.map((value) => ({ value, label: words.bounds[value] }))}
            onChange={(event) =>
              change(at, { bound: event.currentTarget.value === 'at_most' ? 'at_most' : 'at_least' })
            }
          />
          <TextInput
            label={words.value}
            inputMode="decimal"
            value={line.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            size="sm"
            disabled={lines.length === 1}
            onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
          >
            {words.removeLine}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...lines, emptyLine()])}>
          {words.addLine}
        </Button>
      </div>
    </div>
  );
}
