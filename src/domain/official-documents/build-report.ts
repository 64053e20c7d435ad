import { buildAnnexes } from './build-annexes.ts';
import { buildSection } from './build-section.ts';
import type { ReportFinding } from './findings-annex.ts';
import { getLayout } from './issuer-families.ts';
import {
  fillNames,
  type IssuerFamily,
  type IssuerLevel,
  listRecipients,
  type SigningForm,
} from './issuer-family.ts';
import type { Inline } from './locked-figure.ts';
import type { ReportModel } from './models-annex.ts';
import type { Annex, Block, OfficialDocument } from './official-document.ts';
import { paragraph } from './official-document.ts';
import { numberSections, openingSection, type ReportOutline, type ReportScope } from './outline.ts';
import type { ProseNumbers } from './prose-numbers.ts';
import type { PublishedFigure } from './published-annex.ts';
import type { FigureBook } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';
import type { ReportUnit } from './units-annex.ts';
import type { ReportAward } from './written-annexes.ts';

export type ReportInput = {
  family: IssuerFamily;
  outline: ReportOutline;
  level: IssuerLevel;
  /** The family's usual form when absent. */
  signing?: SigningForm | undefined;
  /** Code of the area, its name ("phường Cái Khế") and the name of its city ("thành phố Cần Thơ"). */
  area: { code: string; name: string; place: string; city: string };
  period: {
    kind: ReportScope['period'];
    label: string;
    nextLabel: string;
    from: string;
    to: string;
    year: string;
    code: string;
  };
  /** Printed day up to which the figures run when the period has not ended; null after its end. */
  provisionalUntil: string | null;
  /** Printed day since when the area has its borders of now, where the same period reaches back before it. */
  bordersSince?: string | null | undefined;
  figures: FigureBook;
  fromOtherBody: ReadonlySet<string>;
  /** Every commune of a city with its figures; none for a commune's own report. */
  units?: readonly ReportUnit[] | undefined;
  /** Living models of the register; none where nobody keeps one. */
  models?: readonly ReportModel[] | undefined;
  /** Decisions of the register of awards, of the area itself. */
  awards?: readonly ReportAward[] | undefined;
  published: readonly PublishedFigure[];
  findings: readonly ReportFinding[];
  /** What people wrote, by section; a section that the outline does not have is added at its end. */
  texts?: ReadonlyMap<string, { heading: string; text: string }> | undefined;
  /** How its sentences read large counts. */
  numbers: ProseNumbers;
  /** Presented: nothing in it asks its author for anything any more. */
  isFinal?: boolean | undefined;
  sample: boolean;
};

/** The sentence that names what is answered, once somebody wrote it; a report without one begins with its subject. */
function openingOf(
  { texts, isFinal = false }: ReportInput,
  self: string,
  subject: string,
  words: ReportWords,
): Block {
  const { before, hint, after, alone } = words.opening(self, subject);
  const written = texts?.get(openingSection)?.text.trim() ?? '';
  if (written === '' && isFinal) return paragraph('body', alone);
  const named: Inline = written === '' ? { text: hint, italic: true, hint: true } : { text: written };
  return { kind: 'paragraph', block: 'body', inlines: [{ text: before }, named, { text: after }] };
}

function withAddedSections(
  outline: ReportOutline,
  texts: ReadonlyMap<string, { heading: string; text: string }>,
): ReportOutline {
  const known = new Set([openingSection, ...outline.sections.map(({ id }) => id)]);
  const added = [...texts]
    .filter(([id, { text }]) => !known.has(id) && text !== '')
    .map(([id, { heading }]) => ({ id, title: heading.toLocaleUpperCase('vi'), content: [] }));
  return { ...outline, sections: [...outline.sections, ...added] };
}

function buildBody(
  input: ReportInput,
  subject: string,
  self: string,
  annexes: Annex[],
  words: ReportWords,
): Block[] {
  const { period, figures, provisionalUntil, bordersSince, isFinal = false } = input;
  const scope: ReportScope = { level: input.level, period: period.kind };
  const texts = input.texts ?? new Map();
  const sections = numberSections(withAddedSections(input.outline, texts), scope);
  return [
    openingOf(input, self, subject, words),
    paragraph('body', words.window(period.from, period.to)),
    ...(provisionalUntil ? [paragraph('body', words.provisional(provisionalUntil))] : []),
    ...(bordersSince ? [paragraph('body', words.formerBorders.inBody)] : []),
    ...sections.flatMap((section) =>
      buildSection(section, { figures, texts, isFinal }, scope, { ...words, numbers: input.numbers }),
    ),
    paragraph('body', words.annexesAttached(annexes.map(({ label }) => label))),
  ];
}

/** The whole report as a document: head, body by the outline, signature, recipients, annexes. */
export function buildReport(input: ReportInput, words: ReportWords): OfficialDocument {
  const { family, outline, level, area, period } = input;
  const layout = getLayout(family.layout);
  const names = { area: area.name, city: area.city };
  const of = family.levels[level];
  const lines = of.signing[input.signing ?? of.defaultSigning] ?? of.signing[of.defaultSigning] ?? [];
  const self = fillNames(of.selfName, names);
  const subject = outline.subjects[family.subjectVariant]
    .replace('{period}', period.label)
    .replace('{nextPeriod}', period.nextLabel);
  const number = family.numberPattern.replace('{sign}', fillNames(of.sign, names));
  const annexes = buildAnnexes(input, number, self, words);
  const body = buildBody(input, subject, self, annexes, words);
  const last = body.at(-1);
  if (last?.kind === 'paragraph') last.inlines = [...last.inlines, { text: layout.endMark }];
  return {
    layout,
    head: {
      nationalName: family.nationalName,
      nationalMotto: family.nationalMotto,
      superior: fillNames(of.superior, names),
      issuer: fillNames(of.issuer, names),
      number,
      placeAndDate: words.placeAndDate(area.place, period.year),
    },
    kindName: outline.kindName,
    subject,
    body,
    signing: { lines },
    recipients: {
      label: words.recipients,
      lines: listRecipients(
        of.recipients.map((line) => fillNames(line, names)),
        of.archiveUnit,
      ),
    },
    annexes,
    sampleMark: input.sample ? words.sampleMark : null,
  };
}
