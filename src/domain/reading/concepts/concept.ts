import file from '../../../../db/reference/reading/concepts.json' with { type: 'json' };

/** What a figure may count; the data are db/reference/reading/concepts.json. */
export interface Concept {
  readonly concept: string;
  readonly nameVi: string;
  /** Code of the indicator that counts the same, or null. */
  readonly indicator: string | null;
  /** From the concept's unit to the indicator's; 1 where left out. */
  readonly factor?: number;
}

const concepts: ReadonlyMap<string, Concept> = new Map(
  (file.concepts as readonly Concept[]).map((one) => [one.concept, one]),
);

/** Every concept, in the order of the file. */
export const allConcepts: readonly Concept[] = [...concepts.values()];

/** Throws a RangeError for a name that is no concept. */
export function getConcept(name: string): Concept {
  const found = concepts.get(name);
  if (!found) throw new RangeError(`Not a concept: ${name}`);
  return found;
}

const byIndicator = new Map(
  allConcepts.flatMap((one) => (one.indicator ? [[one.indicator, one.concept] as const] : [])),
);

/** The concept that counts the same as an indicator, or null. */
export const conceptOf = (indicator: string): string | null => byIndicator.get(indicator) ?? null;
