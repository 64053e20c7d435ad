import { plainDate } from '#domain/calendar/plain-date.ts';
import type { Actor } from '#domain/officers/actor.ts';
import type { SampleCommune } from '#domain/sample/sample-commune.ts';
import { planTips } from '#domain/sample/tips/plan-tips.ts';
import type { SampleTip } from '#domain/sample/tips/sample-tip.ts';
import { sliceByMonth } from '#domain/sample/tips/tip-slices.ts';
import { codeFromBytes, type TipCode } from '#domain/sealing/tip-code.ts';
import { sampleTipPhrases } from '#locales/vi/sample/tips.ts';
import { sampleWords } from '#locales/vi/sample/words.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { temporaryFileStore } from '../../../test/support/temporary-file-store.ts';
import { addOfficer, communes as codes, prepareTips } from '../../../test/support/tips.ts';
import { sealTipSlice } from './seal-tip-slice.ts';
import { writeTipSlice } from './write-tip-slice.ts';

const store = await temporaryFileStore();

export const tenant = '92';

const communes: SampleCommune[] = [
  { code: codes.ninhKieu, kind: 'urban', population: 119_547, point: { lat: 10.03288, lng: 105.77755 } },
  { code: codes.caiKhe, kind: 'rural', population: 57_688 },
];

const from = plainDate('2025-08-05');
const to = plainDate('2025-09-20');

/** Tips of the residents' site; those of other channels are not compared yet. */
export const plan = planTips({ tenant, seed: 'both ways', communes, from, to, phrases: sampleTipPhrases })
  .filter(({ channel }) => channel === 'web')
  .slice(0, 60);

export async function prepare() {
  const database = await testDatabase();
  const tips = await prepareTips(database);
  const officers = {
    [tenant]: await addOfficer(database, 'city_movement_officer', '92/'),
    [codes.ninhKieu]: await addOfficer(database, 'duty_officer', '92/31135/'),
    [codes.caiKhe]: await addOfficer(database, 'duty_officer', '92/31120/'),
  } as Record<string, Actor>;
  const approvers = {
    [tenant]: await addOfficer(database, 'city_movement_officer', '92/'),
    [codes.ninhKieu]: await addOfficer(database, 'commune_commander', '92/31135/'),
    [codes.caiKhe]: await addOfficer(database, 'commune_commander', '92/31120/'),
  } as Record<string, Actor>;
  return { database, tips, officers, approvers };
}

export type Prepared = Awaited<ReturnType<typeof prepare>>;

const idsOf = (officers: Record<string, Actor>) =>
  new Map(Object.entries(officers).map(([area, { id }]) => [area, id]));

export async function writeInBulk({
  database,
  tips,
  officers,
  approvers,
}: Prepared): Promise<Map<SampleTip, TipCode>> {
  for (const slice of sliceByMonth(plan)) {
    const context = {
      db: database.migrator,
      tenant,
      seed: 'both ways',
      from,
      to,
      communes,
      handlers: idsOf(officers),
      approvers: idsOf(approvers),
      words: sampleWords,
      ...tips.resident.keys,
      store,
      onProgress: () => {},
      isStopped: () => false,
    };
    await writeTipSlice(context, slice, await sealTipSlice(context, slice));
  }
  return new Map(plan.map((tip) => [tip, codeFromBytes(tip.code)]));
}
