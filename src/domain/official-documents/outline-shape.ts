import { amount, entry, listOf, oneOf, optional, recordOf, type Shape, text } from '../reference/shape.ts';
import type { Content, ReportOutline, Section } from './outline.ts';
import type { Clause } from './sentence.ts';

const applies = {
  levels: optional(listOf(oneOf('city', 'commune'))),
  periods: optional(listOf(oneOf('year', 'half'))),
} as const;

const clause: Shape<Clause> = entry({
  text,
  zero: optional(text),
  first: optional(text),
  join: optional(text),
  under: optional(text),
  compare: optional(text),
});

const contents: Readonly<Record<string, Shape<Content>>> = {
  sentence: entry({ ...applies, sentence: listOf(clause) }),
  author: entry({ ...applies, author: text }),
  table: entry({ ...applies, table: entry({ caption: text, indicators: listOf(text) }) }),
  prompt: entry({
    ...applies,
    prompt: entry({ indicator: text, above: optional(amount), below: optional(amount), text }),
  }),
};

/** The kind of a piece is the field that it has. */
const content: Shape<Content> = (value, at) => {
  const kind = Object.keys(contents).find((name) => Object.hasOwn(Object(value), name));
  const shape = kind && contents[kind];
  if (!shape) throw new RangeError(`${at}: one of ${Object.keys(contents).join(', ')} expected`);
  return shape(value, at);
};

const section: Shape<Section> = entry({ ...applies, id: text, title: text, content: listOf(content) });

/** The file db/reference/report-outline.json. */
export const outlineShape: Shape<ReportOutline> = entry({
  version: text,
  basis: text,
  kindName: text,
  subjects: recordOf(['movement', 'committee'], text),
  sections: listOf(section),
});
