import { hasReform } from '#domain/areas/apply-reform.ts';
import { checkReform } from '#domain/areas/check-reform.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { readRegister } from '../read-register.ts';
import { ReformFile } from './parse-reform.ts';
import { writeReform } from './write-reform.ts';

/**
 * Carries out again every imported reform after db/reference/ was loaded anew, in order of time. One that the files
 * have themselves by now is left to them.
 * @throws RangeError when the files and a reform contradict each other: nothing is loaded then
 */
export async function reapplyReforms(trx: Trx): Promise<void> {
  const rows = await trx
    .selectFrom('reference.area_reforms')
    .select(['document', 'legal_basis'])
    .orderBy('effective_on')
    .orderBy('imported_at')
    .execute();
  if (rows.length === 0) return;
  let areas = await readRegister(trx);
  for (const { document, legal_basis } of rows) {
    const reform = ReformFile.parse(document);
    if (hasReform(areas, reform)) continue;
    const [fault] = checkReform(areas, reform);
    if (fault) throw new RangeError(`Reform ${legal_basis} and db/reference: ${fault.what} at ${fault.at}`);
    areas = await writeReform(trx, areas, reform);
  }
}
