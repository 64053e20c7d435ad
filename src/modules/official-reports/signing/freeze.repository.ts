import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** A figure as it was frozen. */
export type FrozenFigure = {
  readonly indicator: string;
  readonly value: string | null;
  readonly state: string;
  readonly parts?: { readonly numerator: string; readonly denominator: string };
};

export interface Freeze {
  readonly freezeNo: number;
  /** Last seq of every chain of the scope. */
  readonly asOf: Readonly<Record<string, number>>;
  readonly figures: readonly FrozenFigure[];
  readonly frozenAt: Date;
  /** Version of the template that the Word file was written from; 0 for the product's own. */
  readonly template: number;
  /** Path of the office whose template it is; null for the product's own. */
  readonly templateOf: string | null;
}

/** `english` is the summary as a Word file. Reports of before there were the last two have the first two alone. */
export const documentKinds = ['docx', 'xlsx', 'pptx', 'english'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface FrozenDocument {
  readonly kind: DocumentKind;
  readonly sha256: Buffer;
  readonly bytes: Buffer;
}

type Key = { readonly tenant: string; readonly reportId: string; readonly freezeNo: number };

export async function insertFreeze(
  trx: Trx,
  { tenant, reportId, freezeNo }: Key,
  {
    areaPath,
    asOf,
    figures,
    frozenAt,
    template,
    templateOf,
    documents,
  }: Omit<Freeze, 'freezeNo'> & {
    readonly areaPath: string;
    readonly documents: readonly FrozenDocument[];
  },
): Promise<void> {
  const key = { tenant_id: tenant, report_id: reportId, freeze_no: freezeNo, area_path: areaPath };
  await trx
    .insertInto('report_freezes')
    .values({
      ...key,
      as_of: JSON.stringify(asOf),
      figures: JSON.stringify(figures),
      frozen_at: frozenAt,
      template,
      template_of: templateOf,
    })
    .execute();
  await trx
    .insertInto('report_documents')
    .values(documents.map(({ kind, sha256, bytes }) => ({ ...key, kind, sha256, bytes })))
    .execute();
}

export async function findFreeze(trx: Trx, { tenant, reportId, freezeNo }: Key): Promise<Freeze | undefined> {
  const { rows } = await sql<Freeze>`
    select freeze_no as "freezeNo", as_of as "asOf", figures, frozen_at as "frozenAt", template,
      template_of as "templateOf" from report_freezes
    where tenant_id = ${tenant} and report_id = ${reportId} and freeze_no = ${freezeNo}`.execute(trx);
  return rows[0];
}

/** Hash and length of the frozen files, without their bytes. */
export async function listDocuments(
  trx: Trx,
  { tenant, reportId, freezeNo }: Key,
): Promise<{ kind: DocumentKind; sha256: string; size: number }[]> {
  const { rows } = await sql<{ kind: DocumentKind; sha256: string; size: number }>`
    select kind, encode(sha256, 'hex') as sha256, length(bytes) as size from report_documents
    where tenant_id = ${tenant} and report_id = ${reportId} and freeze_no = ${freezeNo} order by kind`.execute(
    trx,
  );
  return rows;
}

export async function findDocument(
  trx: Trx,
  { tenant, reportId, freezeNo }: Key,
  kind: DocumentKind,
): Promise<FrozenDocument | undefined> {
  const { rows } = await sql<FrozenDocument>`
    select kind, sha256, bytes from report_documents
    where tenant_id = ${tenant} and report_id = ${reportId} and freeze_no = ${freezeNo}
      and kind = ${kind}`.execute(trx);
  return rows[0];
}
