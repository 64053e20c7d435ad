import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Role, roles } from '#domain/officers/role.ts';
import { officers } from '#locales/vi/officers.ts';
import classes from './administration.module.css';
import { areasQuery } from './queries.ts';

const { administration, roleNames } = officers;
const words = administration.fields;

export interface RoleInput {
  readonly role: string;
  readonly areaCode: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export const noRole: RoleInput = { role: '', areaCode: '', validFrom: '', validTo: '' };

/** As the contract takes it; what was left empty stays out. */
export const roleBody = ({ role, areaCode, validFrom, validTo }: RoleInput) => ({
  role: role as Role,
  areaCode,
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
});

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
        data={[
          { value: '', label: words.choose },
          ...roles.map((role) => ({ value: role, label: roleNames[role] })),
        ]}
      />
      <NativeSelect
        name="areaCode"
        label={words.area}
        value={value.areaCode}
        onChange={set('areaCode')}
        data={[
          { value: '', label: words.choose },
          ...areas.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <div className={classes.days}>
        <TextInput
          type="date"
          name="validFrom"
          label={words.validFrom}
          value={value.validFrom}
          onChange={set('validFrom')}
        />
        <TextInput
          type="date"
          name="validTo"
          label={words.validTo}
          value={value.validTo}
          onChange={set('validTo')}
        />
      </div>
    </>
  );
}
