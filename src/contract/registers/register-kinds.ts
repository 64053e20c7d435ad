import { z } from 'zod';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { roles } from '#domain/officers/role.ts';
import { fieldForms, fieldTypes } from '#domain/registers/register-field.ts';
import { registerKeepers, stepNeeds } from '#domain/registers/register-kind.ts';

/** A name of a kind, field, stage or step. */
export const Key = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'keyWrong');
export const Words = z.string().min(1).max(300);
const Roles = z.array(z.enum(roles)).readonly();

const Choice = z.strictObject({ value: Key, label: Words });

const RegisterField = z.strictObject({
  key: Key,
  label: Words,
  type: z.enum(fieldTypes),
  required: z.boolean().default(false),
  hint: z.string().max(300).default(''),
  unit: z.string().max(30).default(''),
  choices: z.array(Choice).readonly().default([]),
  requiredWhen: z
    .strictObject({ field: Key, is: z.array(z.string()).min(1).readonly() })
    .nullable()
    .default(null),
  partOf: Key.nullable().default(null),
  form: z.enum(fieldForms).nullable().default(null),
});

const FactRule = z.strictObject({
  indicator: z.string().max(20),
  quantity: Key.default('one'),
  counts: z.union([
    z.enum(['stock', 'happened']),
    z.strictObject({ dayOfField: Key }),
    z.strictObject({ dayOfStep: Key }),
  ]),
  when: z
    .strictObject({
      stages: z.array(Key).readonly().exactOptional(),
      field: Key.exactOptional(),
      is: z.array(z.string()).readonly().exactOptional(),
      tag: Key.exactOptional(),
      grades: z.array(Key).readonly().exactOptional(),
    })
    .exactOptional(),
});

/** A kind of record as data: the shape of the files of db/reference/registers/ and of those that an office adds. */
export const RegisterKind = z.strictObject({
  key: Key,
  label: Words,
  title: Words,
  foundLabel: Words,
  naming: z.strictObject({ label: Words, hint: Words }).nullable().default(null),
  family: Key,
  order: z.int(),
  under: z.array(Key).readonly().default([]),
  mayStandAlone: z.boolean().default(false),
  place: z.enum(['commune', 'city', 'either']).default('commune'),
  readers: Roles.default(areaReaders),
  keepers: Roles.default(registerKeepers),
  openTo: Roles.nullable().default(null),
  fields: z.array(RegisterField).readonly().default([]),
  tags: z.array(Choice).readonly().default([]),
  stages: z
    .array(z.strictObject({ key: Key, label: Words, living: z.boolean(), ended: z.boolean().default(false) }))
    .min(1)
    .readonly(),
  firstStage: Key,
  steps: z
    .array(
      z.strictObject({
        key: Key,
        label: Words,
        from: z.array(Key).min(1).readonly(),
        to: Key.nullable(),
        needs: z.array(z.enum(stepNeeds)).readonly().default([]),
        by: Roles.default(registerKeepers),
        grades: z.array(Choice).readonly().default([]),
        reviews: z.boolean().default(false),
      }),
    )
    .readonly()
    .default([]),
  activities: z
    .array(
      z.strictObject({
        key: Key,
        label: Words,
        fields: z.array(RegisterField).readonly().default([]),
        facts: z.array(FactRule).readonly().default([]),
        showsLife: z.boolean().default(true),
        ahead: z.boolean().default(false),
        heldAs: z
          .strictObject({
            record: Key.nullable().default(null),
            activity: Key.nullable().default(null),
            name: Key.nullable().default(null),
            fields: z.record(Key, Key).default({}),
            of: Key.nullable().default(null),
          })
          .nullable()
          .default(null),
        publicWhen: Key.nullable().default(null),
      }),
    )
    .readonly()
    .default([]),
  facts: z.array(FactRule).readonly().default([]),
  silentAfterDays: z.int().min(1).nullable().default(null),
  countsOncePerArea: z.string().nullable().default(null),
  twins: z
    .strictObject({
      day: Key.nullable().default(null),
      within: z.int().min(0).max(60).default(0),
      same: z.array(Key).readonly(),
      inArea: z.boolean().default(false),
      alsoBy: Key.nullable().default(null),
    })
    .nullable()
    .default(null),
  crowd: z
    .strictObject({ field: Key, ofPeople: z.number().gt(0).max(10) })
    .nullable()
    .default(null),
  shares: z
    .strictObject({ field: Key, stages: z.array(Key).min(1).readonly(), dayOfStep: Key })
    .nullable()
    .default(null),
  due: z
    .strictObject({ field: Key, stages: z.array(Key).min(1).readonly() })
    .nullable()
    .default(null),
  noAddresses: z.boolean().default(false),
  source: Words,
});
export type RegisterKind = z.infer<typeof RegisterKind>;

export const RegisterKinds = z.strictObject({
  kinds: z.array(RegisterKind),
  /** Indicators on which an aim may hang. */
  aims: z.array(z.strictObject({ code: z.string(), name: z.string(), unit: z.string() })),
});
export type RegisterKinds = z.infer<typeof RegisterKinds>;
