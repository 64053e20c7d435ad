import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import type { Grant } from '#domain/officers/actor.ts';
import { readWordList } from '#domain/sealing/tip-words.ts';
import type { Gauge } from '#domain/watch/gauge.ts';
import { areaNames } from '#modules/areas/for-officers.ts';
import { createOfficer } from '#modules/officers/for-main.ts';
import {
  accountSecrets,
  knownDevices,
  newHashQueue,
  newSlowDown,
  type SiteIdentity,
  type SlowDown,
} from '#modules/officers/for-officers.ts';
import { createDocumentReader } from '#modules/readings/for-officers.ts';
import { keptKinds } from '#modules/registers/for-officers.ts';
import { tenantIsSample } from '#modules/tenants/for-officers.ts';
import { openTipSearch, privateAreaKeys } from '#modules/tips/for-officers.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { createFileCleaner } from '#platform/media/file-cleaner.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { projectRoot } from '#platform/project-root.ts';
import { buildOfficerApi } from '../../src/officer-api/build-officer-api.ts';
import { siteOf } from '../../src/officer-api/shapes/site-of.ts';
import type { TestDatabase } from './database.ts';
import { temporaryFileStore } from './temporary-file-store.ts';
import type { prepareTips } from './tips.ts';

export const testPasswordOfOfficers = 'mật khẩu chỉ để thử';

/** The real app on a test database, with everything it logged. */
export async function testOfficerApi(
  database: TestDatabase,
  prepared: Awaited<ReturnType<typeof prepareTips>>,
  {
    appFolder,
    slowDown = newSlowDown(),
    store,
    site = siteOf('http://localhost:8081'),
    gauges = async () => [],
    isSample = () => tenantIsSample(database.officerApi, prepared.tenant),
  }: {
    gauges?: () => Promise<readonly Gauge[]>;
    isSample?: () => Promise<boolean>;
    appFolder?: string;
    slowDown?: SlowDown;
    store?: FileStore;
    site?: SiteIdentity;
  } = {},
): Promise<{ app: FastifyInstance; logged: () => string }> {
  const { clock, tenant, serviceKey } = prepared;
  const lines: string[] = [];
  const tipSearch = openTipSearch({
    databaseUrl: database.urlFor('officer_api'),
    tenant,
    serviceKey: serviceKey.bytes,
  });
  const app = await buildOfficerApi({
    db: database.officerApi,
    clock,
    tenant,
    store: store ?? (await temporaryFileStore()),
    keys: { privateAreaKey: privateAreaKeys(tenant, serviceKey) },
    lookupKey: prepared.resident.lookupKey,
    tipSearch,
    words: readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8')),
    slowDown,
    hashing: newHashQueue(),
    devices: knownDevices(tenant, serviceKey),
    secrets: accountSecrets(tenant, serviceKey),
    site,
    areaNames: areaNames(database.officerApi, tenant),
    cleaner: createFileCleaner(),
    reader: createDocumentReader(),
    kinds: keptKinds(database.officerApi, clock),
    isSample,
    log: createProcessLog('officer-api', { write: (line: string) => lines.push(line) }),
    secure: false,
    version: '0',
    gauges,
    ...(appFolder && { appFolder }),
  });
  afterAll(() => tipSearch.close());
  return { app, logged: () => lines.join('') };
}

export interface TestOfficer {
  readonly id: string;
  readonly username: string;
  /** Calls the API as the app does, signed in. */
  readonly call: (method: 'GET' | 'POST' | 'DELETE', url: string, body?: object) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Calls the API with these headers beside those that the app sends. */
export async function callApi(
  app: FastifyInstance,
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await app.inject({
    method,
    url,
    headers: { 'x-tindan': '1', ...headers },
    ...(body !== undefined && { payload: body as object }),
  });
  const isJson = String(response.headers['content-type']).startsWith('application/json');
  return {
    status: response.statusCode,
    body: isJson ? response.json() : response.rawPayload,
    headers: response.headers,
  };
}

/** Opens an account with these roles and signs it in over the API. */
export async function signedInOfficer(
  app: FastifyInstance,
  context: Parameters<typeof createOfficer>[0],
  username: string,
  roles: readonly Grant[],
): Promise<TestOfficer> {
  const password = testPasswordOfOfficers;
  const id = await createOfficer(context, {
    username,
    displayName: 'Cán bộ thử',
    title: 'Thử',
    password,
    roles,
  });
  const answer = await callApi(app, 'POST', '/api/session', { body: { username, password } });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  return {
    id,
    username,
    call: (method, url, body) => callApi(app, method, url, { body, headers: { cookie } }),
  };
}
