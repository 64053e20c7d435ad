import { type FoundPoint, findCoordinates } from '../tips/places/coordinates.ts';
import { type CommuneNames, type CommuneReading, readCommunes } from './communes.ts';
import { type KindReading, readKinds } from './kinds.ts';
import { type PhoneReading, readPhones } from './phones.ts';
import { type PlaceReading, readPlaces } from './places.ts';
import { type PlateReading, readPlates } from './plates.ts';
import { type HintReading, readSenderHints } from './sender-hints.ts';
import { readTimesIn, type TimeReading } from './time/read-times.ts';
import { readable, readWords, type Span } from './words.ts';

/** What a text of intake says, each with the words that say it: spans count in `text`. */
export interface IntakeReading {
  readonly text: string;
  readonly times: readonly TimeReading[];
  readonly places: readonly PlaceReading[];
  /** Coordinates, one at most. */
  readonly points: readonly FoundPoint[];
  /** Likeliest first. */
  readonly communes: readonly CommuneReading[];
  readonly plates: readonly PlateReading[];
  /** `ofSender`: it stands with what points to the sender. */
  readonly phones: readonly (PhoneReading & { readonly ofSender: boolean })[];
  readonly kinds: readonly KindReading[];
  readonly hints: readonly HintReading[];
}

/** Letters between a hint and a phone that still belongs to it: ` (`, `, sđt `, `, số điện thoại `. */
const nearSender = 24;

/**
 * Reads what an officer typed of a call or a visit. Pure: the same text at the same instant reads the same. Nothing is
 * proposed that has no words in the text.
 */
export function readIntake(
  typed: string,
  context: { now: Date; communes: CommuneNames; isOwn?: (code: string) => boolean },
): IntakeReading {
  const text = readable(typed);
  const words = readWords(text);
  const point = findCoordinates(text);
  const points = point ? [point] : [];
  const inPoint = ({ start, end }: Span) => points.some((at) => start < at.end && at.start < end);
  const plates = readPlates(text).filter((plate) => !inPoint(plate));
  const phones = readPhones(text).filter((phone) => !inPoint(phone));
  const hints = readSenderHints(text, words);
  const inSpans = (spans: readonly Span[]) => (at: number) => {
    const word = words[at];
    return word !== undefined && spans.some(({ start, end }) => word.start < end && start < word.end);
  };
  const places = readPlaces(words, inSpans([...points, ...plates, ...phones, ...hints]));
  const times = readTimesIn(
    words,
    context.now,
    inSpans([...points, ...plates, ...phones, ...places, ...hints]),
  );
  return {
    text,
    times,
    places,
    points,
    communes: readCommunes(words, context.communes, context.isOwn),
    plates,
    phones: phones.map((phone) => ({
      ...phone,
      ofSender: hints.some(({ end, start }) => phone.start >= start && phone.start - end <= nearSender),
    })),
    kinds: readKinds(words, inSpans([...plates, ...hints])),
    hints,
  };
}
