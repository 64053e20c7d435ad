import { formatNumber } from '#domain/numbers/format-number.ts';
import { figureTag } from './locked-figure.ts';
import type { Block, Cell } from './official-document.ts';
import { paragraph } from './official-document.ts';
import type { ReportWords } from './report-words.ts';

/** A model of the register as the annex lists it, with what lives under it. */
export type ReportModel = {
  id: string;
  name: string;
  subject: string;
  area: string;
  areaName: string;
  /** Number and day of the decision, as the office keeps it. */
  foundingPaper: string;
  sites: number;
  groups: number;
  members: number;
  stage: string;
  /** What it was graded last; empty while it was not. */
  grade: string;
  isSkilful: boolean;
};

const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });

/** What of a register is counted under a model, in its locked field. */
function countCell(model: ReportModel, counted: 'sites' | 'groups' | 'members', period: string): Cell {
  const value = String(model[counted]);
  const tag = figureTag(`${counted}.${model.id.replaceAll('-', '').slice(-12)}`, model.area, period);
  const source = { kind: 'reference', source: `records/${model.id}/${counted}` } as const;
  return { inlines: [{ figure: { tag, text: formatNumber(value), value, source } }], align: 'right' };
}

/** Annex "Mô hình": every living model with its decision and what lives under it. */
export function buildModelsAnnex(
  models: readonly ReportModel[],
  period: string,
  words: ReportWords,
): Block[] {
  const { head, note, skilful } = words.modelsAnnex;
  return [
    {
      kind: 'table',
      widths: [10, 44, 34, 30, 36, 13, 13, 17, 26, 18],
      head: [
        [
          ...[head.ordinal, head.name, head.subject, head.area, head.paper],
          ...[head.sites, head.groups, head.members, head.stage, head.skilful],
        ].map((one) => text(one)),
      ],
      rows: models.map((model, i) => [
        text(String(i + 1), { align: 'center' }),
        ...[model.name, model.subject, model.areaName, model.foundingPaper].map((one) => text(one)),
        ...(['sites', 'groups', 'members'] as const).map((one) => countCell(model, one, period)),
        text(model.grade ? words.modelsAnnex.graded(model.stage, model.grade) : model.stage),
        text(model.isSkilful ? skilful : '', { align: 'center' }),
      ]),
    },
    paragraph('annex-note', note),
  ];
}
