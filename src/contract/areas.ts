import { z } from 'zod';
import { localUnitKinds } from '#domain/areas/local-unit.ts';
import { isPlainDate } from '#domain/calendar/plain-date.ts';
import { Command, Id, Instant } from './fields.ts';

const Day = z.string().refine(isPlainDate, 'dayWrong');
const Code = z.string().regex(/^[0-9]{2,5}$/, 'areaCodeWrong');

/** An administrative unit by name: "phường Cái Khế". */
export const AreaName = z.strictObject({ code: z.string(), name: z.string() });
export type AreaName = z.infer<typeof AreaName>;

export const SearchAreasQuery = z.strictObject({ text: z.string().trim().max(200, 'textLong') });

/** Units of all times that bear a name, each with the days on which it bore it and where it lies today. */
export const FoundAreas = z.strictObject({
  areas: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      level: z.enum(['province', 'district', 'commune']),
      /** What it lay in, nearest first: "quận Ninh Kiều, thành phố Cần Thơ". */
      above: z.string(),
      validFrom: z.string(),
      /** Last day; null while in force. */
      validTo: z.string().nullable(),
      /** Units of today: itself, its successor, several where it was split, none where no succession is recorded. */
      today: z.array(AreaName),
    }),
  ),
});
export type FoundAreas = z.infer<typeof FoundAreas>;

/** The communes in which the officer works today, and the city where they hold a role over all of it. */
export const MyAreas = z.strictObject({ city: AreaName.nullable(), communes: z.array(AreaName) });
export type MyAreas = z.infer<typeof MyAreas>;

export const LocalUnit = z.strictObject({
  id: Id,
  areaCode: z.string(),
  areaName: z.string(),
  kind: z.enum(localUnitKinds),
  name: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  version: z.int(),
  /** Whether this officer may rename or end it. */
  mayChange: z.boolean(),
});
export type LocalUnit = z.infer<typeof LocalUnit>;

export const LocalUnitsQuery = z.strictObject({
  areaCode: Code.optional(),
  text: z.string().trim().max(200, 'textLong').optional(),
  ended: z.enum(['yes', 'no']).default('no'),
});
export const LocalUnitList = z.strictObject({ units: z.array(LocalUnit), mayAdd: z.boolean() });
export type LocalUnitList = z.infer<typeof LocalUnitList>;

export const LocalUnitParams = z.strictObject({ unitId: Id });
const Name = z.string().max(400, 'unitNameLong');
export const AddLocalUnit = z.strictObject({
  id: Id,
  areaCode: Code,
  kind: z.enum(localUnitKinds, { error: 'unitKindWrong' }),
  name: Name,
  on: Day,
});
export const RenameLocalUnit = Command.extend({ name: Name, on: Day });
export const EndLocalUnit = Command.extend({ on: Day });
export const ImportLocalUnits = z.strictObject({
  areaCode: Code,
  csv: z.string().max(100_000, 'unitListLong'),
});
export const ImportedLocalUnits = z.strictObject({ added: z.int(), known: z.int() });

export const AreaMapQuery = z.strictObject({
  indicator: z.string().max(20).optional(),
  period: z.string().max(30).optional(),
});

/** One indicator in one official period, by commune of today. */
export const AreaMap = z.strictObject({
  at: Instant,
  indicator: z.strictObject({
    code: z.string(),
    name: z.string(),
    unit: z.string(),
    definition: z.string(),
    /** Ratios are not added up. */
    isRatio: z.boolean(),
  }),
  period: z.strictObject({ code: z.string(), label: z.string(), from: z.string(), to: z.string() }),
  communes: z.array(
    z.strictObject({
      code: z.string(),
      /** phường or xã. */
      type: z.string(),
      name: z.string(),
      /** Cell of the hexagon map; null for a unit that has none yet. */
      hex: z.strictObject({ q: z.int(), r: z.int() }).nullable(),
      /** `outside`: not the officer's area. `missing`: nobody has counted. */
      state: z.enum(['computed', 'entered', 'estimated', 'read', 'missing', 'outside']),
      /** Decimal text; null when missing, outside, or a share of nothing. */
      value: z.string().nullable(),
    }),
  ),
  /** For readers of the whole city: all of it, what the city itself booked, what no share divides. */
  city: z
    .strictObject({
      total: z.string().nullable(),
      own: z.string().nullable(),
      notAllocatable: z.string().nullable(),
    })
    .nullable(),
  /** Indicators that can be shown so. */
  choices: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});
export type AreaMap = z.infer<typeof AreaMap>;

/** Imported boundaries as SVG paths on one sheet; null where none are imported. */
export const AreaShapes = z.strictObject({
  sheet: z
    .strictObject({
      width: z.int(),
      height: z.int(),
      attribution: z.string(),
      /** What the sheet shows, in degrees (WGS 84): its four sides. */
      box: z.strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
      paths: z.array(z.strictObject({ code: z.string(), path: z.string() })),
    })
    .nullable(),
});
export type AreaShapes = z.infer<typeof AreaShapes>;
