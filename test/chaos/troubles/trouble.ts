import type { Place } from '../product.ts';
import type { Writers } from '../writers.ts';
import type { LimitedDisk } from './limited-disk.ts';
import type { Line } from './line.ts';

/** The product at work, and what can be done to it. */
export interface World {
  readonly place: Place;
  readonly writers: Writers;
  /** A folder outside the home. */
  readonly outside: string;
  /** Between the residents and their site. */
  readonly toSite: Line;
  /** Between the product and its database; none when the product keeps its own. */
  readonly toDatabase: Line | undefined;
  /** None when the home lies on the machine's own disk. */
  readonly disk: LimitedDisk | undefined;
  /** Sets the clock of every process of the product off by so many ms; the database keeps the right time. */
  setClock(offset: number): void;
}

/** Something that goes wrong around the product and is over after a while. */
export interface Trouble {
  readonly name: string;
  /** What it happens to: a home on a disk of its own, or lines to a database kept by others. */
  readonly on: 'disk' | 'lines';
  /** What happens, for the page of results. */
  readonly about: string;
  /** Brings it about while residents write, and ends it. @returns what was wrong while it lasted, in words */
  during(world: World): Promise<readonly string[]>;
}
