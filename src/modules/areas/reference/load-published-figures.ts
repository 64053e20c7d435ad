import { type PublishedSource, parsePublishedFigures } from '#domain/reconciliation/published-figure.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { insertReferenceRows, readReferenceFile } from './reference-file.ts';

/** Replaces the published figures and their sources by those of db/reference/. */
export async function loadPublishedFigures(trx: Trx): Promise<void> {
  const file: { sources: PublishedSource[]; figures: object[] } = JSON.parse(
    readReferenceFile('published-figures.json'),
  );
  await trx.deleteFrom('reference.published_figures').execute();
  await trx.deleteFrom('reference.published_sources').execute();
  await insertReferenceRows(
    trx,
    'published_sources',
    file.sources.map(({ id, publisher, title, publishedOn, url }) => ({
      id,
      publisher,
      title,
      published_on: publishedOn,
      url,
    })),
  );
  await insertReferenceRows(
    trx,
    'published_figures',
    parsePublishedFigures(file).map((one) => ({
      id: one.id,
      source_id: one.source,
      indicator: one.indicator,
      counted: one.counted,
      area_code: one.area,
      area_on: one.areaOn,
      period: one.period,
      value: one.value,
      low: one.low,
      high: one.high,
      rounding: one.rounding,
      printed: one.printed,
      quotation: one.quotation,
    })),
  );
}
