import type { TipOutcome } from './tip-outcomes.ts';

/**
 * The tracks of a tip, each under its own law, and `out_of_scope` for public life that is closed to Tin Dân: opinion,
 * belief, assembly, collective letters, journalism. Of such a tip nothing is kept but that it came.
 */
export const tipTracks = [
  'criminal',
  'denunciation',
  'complaint',
  'feedback',
  'security_information',
  'out_of_scope',
] as const;
export type TipTrack = (typeof tipTracks)[number];

/** The three kinds of a criminal tip (Bộ luật Tố tụng hình sự 2015, điều 144). */
export const crimeKinds = ['crime_denunciation', 'crime_report', 'prosecution_request'] as const;
export type CrimeKind = (typeof crimeKinds)[number];

export const urgencies = ['normal', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

interface TrackRules {
  /** Whether the law asks for the sender's name (Luật Tố cáo 2018, điều 25; Luật Khiếu nại 2011, điều 8). */
  readonly identity: 'optional' | 'required';
  /** How the handling may end. */
  readonly outcomes: readonly TipOutcome[];
}

const decisions = ['prosecuted', 'not_prosecuted', 'suspended'] as const;
const ordinary = ['handled_administratively', 'unfounded', 'outside_competence'] as const;
const conclusions = [
  'upheld',
  'partly_upheld',
  'not_upheld',
  'not_accepted',
  'withdrawn',
  'outside_competence',
] as const;

export const trackRules: Record<TipTrack, TrackRules> = {
  criminal: { identity: 'optional', outcomes: [...decisions, ...ordinary] },
  denunciation: { identity: 'required', outcomes: conclusions },
  complaint: { identity: 'required', outcomes: conclusions },
  feedback: { identity: 'optional', outcomes: ['settled', 'explained', 'passed_on', ...ordinary] },
  // not yet triaged, or nothing else: the agency's paper may still come in for it
  security_information: { identity: 'optional', outcomes: [...decisions, ...ordinary] },
  out_of_scope: { identity: 'optional', outcomes: [] },
};

/** Days from the decision until the text of a tip out of scope is destroyed, whatever happens. */
export const outOfScopeDays = 30;
