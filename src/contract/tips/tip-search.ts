import { z } from 'zod';
import { endedSearchReasons } from '#domain/search/search-reasons.ts';
import { CommuneCode, Id } from '../fields.ts';
import { TipSummary } from './tips.ts';

/** What an officer looks for. It travels in a body, never in an address: addresses are kept by browsers and proxies. */
export const SearchTips = z.strictObject({
  /** The search's own id; its further pages carry the same. */
  id: Id,
  text: z.string().trim().min(1, 'searchEmpty').max(300, 'searchLong'),
  /** One commune of the officer's alone. */
  area: CommuneCode.optional(),
  /** Tips that are over: for an inspector, with the reason that goes into the log. */
  ended: z.enum(endedSearchReasons, { error: 'reasonRequired' }).optional(),
  after: z
    .string()
    .regex(/^[01]_\d{1,15}_[0-9a-f-]{36}$/, 'cursorWrong')
    .optional(),
});
export type SearchTips = z.infer<typeof SearchTips>;

/** How many of how many tips are opened into memory. */
const building = { state: z.literal('building'), done: z.int(), total: z.int() };

const Snippet = z.strictObject({
  field: z.enum(['description', 'place', 'when', 'more']),
  parts: z.array(z.strictObject({ text: z.string(), isHit: z.boolean() })),
});

export const TipSearchAnswer = z.discriminatedUnion('state', [
  z.strictObject({ areaCode: z.string(), ...building }),
  z.strictObject({
    areaCode: z.string(),
    state: z.literal('found'),
    /** Those with the diacritics that were typed come first, the newest first in each part. */
    hits: z.array(z.strictObject({ tip: TipSummary, snippet: Snippet.nullable() })),
    next: z.string().nullable(),
    /** Tips that do not open: changed at rest. */
    unreadable: z.int(),
  }),
]);
export type TipSearchAnswer = z.infer<typeof TipSearchAnswer>;

export const SearchProgressQuery = z.strictObject({
  area: CommuneCode.optional(),
  set: z.enum(['open', 'ended']).default('open'),
});
export const SearchProgress = z.discriminatedUnion('state', [
  z.strictObject(building),
  z.strictObject({ state: z.literal('idle') }),
]);

/** Proposals beside an opened tip; nothing is merged by itself. */
export const SimilarTips = z.discriminatedUnion('state', [
  z.strictObject({ areaCode: z.string(), ...building }),
  z.strictObject({
    areaCode: z.string(),
    state: z.literal('compared'),
    withinDays: z.int(),
    similar: z.array(z.strictObject({ tip: TipSummary, likeness: z.number(), isSamePlace: z.boolean() })),
    /** Those that are not alike beside. */
    samePlace: z.strictObject({ count: z.int(), tips: z.array(TipSummary) }),
  }),
]);
export type SimilarTips = z.infer<typeof SimilarTips>;

export const TipPlacesQuery = z.strictObject({ area: CommuneCode.optional() });

/** Where the open tips of one unit happened: of a commune, or those that the city holds itself. */
export const TipPlaces = z.strictObject({
  areaCode: z.string(),
  areaName: z.string(),
  /** How many are open; only the newest are told. */
  total: z.int(),
  /** Places with the most tips first; those that name none come last, without a name. */
  places: z.array(
    z.strictObject({
      name: z.string().nullable(),
      /** One of the commune's own small units. */
      isUnit: z.boolean(),
      tips: z.array(
        TipSummary.extend({ point: z.strictObject({ lat: z.number(), lng: z.number() }).nullable() }),
      ),
    }),
  ),
});
export type TipPlaces = z.infer<typeof TipPlaces>;
