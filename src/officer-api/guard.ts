import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAnywhere } from '#domain/officers/actor.ts';
import {
  type OfficerWithRoles,
  readSession,
  recordAccess,
  type SessionOfficer,
} from '#modules/officers/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { ApiContext, SessionCookie } from './context.ts';
import { isFromOurApp } from './http/same-origin.ts';
import type { Access, Restriction } from './route.ts';

/** Whom the guard let in, by request. */
export type LetIn = WeakMap<FastifyRequest, OfficerWithRoles>;

/** Refuses to register a route that does not say who may call it and what it leaves behind. */
export function demandDeclarations(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.access || !config.audit) throw new Error(`${method} ${url} declares no access or no audit`);
  });
}

/**
 * Decides at the start of every request, before its body is read: made by our app, signed in, one of the roles.
 * A refused officer leaves a row.
 */
export async function letIn(
  context: ApiContext,
  request: FastifyRequest,
  cookie: Pick<SessionCookie, 'token'>,
): Promise<OfficerWithRoles | undefined> {
  const { access, audit, opensInTab = false } = request.routeOptions.config;
  if (!access) throw new Failure('not_found');
  if (request.url.startsWith('/api/') && !isFromOurApp(request, opensInTab)) throw new Failure('not_allowed');
  if (access.who === 'anyone') return undefined;
  const officer = cookie.token ? await readSession(context, cookie.token) : undefined;
  if (!officer) throw new Failure('not_signed_in');
  const restriction = restrictionOf(officer);
  if (restriction && !(access.who === 'signed_in' && access.even?.includes(restriction))) {
    throw new Failure('not_allowed', { session: restriction });
  }
  if (!mayCall(access, officer)) {
    const recordKind = audit && audit.leaves !== 'nothing' ? audit.record : 'none';
    await recordAccess(context, {
      officerId: officer.id,
      action: request.routeOptions.config.action ?? 'unknown',
      recordKind,
      allowed: false,
    });
    throw new Failure('not_allowed');
  }
  return officer;
}

const restrictionOf = ({ isLocked, mustChangePassword }: SessionOfficer): Restriction | undefined =>
  isLocked ? 'locked' : mustChangePassword ? 'mustChange' : undefined;

/** Whether an officer passes the gate of a route; where a record lies is decided later. */
const mayCall = (access: Access, officer: Pick<OfficerWithRoles, 'id' | 'roles'>): boolean =>
  access.who !== 'roles' || mayAnywhere(officer, access.roles);
