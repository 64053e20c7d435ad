import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { ReportModel } from '#domain/official-documents/models-annex.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { listLivingModels, readKinds } from '#modules/registers/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Lines of the annex; a city has some hundreds of models, whatever the number of their sites. */
const mostModels = 1000;

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The models of an area that lived at the end of a day by name, in the words of their register: a commune's are its own
 * and those of others that lived in it, with what of them lay there.
 */
export async function gatherModels(
  trx: Trx,
  { tenant, area, on }: { tenant: string; area: string; on: PlainDate },
): Promise<ReportModel[]> {
  const models = await listLivingModels(trx, {
    tenant,
    within: area === tenant ? null : area,
    on,
    limit: mostModels,
  });
  if (models.length === 0) return [];
  const kind = (await readKinds(trx)).get('model');
  const subjects = kind?.fields.find(({ key }) => key === 'subject');
  const choices = subjects && 'choices' in subjects ? subjects.choices : undefined;
  const subjectOf = (value: unknown): string =>
    choices?.find((one) => one.value === value)?.label ?? said(value);
  const areas = new Map((await listAreas(trx, tenant, on)).map((area) => [area.code, area]));
  const grades = kind?.steps.find(({ key }) => key === 'grade')?.grades ?? [];
  return models.map(({ id, name, areaCode, stage, grade, fields, tags, sites, groups, members }) => {
    const area = areas.get(areaCode);
    return {
      ...{ id, name, sites, groups, members, area: areaCode },
      subject: subjectOf(fields.subject),
      areaName: area ? `${area.type} ${area.name}` : '',
      foundingPaper: said(fields.founding_paper),
      stage: kind?.stages.find(({ key }) => key === stage)?.label ?? stage,
      grade: grades.find(({ value }) => value === grade)?.label ?? '',
      isSkilful: tags.includes('skilful_mobilisation'),
    };
  });
}
