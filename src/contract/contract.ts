import type { z } from 'zod';
import {
  AddLocalUnit,
  AreaMap,
  AreaMapQuery,
  AreaShapes,
  EndLocalUnit,
  FoundAreas,
  ImportedLocalUnits,
  ImportLocalUnits,
  LocalUnit,
  LocalUnitList,
  LocalUnitParams,
  LocalUnitsQuery,
  MyAreas,
  RenameLocalUnit,
  SearchAreasQuery,
} from './areas.ts';
import { custodyContract } from './custody/custody-contract.ts';
import { type EndpointName, endpoints, type Method } from './endpoints.ts';
import { Command, Nothing } from './fields.ts';
import { entryContract } from './figures/entries-contract.ts';
import { exploreContract } from './figures/explore-contract.ts';
import { targetContract } from './figures/targets-contract.ts';
import { accountContract } from './officers/account-contract.ts';
import { administrationContract } from './officers/administration-contract.ts';
import { PasskeyAnswer, PasskeyChallenge } from './officers/passkey.ts';
import { Me, SignIn, Unlock } from './officers/session.ts';
import { questionContract } from './questions/question-contract.ts';
import { readingContract } from './readings/readings-contract.ts';
import { registerContract } from './registers/register-contract.ts';
import { reportContract } from './reports/reports-contract.ts';
import { channelKeyContract } from './tips/channel-key-contract.ts';
import { TipFilter, TipList, TipListQuery } from './tips/inbox.ts';
import { inboxContract } from './tips/inbox-contract.ts';
import { intakeContract } from './tips/intake-contract.ts';
import { TipFileList, TipFileParams } from './tips/tip-files.ts';
import { tipLifeContract } from './tips/tip-life-contract.ts';
import { tipSearchContract } from './tips/tip-search-contract.ts';
import {
  MarkTipValuable,
  ReplyToTip,
  ResolveTip,
  Tip,
  TipContact,
  TipParams,
  TipSummary,
} from './tips/tips.ts';
import { Today, TodayQuery } from './today.ts';

/** One call of the officer API: where, what goes in, what comes out. */
export interface Contract {
  readonly method: Method;
  readonly path: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** Bytes that a body may have, where it carries a file. */
  readonly bodyLimit?: number;
  /** The answer is a file's bytes, not JSON. */
  readonly answersBytes?: true;
  /** The answer is an Excel file. */
  readonly answersWorkbook?: true;
  /** The answer is a file of the office, to be saved. */
  readonly answersFile?: true;
}

/** The language of the officer API; the server validates with it, the app's types come from it. */
export const contract = {
  signIn: { ...endpoints.signIn, body: SignIn, response: Me },
  signOut: { ...endpoints.signOut, response: Nothing },
  passkeyChallenge: { ...endpoints.passkeyChallenge, response: PasskeyChallenge },
  signInWithPasskey: { ...endpoints.signInWithPasskey, body: PasskeyAnswer, response: Me },
  lockSession: { ...endpoints.lockSession, response: Nothing },
  unlockChallenge: { ...endpoints.unlockChallenge, response: PasskeyChallenge },
  unlockSession: { ...endpoints.unlockSession, body: Unlock, response: Nothing },
  ...accountContract,
  ...administrationContract,
  me: { ...endpoints.me, response: Me },
  today: { ...endpoints.today, query: TodayQuery, response: Today },
  listTips: { ...endpoints.listTips, query: TipListQuery, response: TipList },
  exportTips: { ...endpoints.exportTips, query: TipFilter, response: Nothing, answersWorkbook: true },
  openTip: { ...endpoints.openTip, params: TipParams, response: Tip },
  checkTip: { ...endpoints.checkTip, params: TipParams, body: Command, response: TipSummary },
  markTipValuable: {
    ...endpoints.markTipValuable,
    params: TipParams,
    body: MarkTipValuable,
    response: TipSummary,
  },
  resolveTip: { ...endpoints.resolveTip, params: TipParams, body: ResolveTip, response: TipSummary },
  replyToTip: { ...endpoints.replyToTip, params: TipParams, body: ReplyToTip, response: TipSummary },
  listTipFiles: { ...endpoints.listTipFiles, params: TipParams, response: TipFileList },
  openTipFile: { ...endpoints.openTipFile, params: TipFileParams, response: Nothing, answersBytes: true },
  viewContact: { ...endpoints.viewContact, params: TipParams, response: TipContact },
  ...tipLifeContract,
  ...reportContract,
  ...tipSearchContract,
  ...custodyContract,
  ...intakeContract,
  ...channelKeyContract,
  ...entryContract,
  ...inboxContract,
  searchAreas: { ...endpoints.searchAreas, query: SearchAreasQuery, response: FoundAreas },
  myAreas: { ...endpoints.myAreas, response: MyAreas },
  areaMap: { ...endpoints.areaMap, query: AreaMapQuery, response: AreaMap },
  areaShapes: { ...endpoints.areaShapes, response: AreaShapes },
  listLocalUnits: { ...endpoints.listLocalUnits, query: LocalUnitsQuery, response: LocalUnitList },
  addLocalUnit: { ...endpoints.addLocalUnit, body: AddLocalUnit, response: LocalUnit },
  importLocalUnits: {
    ...endpoints.importLocalUnits,
    body: ImportLocalUnits,
    response: ImportedLocalUnits,
  },
  renameLocalUnit: {
    ...endpoints.renameLocalUnit,
    params: LocalUnitParams,
    body: RenameLocalUnit,
    response: LocalUnit,
  },
  endLocalUnit: {
    ...endpoints.endLocalUnit,
    params: LocalUnitParams,
    body: EndLocalUnit,
    response: LocalUnit,
  },
  ...exploreContract,
  ...registerContract,
  ...readingContract,
  ...questionContract,
  ...targetContract,
} as const satisfies Record<EndpointName, Contract>;

export type Contracts = typeof contract;
