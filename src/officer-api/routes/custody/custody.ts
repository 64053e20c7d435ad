import { areaPath } from '#domain/areas/area-path.ts';
import { isGroupReady } from '#domain/custody/custody-group.ts';
import { mayIn } from '#domain/officers/actor.ts';
import {
  addCustodian,
  confirmKey,
  countWaiting,
  doWork,
  enrolKey,
  listCandidates,
  readGroup,
  readOwnKey,
  readWork,
  removeCustodian,
} from '#modules/custody/for-officers.ts';
import { route } from '../../route.ts';
import { personOf, pieceOf } from '../../shapes/opening-of.ts';

const administrators = { who: 'roles', roles: ['administrator'] } as const;
const custodians = { who: 'roles', roles: ['identity_custodian'] } as const;
const both = { who: 'roles', roles: ['administrator', 'identity_custodian'] } as const;
const audit = { leaves: 'event', record: 'officer' } as const;

const done = async (work: Promise<unknown>): Promise<Record<string, never>> => {
  await work;
  return {};
};
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

const holderOf = ({
  publicKey,
  ...holder
}: Awaited<ReturnType<typeof readWork>>['items'][number]['helper']) => ({
  ...holder,
  publicKey: publicKey.toString('base64'),
});

/** The custody group and its keys. */
export const custodyRoutes = [
  route({
    name: 'custodyGroup',
    access: both,
    audit: { leaves: 'access', record: 'custody_group' },
    async handle(context) {
      const { actor, tenant } = context;
      const group = await readGroup(context);
      const mayChange = mayIn(actor, ['administrator'], areaPath(tenant));
      return {
        custodians: group.map(({ officer, chain, addedAt, shares, key, addedBy }) => ({
          officer: personOf(officer),
          chain,
          addedAt: addedAt.toISOString(),
          shares,
          key: key && {
            id: key.id,
            publicKey: key.publicKey.toString('base64'),
            createdAt: key.createdAt.toISOString(),
            confirmedAt: key.confirmedAt?.toISOString() ?? null,
            mayConfirm: !key.confirmedAt && officer.id !== actor.id && addedBy !== actor.id,
          },
        })),
        isReady: isGroupReady(group.filter(({ key }) => key?.confirmedAt).length),
        candidates: mayChange ? (await listCandidates(context)).map(personOf) : [],
        mayChange,
      };
    },
  }),
  route({
    name: 'addCustodian',
    access: administrators,
    audit,
    handle: (context, { body }) => done(addCustodian(context, body)),
  }),
  route({
    name: 'removeCustodian',
    access: administrators,
    audit,
    handle: (context, { params, body }) => done(removeCustodian(context, { ...params, ...body })),
  }),
  route({
    name: 'ownCustodianKey',
    access: custodians,
    audit: { leaves: 'access', record: 'custodian_key' },
    async handle(context) {
      const key = await readOwnKey(context);
      const group = await readGroup(context);
      return {
        tenant: context.tenant,
        isCustodian: group.some(({ officerId }) => officerId === context.actor.id),
        key: key
          ? {
              id: key.id,
              publicKey: key.publicKey.toString('base64'),
              wrappedPrivateKey: key.wrappedPrivateKey.toString('base64'),
              salt: key.salt.toString('base64'),
              memoryKib: key.memoryKib,
              passes: key.passes,
              parallelism: key.parallelism,
              isConfirmed: key.confirmedAt !== null,
            }
          : null,
      };
    },
  }),
  route({
    name: 'enrolCustodianKey',
    access: custodians,
    audit,
    handle: (context, { body }) =>
      done(
        enrolKey(context, {
          ...body,
          publicKey: bytes(body.publicKey),
          wrappedPrivateKey: bytes(body.wrappedPrivateKey),
          salt: bytes(body.salt),
        }),
      ),
  }),
  route({
    name: 'custodyWaiting',
    access: { who: 'roles', roles: ['administrator', 'identity_custodian', 'inspector'] },
    audit: { leaves: 'nothing', why: 'a number of things that wait, of nothing in particular' },
    handle: async (context) => ({ count: await countWaiting(context) }),
  }),
  route({
    name: 'custodyWork',
    access: custodians,
    audit: { leaves: 'access', record: 'custodian_key' },
    async handle(context) {
      const { tenant } = context;
      const { items, joins, waiting } = await readWork(context);
      return {
        items: items.map(({ unshared, newcomer, helper, others, pieces, message }) => ({
          place: { tenant, tip: unshared.tipId, record: unshared.identityId },
          newcomer: holderOf(newcomer),
          helper: holderOf(helper),
          others: others.map(holderOf),
          pieces: pieces.map(pieceOf),
          message: message?.toString('base64') ?? null,
        })),
        joins: joins.map(({ tipId, identityId, pieces }) => ({
          place: { tenant, tip: tipId, record: identityId },
          pieces: pieces.map(pieceOf),
        })),
        waiting,
      };
    },
  }),
  route({
    name: 'doCustodyWork',
    access: custodians,
    audit,
    handle: (context, { body: { id, items, joins } }) =>
      done(
        doWork(context, {
          id,
          items: items.map(({ tipId, newcomerId, toNewcomer, toHelper, own, added }) => ({
            ...{
              tipId,
              newcomerId,
              toNewcomer: bytes(toNewcomer),
              toHelper: bytes(toHelper),
              own: bytes(own),
            },
            added: added.map(({ custodian, sealed }) => ({ custodian, sealed: bytes(sealed) })),
          })),
          joins: joins.map(({ sealed, ...join }) => ({ ...join, sealed: bytes(sealed) })),
        }),
      ),
  }),
  route({
    name: 'confirmCustodianKey',
    access: both,
    audit,
    handle: (context, { params, body }) =>
      done(confirmKey(context, { ...params, id: body.id, publicKey: bytes(body.publicKey) })),
  }),
];
