import { areaPath } from '#domain/areas/area-path.ts';
import { recordAccess } from '#modules/officers/for-officers.ts';
import { untilLasting } from '#platform/database/until-lasting.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from './context.ts';
import type { OfficerRoute } from './route.ts';

interface Input {
  readonly params?: Readonly<Record<string, string>>;
}

const refusals = new Set(['not_allowed', 'not_found']);

/** How an answer says of which commune it is, when it is of one. */
interface Shown {
  readonly area?: { readonly code?: string };
  readonly areaCode?: string;
}

/**
 * Runs a handler and leaves what its route declares. The row of a reading is committed before the answer goes out;
 * a refusal of a signed-in officer leaves one in any case. A command is answered when what it did lasts: what it found
 * done, because it was sent again, may not yet.
 */
export async function carryOut(
  route: OfficerRoute,
  context: SignedInContext,
  input: Input,
): Promise<unknown> {
  // the first id of an address is the record's
  const [recordId] = Object.values(input.params ?? {});
  const { tenant, officer } = context;
  const access = { officerId: officer?.id ?? null, action: route.name, recordId };
  const recordKind = route.audit.leaves === 'nothing' ? 'none' : route.audit.record;
  try {
    const output = await route.handle(context, input as never);
    if (route.audit.leaves === 'access') {
      // what is of no commune, an account for one, is kept with the city
      const { area, areaCode = area?.code ?? tenant } = output as Shown;
      const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
      await recordAccess(context, { ...access, recordKind, areaPath: path, allowed: true });
    }
    if (route.audit.leaves === 'event') await untilLasting(context.db);
    return output;
  } catch (error) {
    if (officer && error instanceof Failure && refusals.has(error.code)) {
      await recordAccess(context, { ...access, recordKind, allowed: false });
    }
    throw error;
  }
}
