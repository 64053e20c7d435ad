import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { fill } from '#locales/locale.ts';
import { palette as words } from '#locales/vi/officers/shell.ts';
import { foundAreasQuery, myAreasQuery } from '../../shared/area/area-queries.ts';
import classes from './command-palette.module.css';
import { findOptions, type PaletteOption, type PalettePage, tipNumberIn } from './find-commands.ts';
import { foundOfficersQuery } from './found-officers-query.ts';
import { OptionList, optionId } from './option-list.tsx';
import { tipNumberQuery } from './tip-number-query.ts';

interface Props {
  readonly pages: readonly PalettePage[];
  readonly mayReadTips: boolean;
  readonly mayAdminister: boolean;
  readonly onChoose: (option: PaletteOption) => void;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
};

/** At once: what is typed right after Ctrl+K belongs here. */
const focusNow = (field: HTMLInputElement | null): void => field?.focus();

/** Goes anywhere by typing: pages, communes by any of their names, tips by their number. */
export function CommandPalette({ pages, mayReadTips, mayAdminister, onChoose, onClose }: Props) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [asked] = useDebouncedValue(text, 150);
  const number = tipNumberIn(asked);
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const found = useQuery(foundAreasQuery(asked)).data?.areas ?? [];
  const tips = useQuery(tipNumberQuery(number, mayReadTips)).data?.tips ?? [];
  const officers = useQuery(foundOfficersQuery(asked, mayAdminister)).data?.officers ?? [];
  const options = findOptions(text, {
    pages,
    communes,
    found,
    tips: number ? tips : [],
    officers: asked === text ? officers : [],
    inTips: mayReadTips,
  });
  const last = options.length - 1;
  const active = Math.min(at, Math.max(0, last));
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const chosen = options[active];
    if (step && last >= 0) setAt(step(active, last));
    else if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) onChoose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root
      opened
      transitionProps={{ duration: 0 }}
      onClose={onClose}
      lockScroll={false}
      withinPortal={false}
      size="lg"
      yOffset="10vh"
    >
      <Modal.Overlay />
      {/* no header of Mantine's: it would be a second banner */}
      <Modal.Content aria-label={words.title}>
        <Modal.Body className={classes.body}>
          <input
            className={classes.field}
            role="combobox"
            aria-label={words.label}
            aria-expanded={options.length > 0}
            aria-controls="palette-options"
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            ref={focusNow}
            placeholder={mayReadTips ? words.placeholder : words.placeholderNoTips}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <OptionList options={options} active={active} onChoose={onChoose} />
          <p className="meta" role="status">
            {options.length === 0 ? words.none : fill(words.count, { count: options.length })}
          </p>
          <p className={`${classes.keys} meta`}>{words.keys}</p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
