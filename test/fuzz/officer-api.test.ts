import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { type Contract, contract } from '#contract/contract.ts';
import { roles } from '#domain/officers/role.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { officerRoutes } from '../../src/officer-api/routes.ts';
import { testDatabase } from '../support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../support/officer-api.ts';
import { exampleForm, prepareTips } from '../support/tips.ts';
import { nastyBytes, nastyText } from './cases.ts';
import { inputOf } from './from-schema.ts';
import { fuzz, isLong, timeout } from './fuzz.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app, logged } = await testOfficerApi(database, prepared);
await submitTip(prepared.resident, exampleForm);
const tip = (await database.admin.selectFrom('tips').select('id').executeTakeFirstOrThrow()).id;
const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };

/** Somebody with every role, so that no door ends the case before its handler; another when signed out. */
let who: TestOfficer;
let signIns = 0;
async function signIn(): Promise<void> {
  signIns += 1;
  const grants = roles.map((role) => ({ role, areaPath: '92/' }));
  who = await signedInOfficer(app, context, `fuzz-${signIns}`, grants);
}
await signIn();

const names = officerRoutes.map(({ name }) => name);
const shapeOf = (name: (typeof names)[number]) => {
  const call: Contract = contract[name];
  const of = (shape?: z.ZodType) => (shape ? inputOf(shape) : fc.constant(undefined));
  return { query: of(call.query), body: of(call.body) };
};
const param = fc.oneof(
  { weight: 4, arbitrary: fc.constant(tip) },
  { weight: 2, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: nastyText.map(encodeSafely) },
);

function encodeSafely(text: string): string {
  // a lone surrogate has no place in an address
  return encodeURIComponent(text.toWellFormed()) || 'x';
}

function queryText(query: unknown): string {
  if (typeof query !== 'object' || query === null) return '';
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((one) => `${encodeSafely(key)}=${encodeSafely(String(one))}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const faults: string[] = [];
test.each(names)(
  '%s answers whatever it is sent, and never with 5xx',
  async (name) => {
    const { method, path } = contract[name];
    const { query, body } = shapeOf(name);
    const parts = fc.record({ ids: fc.array(param, { minLength: 4, maxLength: 4 }), query, body });
    await fuzz(`call ${name}`, { few: 4, share: 0.006 / names.length }, parts, async (sent) => {
      let at = 0;
      const address = path.replace(/:\w+/g, () => sent.ids[at++] ?? randomUUID());
      const payload = method === 'GET' ? undefined : ((sent.body ?? {}) as object);
      const answer = await who.call(method, `${address}${queryText(sent.query)}`, payload);
      // signed out, locked or without a role, by its own wish
      if (answer.status === 401 || answer.status === 403) await signIn();
      if (answer.status >= 500) faults.push(logged().split('\n').slice(-3).join('\n').slice(-1500));
      expect(answer.status, faults.at(-1)).toBeLessThan(500);
    });
  },
  timeout,
);

test(
  'raw requests that are no call of ours are refused and leave the app alive',
  async () => {
    const address = fc.oneof(
      nastyText.map((text) => `/api/${encodeSafely(text)}`),
      nastyText.map((text) => `/${encodeSafely(text)}`),
    );
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS');
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
    );
    const { grown } = await fuzz(
      'raw requests to the officers’ app',
      { few: 200, share: 0.02 },
      fc.tuple(address, method, type, nastyBytes),
      async ([url, verb, contentType, payload]) => {
        const answer = await app.inject({
          method: verb,
          url,
          payload,
          headers: { 'content-type': contentType },
        });
        expect(answer.statusCode).toBeLessThan(500);
      },
    );
    await signIn();
    expect((await who.call('GET', '/api/me')).status).toBe(200);
    if (isLong) expect(grown).toBeLessThan(100);
  },
  timeout,
);
