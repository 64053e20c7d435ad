import { type Classes, ClassSet } from '../lexicon/class-set.ts';

/** What a phrase, sentence or section is about, where that changes what a figure is. */
export type Topic = 'drug' | 'traffic' | 'fire' | 'loan' | 'wanted' | 'officer' | 'chat' | 'other';

const ofTag: readonly (readonly [string, Topic])[] = [
  ['officerDuty', 'officer'],
  ['drugs', 'drug'],
  ['drugUse', 'drug'],
  ['accidents', 'traffic'],
  ['traffic', 'traffic'],
  ['fire', 'fire'],
  ['loan', 'loan'],
  ['wanted', 'wanted'],
  ['chat', 'chat'],
];

const topical = ClassSet.of(...ofTag.map(([tag]) => tag), 'crime', 'neutral');

/** The topic that a concept is of; null where it may be of any. */
export const topicOfConcept = (concept: string): Topic | null =>
  concept.startsWith('fire_')
    ? 'fire'
    : concept.startsWith('traffic_')
      ? 'traffic'
      : concept.startsWith('drug_')
        ? 'drug'
        : null;

/**
 * The topic that these classes name; `other` where they name crimes of other kinds or several topics at once
 * (`trộm cắp, ma túy, cờ bạc`), null where they name none.
 */
export function topicOf(tags: Classes): Topic | null {
  if (!tags.meets(topical)) return null;
  const found = new Set(ofTag.filter(([tag]) => tags.has(tag)).map(([, topic]) => topic));
  if (found.has('officer')) return 'officer';
  if (found.has('traffic') && found.has('fire')) return null;
  const [topic] = found;
  // `tai nạn lao động`, `chìm tàu`
  if (topic === 'traffic' && tags.has('sea')) return 'other';
  const otherCrime = tags.has('crime') || tags.has('neutral');
  if (topic === undefined) return otherCrime ? 'other' : null;
  return otherCrime && topic === 'drug' ? 'other' : topic;
}
