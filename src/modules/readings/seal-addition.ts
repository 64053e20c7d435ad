import type { ReportFigure } from '#domain/reading/read-report.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField, sealField } from '#domain/sealing/seal-field.ts';
import type { Addition } from './addition.repository.ts';

const placeOf = (tenant: string, record: string) => ({
  ...{ tenant, record, table: 'reading_additions', field: 'figure' },
});

/** Seals an added figure to the key of its reading. */
export const sealAddition = (key: ContentKey, tenant: string, id: string, figure: ReportFigure): Buffer =>
  sealField(key, placeOf(tenant, id), JSON.stringify(figure));

/** Opens what `sealAddition` sealed. Throws `CannotOpen`. */
export const openAddition = (key: ContentKey, tenant: string, { id, sealed }: Addition): ReportFigure =>
  JSON.parse(openField(key, placeOf(tenant, id), sealed)) as ReportFigure;
