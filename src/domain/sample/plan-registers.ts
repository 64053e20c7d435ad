import { startOf } from '../calendar/day-in.ts';
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { FieldValues } from '../registers/field-values.ts';
import { type Random, randomOf } from './random.ts';
import type { RegisterHappening, RegisterPhrases, SampleModel } from './register-happening.ts';
import type { SampleCommune } from './sample-commune.ts';
import { sampleId } from './sample-id.ts';

interface Plan {
  readonly tenant: string;
  readonly seed: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly communes: readonly SampleCommune[];
  readonly phrases: RegisterPhrases;
}

const hour = 3_600_000;

const locationClasses: Record<SampleCommune['kind'], Readonly<Record<string, number>>> = {
  urban: { alley: 5, main_road: 3, market: 2, school: 1 },
  rural: { main_road: 4, river: 2, market: 2, alley: 1 },
};

/** An instant in office hours of a day. */
const officeHour = (on: PlainDate, random: Random): Date =>
  new Date(startOf(on).getTime() + Math.floor((7.5 + random.fraction() * 9) * hour));

/**
 * What happens in the registers of models over the sample's days, in order of time: city models with their sites,
 * groups, cameras and patrol teams in every commune, and what these do.
 */
export function planRegisters(plan: Plan): RegisterHappening[] {
  const city = planCity(plan);
  const communes = plan.communes.flatMap((commune) => planCommune(plan, commune, city.models));
  return [...city.happenings, ...communes]
    .filter(({ at }) => at < startOf(addDays(plan.to, 1)))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

function planCity(plan: Plan): { models: string[]; happenings: RegisterHappening[] } {
  const models: string[] = [];
  const happenings = plan.phrases.cityModels.flatMap((model, at) => {
    const random = randomOf(plan.seed, 'registers', 'city', at);
    const planned = planModel(plan, random, plan.tenant, model, { on: plan.from, isNew: false });
    models.push(planned.id);
    return planned.happenings;
  });
  return { models, happenings };
}

function planCommune(plan: Plan, commune: SampleCommune, models: readonly string[]): RegisterHappening[] {
  const random = randomOf(plan.seed, 'registers', commune.code);
  const span = daysBetween(plan.from, plan.to);
  const someDay = (): PlainDate =>
    addDays(plan.from, 20 + Math.floor(random.fraction() * Math.max(1, span - 25)));
  const own = planModel(plan, random, commune.code, random.pick(plan.phrases.communeModels), {
    on: random.chance(0.8) ? plan.from : someDay(),
    isNew: random.chance(0.3),
  });
  const followed = models.filter(() => random.chance(0.4));
  return [
    ...own.happenings,
    ...followed.flatMap((model) =>
      planSite(plan, random, commune, model, random.chance(0.8) ? plan.from : someDay()),
    ),
    ...Array.from({ length: 1 + random.poisson(1) }, () => planCamera(plan, random, commune)).flat(),
    ...planTeam(plan, random, commune),
  ];
}

function planModel(
  { phrases, to }: Plan,
  random: Random,
  area: string,
  model: SampleModel,
  { on, isNew }: { on: PlainDate; isNew: boolean },
): { id: string; happenings: RegisterHappening[] } {
  const at = officeHour(on, random);
  const id = sampleId(at, random);
  const isCity = area.length === 2;
  const later = (days: number) => new Date(at.getTime() + days * 24 * hour + 60_000);
  const paper = {
    number: `${1 + Math.floor(random.fraction() * 400)}${random.pick(phrases.papers)}`,
    issuer: isCity ? phrases.issuers.city : phrases.issuers.commune,
  };
  const step = (
    after: number,
    name: string,
    change: Partial<Extract<RegisterHappening, { do: 'step' }>> = {},
  ) => {
    const instant = later(after);
    return {
      id: sampleId(instant, random),
      at: instant,
      do: 'step' as const,
      recordId: id,
      step: name,
      grade: null,
      reason: '',
      paper: null,
      ...change,
    };
  };
  const { indicator, amount } = model.aim;
  const aim = { ...model.aim, by: indicator && amount ? addDays(to, 200) : null };
  const fields: FieldValues = { subject: model.subject, level: isCity ? 'city' : 'commune', aim };
  const graded = step(250, 'grade', {
    grade: random.weighted({ excellent: 3, good: 5, average: 2, weak: 1 }),
  });
  return {
    id,
    happenings: [
      {
        id,
        at,
        do: 'found',
        kind: 'model',
        area,
        parentId: null,
        name: `${phrases.mark} ${model.name}`,
        fields,
        tags: model.tags,
      },
      isNew ? step(9, 'launch', { paper }) : step(0, 'bring_in'),
      ...(random.chance(0.7) ? [graded] : []),
      ...(isCity && random.chance(0.4) ? [step(300, 'recognise', { grade: 'city', paper })] : []),
      ...(!isCity && random.chance(0.05) ? [step(400, 'end', { reason: random.pick(phrases.endings) })] : []),
    ],
  };
}

function planSite(
  { from, to, phrases }: Plan,
  random: Random,
  { code }: SampleCommune,
  parentId: string,
  on: PlainDate,
): RegisterHappening[] {
  const at = new Date(officeHour(on, random).getTime() + 10 * hour);
  const id = sampleId(at, random);
  const place = random.pick(phrases.places);
  const group = new Date(at.getTime() + 300_000);
  const isQuiet = random.chance(0.15);
  const found = {
    id,
    at,
    do: 'found' as const,
    kind: 'model_site',
    area: code,
    parentId,
    name: `${phrases.mark} ${phrases.siteName} ${place}`,
    fields: { place, origin: on === from ? 'original' : 'replicated', decided_on: on },
    tags: [],
  };
  return [
    found,
    {
      ...found,
      id: sampleId(group, random),
      at: group,
      kind: 'model_group',
      parentId: id,
      name: `${phrases.mark} ${phrases.groupName} ${place}`,
      fields: { members: String(3 + Math.floor(random.lognormal(6, 0.5))) },
    },
    ...eachAbout(random, 110, on, isQuiet ? addDays(to, -170) : to).map((day): RegisterHappening => {
      const instant = officeHour(day, random);
      const fields = { content: random.pick(phrases.works), participants: String(4 + random.poisson(12)) };
      return {
        id: sampleId(instant, random),
        at: instant,
        do: 'log',
        recordId: id,
        activity: 'work',
        fields,
      };
    }),
  ];
}

function planCamera(
  { from, to, phrases }: Plan,
  random: Random,
  { code, kind }: SampleCommune,
): RegisterHappening[] {
  const at = officeHour(from, random);
  const fields: FieldValues = {
    location_class: random.weighted(locationClasses[kind]),
    point: random.pick(phrases.points),
    eyes: String(2 + Math.floor(random.lognormal(kind === 'urban' ? 9 : 5, 0.5))),
    owner: random.weighted({ household: 6, business: 3, agency: 1, commune: 2 }),
    consent: true,
    public_view: true,
    working: random.chance(0.93) ? 'working' : 'broken',
    checked_on: from,
  };
  const id = sampleId(at, random);
  const found: RegisterHappening = {
    id,
    at,
    do: 'found',
    kind: 'camera',
    area: code,
    parentId: null,
    name: `${phrases.mark} ${phrases.cameraName} ${random.pick(phrases.points)}`,
    fields,
    tags: [],
  };
  return [
    found,
    ...eachAbout(random, 130, from, to).map((day): RegisterHappening => {
      const instant = officeHour(day, random);
      const said = { found: random.pick(phrases.checks) };
      return {
        id: sampleId(instant, random),
        at: instant,
        do: 'log',
        recordId: id,
        activity: 'check',
        fields: said,
      };
    }),
  ];
}

function planTeam({ from, to, phrases }: Plan, random: Random, { code }: SampleCommune): RegisterHappening[] {
  const at = officeHour(from, random);
  const id = sampleId(at, random);
  return [
    {
      id,
      at,
      do: 'found',
      kind: 'patrol_team',
      area: code,
      parentId: null,
      name: `${phrases.mark} ${phrases.teamName}`,
      fields: { team: 'security_team', members: String(3 + random.poisson(3)) },
      tags: [],
    },
    ...eachAbout(random, 21, from, to).map((day): RegisterHappening => {
      const instant = officeHour(day, random);
      const fields = {
        stretch: random.pick(phrases.stretches),
        participants: String(3 + random.poisson(2)),
        findings: String(random.poisson(0.15)),
      };
      return {
        id: sampleId(instant, random),
        at: instant,
        do: 'log',
        recordId: id,
        activity: 'patrol',
        fields,
      };
    }),
  ];
}

/** Days between two, about so many apart. */
function eachAbout(random: Random, apart: number, from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  const step = () => 1 + Math.floor(apart * (0.5 + random.fraction()));
  for (let day = addDays(from, step()); day <= to; day = addDays(day, step())) days.push(day);
  return days;
}
