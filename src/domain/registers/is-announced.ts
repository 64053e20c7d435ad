import type { ActivityKind } from './activity-kind.ts';
import type { FieldValues } from './field-values.ts';

/** Whether what is planned is told to everybody on the residents' site. */
export const isAnnounced = ({ publicWhen }: ActivityKind, fields: FieldValues): boolean =>
  publicWhen !== null && fields[publicWhen] === true;
