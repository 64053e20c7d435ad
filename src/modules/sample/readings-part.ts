import { hash } from 'node:crypto';
import { areaPath } from '#domain/areas/area-path.ts';
import { startOf } from '#domain/calendar/day-in.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { readReport } from '#domain/reading/read-report.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { randomOf } from '#domain/sample/random.ts';
import { sampleId } from '#domain/sample/sample-id.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { keepReading } from '#modules/readings/for-sample.ts';
import { readPlain } from '#platform/documents/read-plain.ts';
import type { SamplePart } from './sample-part.ts';

/** Day of the sample's document. */
const documentOn = plainDate('2026-06-14');
const morningMs = 8 * 60 * 60 * 1000;

/** One report of the city at the reading desk, nothing of it decided yet: whoever tries the product decides. */
export const readingsPart: SamplePart = {
  name: 'readings',
  async run({ db, tenant, seed, to, handlers, store, words }) {
    if (to < documentOn) return true;
    const at = new Date(startOf(to).getTime() + morningMs);
    const { areas } = await keptRegister(db, at);
    const { title, text: written } = words.reading;
    const bytes = Buffer.from(written, 'utf8');
    const { text, blocks } = readPlain(written);
    const figures = readReport(text, { day: documentOn, areaCodes: areaCodes(areas.versions, tenant) });
    await keepReading(
      { db, clock: () => at, tenant, actor: { id: handlers.get(tenant) ?? '', roles: [] }, store },
      {
        id: sampleId(at, randomOf(seed, 'reading')),
        ...{ areaCode: tenant, path: areaPath(tenant), title, bytes, hash: hash('sha256', bytes, 'buffer') },
        read: { text, blocks, figures, format: 'text', isScanned: false, documentOn },
      },
    );
    return true;
  },
};
