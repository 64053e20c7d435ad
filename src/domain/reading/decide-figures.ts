import { decideDraft } from './concepts/decide-draft.ts';
import { farAhead, Surroundings } from './concepts/surroundings.ts';
import type { Decided, Draft } from './figures/draft.ts';
import { type Carried, continuesBefore, draftSentence } from './figures/draft-sentence.ts';
import type { Sentence } from './figures/sentence.ts';
import { type Topic, topicOf, topicOfConcept } from './figures/topic.ts';
import { incidentOf, type Standing, sectionOfSentence, tagsOf, topicOfDraft } from './figures/topics.ts';
import { hasTag, type Unit, unitAt } from './figures/unit.ts';
import { ClassSet, noClassSet } from './lexicon/class-set.ts';
import type { ParsedText } from './parse-text.ts';

const farBack = 24;

/** `Hai đối tượng bị bắt là …`, `công an bắt thêm 22 người`: of what the sentence before spoke of. */
function speaksOfSame(units: readonly Unit[], { from, to }: Sentence): boolean {
  if (unitAt(units, from).amount && hasTag(unitAt(units, from + 1), 'suspect')) return true;
  for (let at = from; at < Math.min(to, from + farBack); at++) {
    if (unitAt(units, at).key === 'thêm' && unitAt(units, at - 1).word.isPrimary) return true;
  }
  return false;
}

/** What police do in a matter, by the matter: whoever reads on knows which. */
const police: Partial<Record<Topic, readonly string[]>> = {
  drug: ['arrest', 'find', 'prosecute', 'seize', 'solve', 'profit'],
  traffic: ['violation', 'vehicle'],
  fire: ['damage'],
};

const policeWork = ClassSet.of('arrest', 'find', 'prosecute', 'solve', 'handle', 'rob', 'receive', 'mediate');

/** `… về ma túy. Nhờ báo tin, công an bắt 5 vụ, 7 đối tượng`: police work in the same paragraph that names no other matter. */
function goesOnAbout(matter: Topic | null, units: readonly Unit[], { from, to }: Sentence): boolean {
  const work = matter && police[matter];
  if (!work || unitAt(units, from - 1).kind === 'break') return false;
  const tags = tagsOf(units, from, Math.min(to, from + farAhead));
  const topic = topicOf(tags);
  if (topic !== null && topic !== matter) return false;
  return (
    work.some((tag) => tags.has(tag)) || (matter === 'traffic' && tags.has('case') && !tags.meets(policeWork))
  );
}

/** What stands when a sentence begins. */
function standingAt(units: readonly Unit[], sentence: Sentence, before: Standing): Standing {
  const continues =
    continuesBefore(units, sentence.from) ||
    speaksOfSame(units, sentence) ||
    goesOnAbout(before.before, units, sentence);
  const kept = continues ? before : { ...before, before: null };
  const begun = before.begun || !sentence.heading;
  if (begun) return { ...kept, begun, section: sectionOfSentence(units, sentence, before) };
  const said = topicOf(tagsOf(units, sentence.from, sentence.to));
  return { ...kept, title: said ?? before.title };
}

/** `6 vụ tàng trữ ma túy (8 đối tượng), 14 vụ với 29 thanh niên mang hung khí`: a part that is of no drugs ends their topic. */
function topicOfPart({ phrase, left }: Draft, concept: string, topic: Topic | null): Topic | null {
  const source = topicOfConcept(concept);
  if (source || topic !== 'drug') return source ?? topic;
  return topicOf(phrase.tags) === null && topicOf(left.tags) === null ? null : topic;
}

/** Finds the figures of a text and decides what each is, in order. */
export function decideFigures(text: ParsedText): Decided[] {
  const { units, sentences } = text;
  const decided: Decided[] = [];
  let carried: Carried = { predicates: noClassSet, item: 0, parts: false, lead: noClassSet };
  let standing: Standing = { title: null, begun: false, section: null, before: null, incident: null };
  sentences.forEach((sentence, index) => {
    const read = draftSentence(units, sentence, index, carried);
    carried = read.carried;
    standing = standingAt(units, sentence, standing);
    const first = read.drafts[0];
    const lead = first ? topicOf(tagsOf(units, sentence.from, first.at)) : null;
    const topics: (Topic | null)[] = [];
    read.drafts.forEach((draft, i) => {
      const topic = topicOfDraft(read.drafts, i, lead, standing, topics);
      topics.push(topic);
      const last = decided.at(-1);
      const next = read.drafts[i + 1];
      const around = new Surroundings(
        text,
        draft,
        last?.sentence === index ? last : undefined,
        next?.item === draft.item ? next : undefined,
      );
      const decision = decideDraft(draft, topic, decided.slice(-farBack), around);
      decided.push({ ...draft, topic, concept: decision.concept, rule: decision.rule });
      if (decision.rule.startsWith('mục của')) topics[i] = topicOfPart(draft, decision.concept, topic);
    });
    const said = tagsOf(units, sentence.from, sentence.to);
    const unsaid = read.drafts.length === 0 ? topicOf(said) : null;
    standing = {
      ...standing,
      before: topics.at(-1) ?? unsaid,
      incident: incidentOf(said) ?? standing.incident,
    };
  });
  return decided;
}
