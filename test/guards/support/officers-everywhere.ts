import type { FastifyInstance } from 'fastify';
import { type Role, roles } from '#domain/officers/role.ts';
import { signedInOfficer, type TestOfficer } from '../../support/officer-api.ts';

/** One signed-in officer for every role in each of the areas (paths); answers which one holds a role there. */
export async function officersEverywhere(
  app: FastifyInstance,
  context: Parameters<typeof signedInOfficer>[1],
  areaPaths: readonly string[],
): Promise<(role: Role, areaPath: string) => TestOfficer> {
  const officers = new Map<string, TestOfficer>();
  for (const role of roles) {
    for (const areaPath of new Set(areaPaths)) {
      const name = `${role}.${areaPath.replaceAll('/', '')}`.replaceAll('_', '-');
      officers.set(`${role} ${areaPath}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
  return (role, areaPath) => {
    const officer = officers.get(`${role} ${areaPath}`);
    if (!officer) throw new Error(`nobody signed in as ${role} of ${areaPath}`);
    return officer;
  };
}
