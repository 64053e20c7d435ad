import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { parseDay } from '#domain/calendar/day-format.ts';
import { givenByTwo, type Role, roles } from '#domain/officers/role.ts';
import { officers } from '#locales/vi/officers.ts';
import { AreaPicker } from '../../shared/area/area-picker.tsx';
import classes from './administration.module.css';
import { areasQuery } from './queries.ts';

const { administration, roleNames } = officers;
const words = administration.fields;

export interface RoleInput {
  readonly role: string;
  readonly areaCode: string;
  /** As typed: day/month/year. */
  readonly validFrom: string;
  readonly validTo: string;
}

export const noRole: RoleInput = { role: '', areaCode: '', validFrom: '', validTo: '' };

/** As the contract takes it; what was left empty stays out, and the server refuses what is no day. */
export const roleBody = ({ role, areaCode, validFrom, validTo }: RoleInput) => ({
  role: role as Role,
  areaCode,
  ...(validFrom && { validFrom: parseDay(validFrom) ?? validFrom }),
  ...(validTo && { validTo: parseDay(validTo) ?? validTo }),
});

const isGivenByTwo = (role: string): boolean => (givenByTwo as readonly string[]).includes(role);

/** Which role, where, and from when to when. */
export function RoleFields({ value, onChange }: { value: RoleInput; onChange: (value: RoleInput) => void }) {
  const areas = useQuery(areasQuery).data?.areas ?? [];
  const set = (field: keyof RoleInput) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...value, [field]: event.currentTarget.value });
  return (
    <>
      <NativeSelect
        name="role"
        label={words.role}
        value={value.role}
        onChange={set('role')}
        description={isGivenByTwo(value.role) ? words.byTwo : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[
          { value: '', label: words.choose },
          ...roles.map((role) => ({ value: role, label: roleNames[role] })),
        ]}
      />
      <AreaPicker
        label={words.area}
        placeholder={words.areaHint}
        areas={areas}
        value={value.areaCode || undefined}
        onChange={(code) => onChange({ ...value, areaCode: code ?? '' })}
      />
      <div className={classes.days}>
        {(['validFrom', 'validTo'] as const).map((field) => (
          <TextInput
            key={field}
            name={field}
            label={words[field]}
            placeholder={words.dayHint}
            inputMode="numeric"
            autoComplete="off"
            value={value[field]}
            onChange={set(field)}
          />
        ))}
      </div>
      <p className="meta">{words.daysHint}</p>
    </>
  );
}
