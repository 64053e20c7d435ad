import { createHash } from 'node:crypto';
import { reportFlow } from '#domain/approval/report-flow.ts';
import { actorName, mayIn } from '#domain/officers/actor.ts';
import type { TemplateFault } from '#domain/official-documents/templates/check-template.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { NotTemplate } from '#platform/documents/word/read-template.ts';
import { Failure } from '#platform/failure.ts';
import { placeOfArea, type ReportContext } from '../signing/report-context.ts';
import { checkTemplateFile } from './check-template-file.ts';
import { insertTemplate, listTemplates } from './template.repository.ts';

const templateLimit = 2 * 1024 * 1024;

/** Who may change the template of an area: those who present its reports. */
export const templateKeepers = reportFlow.submit.roles;

export interface KeepTemplate {
  /** Of the command; also the version's own. */
  readonly id: string;
  readonly areaCode: string;
  /** The version that was seen; 0 while there was none. */
  readonly seen: number;
  /** Null to go back to the template of the product. */
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
}

/** The version that was kept, or what is wrong with the file: then nothing was kept. */
export type KeptTemplate =
  | { readonly version: number; readonly faults: readonly [] }
  | { readonly version: null; readonly faults: readonly (TemplateFault | { readonly fault: NotTemplate })[] };

/**
 * Keeps a Word file as the template of an area's reports from now on, once it has passed the check; or goes back to
 * the product's own. What was written from earlier versions stays as it is.
 * @throws Failure not_found, not_allowed, conflict (another version meanwhile), invalid (too large)
 */
export async function keepTemplate(context: ReportContext, command: KeepTemplate): Promise<KeptTemplate> {
  const { db, clock, tenant, actor } = context;
  const { id, areaCode, seen, file } = command;
  const path = placeOfArea(context, areaCode);
  if (!mayIn(actor, templateKeepers, path)) throw new Failure('not_allowed');
  if (file && file.bytes.length > templateLimit) throw new Failure('invalid', { file: 'template.large' });
  const faults = file ? await checkTemplateFile(file.bytes) : [];
  if (faults.length > 0) return { version: null, faults };
  const at = clock();
  return inScope(db, { tenant, path }, async (trx) => {
    const version = (await listTemplates(trx, tenant, path))[0]?.version ?? 0;
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: id })) {
      return { version, faults: [] };
    }
    const sha256 = file && createHash('sha256').update(file.bytes).digest();
    const kept =
      version === seen &&
      (await insertTemplate(trx, tenant, {
        ...{ id, areaPath: path, version: version + 1, fileName: file?.name ?? '', at },
        ...{ officerId: actor.id, file: file && sha256 ? { sha256, bytes: file.bytes } : null },
      }));
    if (!kept) throw new Failure('conflict', { template: 'template.moved' });
    await appendEvent(trx, {
      ...{ tenant, chain: areaCode, id, actor: actorName(actor), verb: file ? 'keep' : 'withdraw' },
      ...{ recordKind: 'report_template', recordId: id },
      ...{ happenedAt: at.toISOString(), recordedAt: at.toISOString() },
      details: { version: version + 1, ...(sha256 && { sha256: sha256.toString('hex') }) },
      facts: [],
    });
    return { version: version + 1, faults: [] };
  });
}
