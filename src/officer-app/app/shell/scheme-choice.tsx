import { useMantineColorScheme } from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';
import { IconDeviceDesktop, IconMoon, IconSun } from '../../shared/icons.ts';
import classes from './scheme-choice.module.css';

const { shell } = officers;

const schemes = [
  { value: 'light', label: shell.schemeLight, Icon: IconSun },
  { value: 'dark', label: shell.schemeDark, Icon: IconMoon },
  { value: 'auto', label: shell.schemeAuto, Icon: IconDeviceDesktop },
] as const;

/** Light, dark, or as the machine has it; kept in this browser. */
export function SchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className={classes.choice}>
      <legend className="meta">{shell.scheme}</legend>
      {schemes.map(({ value, label, Icon }) => (
        <label key={value} className={classes.option}>
          <input
            type="radio"
            name="scheme"
            value={value}
            checked={colorScheme === value}
            onChange={() => setColorScheme(value)}
          />
          <Icon className="ico" aria-hidden />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
