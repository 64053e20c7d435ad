import type { EnterTip } from '#contract/tips/intake.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { codeToWords } from '#domain/sealing/tip-words.ts';
import { listAreas, listExpectedCommunes } from '#modules/areas/for-officers.ts';
import { identityKeeper, isCustodyReady } from '#modules/custody/for-officers.ts';
import { type EnterTipCommand, enterTip } from '#modules/tips/for-officers.ts';
import { route } from '../../route.ts';

/** An entry as the use case takes it. */
const enteredTipOf = (body: EnterTip): EnterTipCommand => ({
  ...body,
  askedAboutOfficer: body.askedAboutOfficer ?? false,
  dangerNow: body.dangerNow ?? false,
  place: body.place ?? '',
  coordinates: body.coordinates ?? '',
  when: body.when ?? '',
  reach: body.reach ?? 'none',
  contactName: body.contactName ?? '',
  contactPhone: body.contactPhone ?? '',
  hint: body.hint ?? '',
  urgency: body.urgency ?? 'normal',
  tags: body.tags ?? [],
  receivedAt: body.receivedAt ? new Date(body.receivedAt) : undefined,
});

/** GeoJSON has longitude first. */
const pointOf = (position: readonly number[] | null | undefined) => {
  const [lng, lat] = position ?? [];
  return lng !== undefined && lat !== undefined ? { lat, lng } : null;
};

const access = { who: 'roles', roles: tipHandlers } as const;

export const intakeRoutes = [
  route({
    name: 'intakeAreas',
    access,
    audit: { leaves: 'nothing', why: 'names of administrative units are public' },
    async handle({ db, clock, tenant, actor }) {
      const today = dayIn(clock());
      const communes = await listAreas(db, tenant, today);
      const points = new Map(
        (await listExpectedCommunes(db, tenant, today)).map(({ code, point }) => [code, point]),
      );
      return {
        takesSealed: await isCustodyReady(db, tenant),
        communes: communes.map(({ code, name, type }) => ({
          code,
          name,
          type,
          isOwn: mayIn(actor, tipHandlers, areaPath(tenant, code)),
          point: pointOf(points.get(code)),
        })),
      };
    },
  }),
  route({
    name: 'enterTip',
    access,
    audit: { leaves: 'event', record: 'tip' },
    async handle(context, { body }) {
      const received = await enterTip(
        { ...context, identities: (trx) => identityKeeper(trx, context.tenant) },
        enteredTipOf(body),
      );
      const nameOf = await context.areaNames(context.clock());
      return {
        tipId: received.isVisible ? received.tipId : null,
        code: formatCode(received.code),
        words: [...codeToWords(context.words, received.code)],
        receivedAt: received.receivedAt.toISOString(),
        areaName: nameOf(received.areaCode),
      };
    },
  }),
];
