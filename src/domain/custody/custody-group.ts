/**
 * Who may keep identities: people of different chains of command, none of whom handles or reads tips. Each custodian
 * is of another chain, so that any two who agree are, and no superior commands both.
 */
import { codesOf, inScopeOf } from '../areas/area-path.ts';
import type { Grant } from '../officers/actor.ts';
import { tipReaders } from '../officers/role.ts';
import { custodiansNeeded } from './custodian-count.ts';

/** Chains of command a custodian may belong to. */
export const chainsOfCommand = [
  'procuracy',
  'fatherland_front',
  'peoples_committee',
  'internal_affairs',
  'police_inspectorate',
  'police_office',
] as const;
export type ChainOfCommand = (typeof chainsOfCommand)[number];

export const isChain = (text: string): text is ChainOfCommand =>
  (chainsOfCommand as readonly string[]).includes(text);

/** Why an officer may not become a custodian: keys of the catalogue. */
export type CustodianFault = 'notCustodianRole' | 'handlesTips' | 'ofACommune' | 'administers' | 'chainTaken';

/**
 * What stands against making an officer a custodian of the city's group, or undefined.
 * @param others chains of those who are custodians already
 */
export function custodianFault(
  roles: readonly Grant[],
  chain: ChainOfCommand,
  others: readonly ChainOfCommand[],
): CustodianFault | undefined {
  const isOfCommune = ({ areaPath }: Grant) => codesOf(areaPath).length > 1;
  if (roles.some(({ role }) => tipReaders.includes(role))) return 'handlesTips';
  if (roles.some(({ role }) => role === 'administrator')) return 'administers';
  if (roles.some(isOfCommune)) return 'ofACommune';
  if (!roles.some(({ role }) => role === 'identity_custodian')) return 'notCustodianRole';
  return others.includes(chain) ? 'chainTaken' : undefined;
}

/**
 * Whether a custodian may answer for a tip, by the roles of today: the role itself, no role that reads tips, and none
 * at all in the unit that handles the tip or that it is about.
 * @param units area paths of those units; the city's own is no commune and excludes nobody but tip readers
 */
export function mayAnswer(roles: readonly Grant[], units: readonly string[]): boolean {
  const communes = units.filter((path) => codesOf(path).length > 1);
  return (
    roles.some(({ role }) => role === 'identity_custodian') &&
    !roles.some(({ role }) => tipReaders.includes(role)) &&
    !roles.some(({ areaPath }) => communes.some((unit) => inScopeOf(unit, areaPath)))
  );
}

/** Whether a sealed contact may be offered: so many custodians with a confirmed key that one may be lost. */
export const isGroupReady = (confirmed: number): boolean => confirmed >= custodiansNeeded;
