import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { dayOfFields } from '#domain/registers/record-day.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { call } from '../../../shared/api.ts';
import { dayTyped, valuesTyped } from '../input/typed-values.ts';
import { useRecordCommand } from '../use-record-command.ts';
import { withFaultsOf } from '../with-faults-of.ts';
import type { Draft, Held } from './found-draft.ts';

/** Founds the record of a draft in an area; what was planned is held by it, under ids that stay the same over retries. */
export function useFound({
  kind,
  draft,
  area,
  held,
  onDone,
}: {
  kind: RegisterKind;
  draft: Draft;
  area: string;
  held: Held | undefined;
  onDone: (record: RegisterRecord) => void;
}) {
  const [holdId] = useState(() => uuidv7());
  return useRecordCommand({
    send: async (id) => {
      const fields = valuesTyped(kind.fields, draft.typed);
      const body = {
        ...{ id, kind: kind.key, areaCode: area, parentId: draft.parentId, name: draft.name },
        on: dayOfFields(kind, fields) ?? dayTyped(draft.day),
        ...{ tags: [...draft.tags], fields },
      };
      const founded = await call('foundRecord', { body }).catch((error: unknown) => {
        throw withFaultsOf(error, kind.fields, fields);
      });
      if (held) {
        await call('holdPlanned', {
          params: { recordId: held.plan.id, activityId: held.one.id },
          body: { id: holdId, version: held.one.version, heldAs: id },
        });
      }
      return founded;
    },
    onDone,
  });
}
