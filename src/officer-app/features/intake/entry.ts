import type { EnterTip } from '#contract/tips/intake.ts';
import { withoutSpans } from '#domain/intake/without-spans.ts';
import type { Proposal, Proposed } from './proposals.ts';

/** What the officer set by hand; empty means: as proposed. */
export interface ByHand {
  readonly channel: EnterTip['channel'];
  readonly aboutOfficer: boolean;
  readonly askedAboutOfficer: boolean;
  readonly place?: string;
  readonly coordinates?: string;
  readonly when?: string;
  readonly areaCode?: string | null;
  readonly track?: EnterTip['track'] | null;
  readonly crimeKind?: EnterTip['crimeKind'];
  readonly isUrgent: boolean;
  readonly contactName: string;
  readonly contactPhone?: string;
  /** The sender asks that only two custodians together may learn who they are. */
  readonly isSealed?: boolean;
  readonly hint?: string;
}

const joined = (taken: readonly Proposal[], of: (gives: Proposed) => string | undefined): string =>
  taken.flatMap(({ gives }) => of(gives) ?? []).join('; ');

/** The entry that the taken lines and the hand make. What points to the sender leaves the text. */
export function entryOf(
  text: string,
  taken: readonly Proposal[],
  hand: ByHand,
  fallbackArea: string | null,
): Omit<EnterTip, 'id'> {
  const apart = taken.filter(({ gives }) => gives.hint !== undefined || gives.contactPhone !== undefined);
  const told = withoutSpans(
    text,
    apart.map(({ span }) => span),
  );
  const plates = taken.flatMap(({ gives }) =>
    gives.plate && !told.includes(gives.plate) ? [gives.plate] : [],
  );
  const sorted = taken.find(({ gives }) => gives.track)?.gives;
  const track = hand.track === null ? undefined : (hand.track ?? sorted?.track);
  const crimeKind =
    track === 'criminal' ? (hand.crimeKind ?? sorted?.crimeKind ?? 'crime_denunciation') : undefined;
  const contactPhone = hand.contactPhone ?? joined(taken, (gives) => gives.contactPhone);
  const hasContact = contactPhone.trim() !== '' || hand.contactName.trim() !== '';
  return {
    channel: hand.channel,
    description: plates.length > 0 ? `${told}\n${plates.join(', ')}` : told,
    place: hand.place ?? joined(taken, (gives) => gives.place),
    coordinates: hand.coordinates ?? joined(taken, (gives) => gives.coordinates),
    when: hand.when ?? joined(taken, (gives) => gives.when),
    areaCode:
      hand.areaCode !== undefined
        ? hand.areaCode
        : (taken.find(({ gives }) => gives.areaCode)?.gives.areaCode ?? fallbackArea),
    aboutOfficer: hand.aboutOfficer,
    askedAboutOfficer: hand.askedAboutOfficer,
    reach: hasContact ? (hand.isSealed ? 'sealed' : 'handler') : 'none',
    contactName: hand.contactName,
    contactPhone,
    hint: hand.hint ?? joined(taken, (gives) => gives.hint),
    ...(track && { track }),
    ...(crimeKind && { crimeKind }),
    urgency: hand.isUrgent ? 'urgent' : 'normal',
    dangerNow: false,
    tags: [...new Set(taken.flatMap(({ gives }) => gives.tag ?? []))],
  };
}
