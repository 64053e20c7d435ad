import type { IntakeReading } from '#domain/intake/read-intake.ts';
import type { Span } from '#domain/intake/words.ts';
import { sayCoordinates } from '#domain/tips/places/coordinates.ts';
import type { TipTag } from '#domain/tips/steps/tip-reasons.ts';
import type { CrimeKind, TipTrack } from '#domain/tips/steps/tip-tracks.ts';
import { intake as words } from '#locales/vi/officers/intake.ts';
import { tipWords } from '#locales/vi/officers/tips.ts';
import { sayReading } from './say-reading.ts';

export type ProposalKind = keyof typeof words.row;

/** What a proposal puts into the entry when it is taken. */
export interface Proposed {
  readonly when?: string;
  readonly place?: string;
  readonly coordinates?: string;
  readonly areaCode?: string;
  readonly plate?: string;
  readonly contactPhone?: string;
  readonly hint?: string;
  readonly tag?: TipTag;
  readonly track?: Exclude<TipTrack, 'out_of_scope'>;
  readonly crimeKind?: CrimeKind | undefined;
}

/** One line that the officer takes or leaves. */
export interface Proposal {
  /** Stays the same while the words stay the same. */
  readonly key: string;
  readonly kind: ProposalKind;
  readonly span: Span;
  /** The words of the text that say it. */
  readonly source: string;
  readonly value: string;
  readonly note?: string;
  readonly gives: Proposed;
  /** Whether it is taken before the officer says anything: the first of each kind. */
  readonly isFirst: boolean;
}

export interface AreaOfEntry {
  readonly code: string;
  readonly label: string;
  readonly isOwn: boolean;
}

/** The lines for what was read, in the order in which an officer would ask. */
export function proposalsOf(reading: IntakeReading, areas: ReadonlyMap<string, AreaOfEntry>): Proposal[] {
  const line = (
    kind: ProposalKind,
    span: Span,
    rest: { value: string; gives: Proposed; note?: string; isFirst: boolean },
  ): Proposal => {
    const source = reading.text.slice(span.start, span.end);
    return { key: `${kind} ${source} ${rest.value}`, kind, span, source, ...rest };
  };
  const said = (span: Span): string => reading.text.slice(span.start, span.end);
  return [
    ...reading.times.map((time, i) =>
      line('time', time, {
        value: sayReading(time),
        gives: { when: time.range ? `${said(time)} (${sayReading(time)})` : said(time) },
        isFirst: i === 0,
      }),
    ),
    ...reading.places.map((place, i) =>
      line('place', place, { value: said(place), gives: { place: said(place) }, isFirst: i === 0 }),
    ),
    ...reading.points.map((point) =>
      line('point', point, {
        value: sayCoordinates(point),
        gives: { coordinates: sayCoordinates(point) },
        isFirst: true,
      }),
    ),
    ...reading.communes.flatMap((commune, i) => {
      const area = areas.get(commune.code);
      if (!area) return [];
      const note = area.isOwn ? {} : { note: words.otherCommune };
      return [
        line('commune', commune, {
          value: area.label,
          gives: { areaCode: area.code },
          isFirst: i === 0,
          ...note,
        }),
      ];
    }),
    ...reading.plates.map((plate) =>
      line('vehicle', plate, { value: plate.plate, gives: { plate: plate.plate }, isFirst: true }),
    ),
    ...reading.phones.map((phone, i) =>
      phone.ofSender
        ? line('senderPhone', phone, {
            value: phone.phone,
            gives: { contactPhone: phone.phone },
            note: words.senderPhoneMoves,
            isFirst: i === reading.phones.findIndex(({ ofSender }) => ofSender),
          })
        : line('phone', phone, { value: phone.phone, gives: {}, isFirst: true }),
    ),
    ...reading.kinds.map(({ tag, track, crimeKind, ...span }, i) =>
      line('kind', span, {
        value: `${words.tags[tag]} · ${tipWords.track[track]}`,
        gives: { tag, track, crimeKind },
        isFirst: i === 0,
      }),
    ),
    ...reading.hints.map((hint) =>
      line('hint', hint, {
        value: hint.text,
        gives: { hint: hint.text },
        note: words.hintMoves,
        isFirst: true,
      }),
    ),
  ];
}
