import { type Classes, ClassSet } from '../lexicon/class-set.ts';

/** What a phrase, sentence or section is about, where that changes what a figure is. */
export type Topic = 'drug' | 'traffic' | 'fire' | 'loan' | 'wanted' | 'officer' | 'chat' | 'other';

/** In the order in which they are named where several are. */
const ofClasses: readonly (readonly [Classes, Topic])[] = [
  [ClassSet.of('officerDuty'), 'officer'],
  [ClassSet.of('drugs', 'drugUse'), 'drug'],
  [ClassSet.of('accidents', 'traffic'), 'traffic'],
  [ClassSet.of('fire'), 'fire'],
  [ClassSet.of('loan'), 'loan'],
  [ClassSet.of('wanted'), 'wanted'],
  [ClassSet.of('chat'), 'chat'],
];

const crimes = ClassSet.of('crime', 'neutral');
const topical = new ClassSet();
for (const [classes] of ofClasses) topical.add(classes);
topical.add(crimes);

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
  const found = ofClasses.filter(([classes]) => tags.meets(classes)).map(([, one]) => one);
  const [topic] = found;
  if (topic === 'officer') return 'officer';
  if (found.includes('traffic') && found.includes('fire')) return null;
  // `tai nạn lao động`, `chìm tàu`
  if (topic === 'traffic' && tags.has('sea')) return 'other';
  const otherCrime = tags.meets(crimes);
  if (topic === undefined) return otherCrime ? 'other' : null;
  return otherCrime && topic === 'drug' ? 'other' : topic;
}
