import type { Coordinates } from '../tips/places/coordinates.ts';

/** What the simulation needs to know of a commune. */
export interface SampleCommune {
  readonly code: string;
  /** A ward (phường) is urban, a commune (xã) rural. */
  readonly kind: 'urban' | 'rural';
  readonly population: number;
  /** Some point in it; without one no sender gives coordinates. */
  readonly point?: Coordinates | undefined;
}
