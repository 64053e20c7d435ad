import type { FastifyInstance } from 'fastify';

/** What an app really answers to, as `GET /path`, by its own router's account. HEAD goes with GET. */
export function registeredRoutes(app: FastifyInstance): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, part = '', methods] = /^([│\s]*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line) ?? [];
    if (indent === undefined) continue;
    const depth = indent.length / 4;
    open.splice(depth, open.length, part);
    // some of our apps take an address with and without a slash at its end
    const path = open.join('').replace(/(.)\/$/, '$1');
    for (const method of methods?.split(', ') ?? []) if (method !== 'HEAD') found.push(`${method} ${path}`);
  }
  return found.sort();
}
