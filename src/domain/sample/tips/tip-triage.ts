import type { CrimeKind, Urgency } from '#domain/tips/steps/tip-tracks.ts';
import type { Random } from '../random.ts';
import type { SampleTrack } from './sample-tip.ts';

/** On which track an officer puts a tip. */
export interface SampleTriage {
  readonly track: SampleTrack;
  readonly crimeKind: CrimeKind | null;
  readonly urgency: Urgency;
  readonly reason: 'by_content' | 'by_law';
}

/**
 * What tells of a crime nearly always goes on the criminal track, one in ten of it urgent; the rest is feedback, or
 * stays what it came as: then nobody sorts it (null).
 */
export function pickTriage(
  random: Random,
  { criminal, aboutOfficer }: { criminal: boolean; aboutOfficer: boolean },
): SampleTriage | null {
  if (criminal && random.chance(0.85)) {
    const crimeKind = random.weighted({ crime_denunciation: 55, crime_report: 45 });
    return {
      track: 'criminal',
      crimeKind,
      urgency: random.chance(0.1) ? 'urgent' : 'normal',
      reason: 'by_law',
    };
  }
  const plain = { crimeKind: null, urgency: 'normal', reason: 'by_content' } as const;
  if (!criminal && !aboutOfficer && random.chance(0.3)) return { track: 'feedback', ...plain };
  return criminal || random.chance(0.6) ? { track: 'security_information', ...plain } : null;
}
