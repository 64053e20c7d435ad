import { type Coordinates, sayCoordinates } from '../tips/places/coordinates.ts';
import type { PaperWords } from './paper-words.ts';

/** Where it happened as a paper says it: in words, with the point where one is known. */
export const placeOf = (
  { withPoint }: Pick<PaperWords, 'withPoint'>,
  { place, point }: { place: string; point?: Coordinates | undefined },
): string => (point ? withPoint(place.trim(), sayCoordinates(point)) : place);
