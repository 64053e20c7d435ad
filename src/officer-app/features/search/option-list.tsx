import { useEffect } from 'react';
import { palette as words } from '#locales/vi/officers/shell.ts';
import { IconHome2, IconInbox, IconMapPin, IconSearch, IconUsers } from '../../shared/icons.ts';
import classes from './command-palette.module.css';
import type { PaletteOption } from './find-commands.ts';

const icons = {
  page: IconHome2,
  tip: IconInbox,
  area: IconMapPin,
  officer: IconUsers,
  tipSearch: IconSearch,
} as const;

export const optionId = (at: number): string => `palette-option-${at}`;

interface Props {
  readonly options: readonly PaletteOption[];
  readonly active: number;
  readonly onChoose: (option: PaletteOption) => void;
}

/** What fits, as a list box; the keyboard stays in the field above. */
export function OptionList({ options, active, onChoose }: Props) {
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      className={classes.options}
      role="listbox"
      id="palette-options"
      aria-label={words.options}
      tabIndex={-1}
    >
      {options.map((option, at) => {
        const Icon = icons[option.kind];
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard, as list boxes want
          <div
            key={option.key}
            id={optionId(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={classes.option}
            onClick={() => onChoose(option)}
          >
            <Icon className="ico" aria-hidden />
            <span>
              {option.label}
              {option.note && <span className={`${classes.note} meta`}>{option.note}</span>}
            </span>
            <span className={`${classes.kind} meta`}>{words.kind[option.kind]}</span>
          </div>
        );
      })}
    </div>
  );
}
