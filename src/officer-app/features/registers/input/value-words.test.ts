import { expect, test } from 'vitest';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';
import { valuesLine } from './value-words.ts';

const field = (key: string, label: string, type: RegisterField['type']): RegisterField => ({
  ...{ key, label, type, required: false, hint: '', unit: type === 'count' ? 'điểm' : '', choices: [] },
  ...{ requiredWhen: null, partOf: null, form: null },
});

test('stops of a route stay apart in the line of an activity', () => {
  const fields = [field('route', 'Lộ trình', 'long_text'), field('stops', 'Số điểm dừng', 'count')];
  const said: Pick<RecordActivity, 'fields'> = {
    fields: { route: 'Chợ trung tâm\nBến đò \n\nTrường tiểu học', stops: '3' },
  };
  expect(valuesLine(fields, said, [])).toBe(
    'Lộ trình: Chợ trung tâm; Bến đò; Trường tiểu học · Số điểm dừng: 3 điểm',
  );
});
