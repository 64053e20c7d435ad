import type { AreaRegister } from '#domain/areas/area-register.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type AnsweredFinding, type FindingsRequest, listFindings } from './list-findings.ts';

/**
 * What stands in the way of signing the report of an area and period: contradictions that no answer holds for, then
 * questions without an answer. Empty when it may be signed.
 */
export async function unansweredFindings(
  trx: Trx,
  areas: AreaRegister,
  request: FindingsRequest,
): Promise<AnsweredFinding[]> {
  const found = await listFindings(trx, areas, request);
  return found.filter(({ weight, answer }) => weight !== 'notes' && answer === null);
}
