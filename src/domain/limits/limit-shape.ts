import {
  amount,
  day,
  entry,
  flag,
  listOf,
  oneOf,
  optional,
  orNull,
  type Shape,
  text,
} from '../reference/shape.ts';
import { extensionGrounds, type Limit, type LimitExtension } from './limit.ts';

const length = { amount, unit: oneOf('hour', 'day', 'working_day', 'month') } as const;

const extension: Shape<LimitExtension> = entry({
  ...length,
  by: oneOf('unit', 'agency', 'procuracy'),
  grounds: listOf(oneOf(...extensionGrounds)),
  mode: oneOf('total', 'add'),
  requestDaysBefore: optional(amount),
  article: text,
});

/** An entry of db/reference/legal-limits.json. */
export const limitShape: Shape<Limit> = entry({
  ...length,
  code: text,
  nameVi: text,
  step: text,
  tracks: listOf(text),
  level: oneOf('commune', 'station', 'agency', 'any'),
  urgency: optional(oneOf('normal', 'urgent')),
  remote: optional(flag),
  startedBy: text,
  metBy: listOf(text),
  overdue: flag,
  duty: oneOf('unit', 'agency'),
  onResume: oneOf('shift', 'end'),
  extensions: optional(listOf(extension)),
  basis: text,
  article: text,
  mark: oneOf('read', 'secondary', 'memory', 'house'),
  validFrom: orNull(day),
  validTo: orNull(day),
  remark: optional(text),
});
