import type { ReportInput } from './build-report.ts';
import { buildComparisonChart } from './comparison-chart.ts';
import { buildFiguresTable } from './figures-annex.ts';
import { buildFindingsAnnex } from './findings-annex.ts';
import { buildModelsAnnex } from './models-annex.ts';
import type { Annex, Block } from './official-document.ts';
import { paragraph } from './official-document.ts';
import { tasksSection } from './outline.ts';
import { buildPublishedAnnex } from './published-annex.ts';
import type { FigureBook, ReportPlan } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';
import { buildStandardsAnnex } from './standards-annex.ts';
import { buildUnitsAnnex } from './units-annex.ts';
import { buildAwardsAnnex, buildTasksAnnex } from './written-annexes.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

type Content = Pick<Annex, 'title' | 'blocks' | 'landscape'>;

/** The plans behind the targets, each once, in the order of the dictionary. */
const plansOf = (figures: FigureBook): ReportPlan[] => [
  ...new Map(
    [...figures.values()].flatMap(({ target }) => (target ? [[target.plan.id, target.plan]] : [])),
  ).values(),
];

function figuresAnnex(
  { figures, fromOtherBody, bordersSince, level }: ReportInput,
  words: ReportWords,
): Content {
  const plans = plansOf(figures);
  const hasTargets = plans.length > 0;
  const chart = buildComparisonChart(figures, words);
  return {
    title: words.figuresAnnex.title,
    // ten columns do not fit an upright page
    landscape: hasTargets,
    blocks: [
      buildFiguresTable(figures, { fromOtherBody, hasTargets }, words),
      paragraph('annex-note', words.figuresAnnex.note),
      ...(plans.length > 0 ? [paragraph('annex-note', words.figuresAnnex.plans(plans))] : []),
      ...(chart ? [paragraph('subsection', words.chart.title), chart] : []),
      ...(bordersSince ? [paragraph('annex-note', words.formerBorders.note(bordersSince, level))] : []),
    ],
  };
}

const present = (title: string, blocks: Block[] | null | false, landscape = false): Content[] =>
  blocks ? [{ title, blocks, landscape }] : [];

/** The annexes of a report in their order; those without anything to list are left out, and the rest is numbered. */
export function buildAnnexes(
  input: ReportInput,
  number: string,
  issuer: string,
  words: ReportWords,
): Annex[] {
  const { figures, published, findings, area, period, texts } = input;
  const { units = [], models = [], awards = [], isFinal = false } = input;
  const own = { area: area.code, periodLabel: period.label };
  const tasks = buildTasksAnnex(texts?.get(tasksSection)?.text ?? '', words);
  const annexes: Content[] = [
    figuresAnnex(input, words),
    ...present(
      words.modelsAnnex.title,
      models.length > 0 && buildModelsAnnex(models, period.code, words),
      true,
    ),
    ...present(
      words.unitsAnnex.title,
      units.length > 0 && buildUnitsAnnex(units, figures, period.code, words),
      true,
    ),
    ...present(words.standardsAnnex.title, buildStandardsAnnex(figures, words)),
    ...present(
      words.awardsAnnex.title,
      buildAwardsAnnex(
        figures,
        awards,
        { period: period.code, isFinal, isCity: input.level === 'city' },
        words,
      ),
    ),
    ...present(words.tasksAnnex.title, tasks),
    ...present(
      words.publishedAnnex.title,
      published.length > 0 && buildPublishedAnnex(published, figures, own, words),
      true,
    ),
    { title: words.findingsAnnex.title, blocks: buildFindingsAnnex(findings, { isFinal }, words) },
  ];
  return annexes.map((annex, index) => ({
    ...annex,
    label: words.annexLabel(roman[index] ?? String(index + 1)),
    reference: words.annexReference(number, issuer),
  }));
}
