import { decideDraft } from './concepts/decide-draft.ts';
import type { Decided } from './figures/draft.ts';
import { type Carried, continuesBefore, draftSentence } from './figures/draft-sentence.ts';
import type { Figure } from './figures/figure.ts';
import { readUnits } from './figures/read-units.ts';
import { splitSentences } from './figures/sentence.ts';
import { type Topic, topicOf } from './figures/topic.ts';
import { clauseTags, type Standing, sectionOfSentence, tagsOf, topicOfDraft } from './figures/topics.ts';
import { writeFigure } from './figures/write-figure.ts';
import { tokenise } from './tokens/tokenise.ts';

/** A sentence without end must not make reading slow: no word further off has a say. */
const farAhead = 100;
const farBack = 24;

/** Reads the figures of a text, in its order. Pure: the same text gives the same figures. */
export function readFigures(text: string): Figure[] {
  const tokens = tokenise(text);
  const units = readUnits(tokens);
  const sentences = splitSentences(units);
  const decided: Decided[] = [];
  let carried: Carried = { predicates: new Set(), item: 0 };
  let standing: Standing = { title: null, section: null, before: null };
  sentences.forEach((sentence, index) => {
    const read = draftSentence(units, sentence, index, carried);
    carried = read.carried;
    if (index === 0) standing = { ...standing, title: topicOf(tagsOf(units, sentence.from, sentence.to)) };
    else standing = { ...standing, section: sectionOfSentence(units, sentence, standing) };
    const first = read.drafts[0];
    if (!continuesBefore(units, sentence.from)) standing = { ...standing, before: null };
    const lead = first ? topicOf(tagsOf(units, sentence.from, first.at)) : null;
    const topics: (Topic | null)[] = [];
    read.drafts.forEach((draft, i) => {
      const topic = topicOfDraft(read.drafts, i, lead, standing, topics);
      topics.push(topic);
      const last = decided.at(-1);
      const next = read.drafts[i + 1];
      const around = {
        before: last?.sentence === index ? last : undefined,
        after: next?.item === draft.item ? next : undefined,
        clause: clauseTags(units, draft.phrase.end),
        rest: tagsOf(units, draft.at, Math.min(sentence.to, draft.at + farAhead)),
      };
      decided.push({ ...draft, topic, ...decideDraft(draft, topic, decided.slice(-farBack), around) });
    });
    standing = { ...standing, before: topics.at(-1) ?? null };
  });
  const points = /[\ud800-\udbff]/.test(text) ? Array.from(text) : text;
  return decided.map((one) => writeFigure(points, tokens, units, one));
}
