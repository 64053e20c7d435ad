import { Nothing } from '../fields.ts';
import { TipParams } from '../tips/tips.ts';
import {
  AddCustodian,
  ConfirmKey,
  CustodyCommand,
  CustodyGroup,
  EnrolKey,
  KeyParams,
  OfficerInGroup,
  OwnKey,
} from './custody.ts';
import { custodyEndpoints as endpoints } from './custody-endpoints.ts';
import { CustodyWaiting, CustodyWork, DoCustodyWork } from './custody-work.ts';
import {
  AnswerOpening,
  AskedOpenings,
  HandedOver,
  OpeningParams,
  Openings,
  RequestOpening,
  TipIdentity,
} from './identity-openings.ts';

/** Custody of identities. */
export const custodyContract = {
  custodyGroup: { ...endpoints.custodyGroup, response: CustodyGroup },
  addCustodian: { ...endpoints.addCustodian, body: AddCustodian, response: Nothing },
  removeCustodian: {
    ...endpoints.removeCustodian,
    params: OfficerInGroup,
    body: CustodyCommand,
    response: Nothing,
  },
  ownCustodianKey: { ...endpoints.ownCustodianKey, response: OwnKey },
  enrolCustodianKey: { ...endpoints.enrolCustodianKey, body: EnrolKey, response: Nothing },
  confirmCustodianKey: {
    ...endpoints.confirmCustodianKey,
    params: KeyParams,
    body: ConfirmKey,
    response: Nothing,
  },
  custodyWaiting: { ...endpoints.custodyWaiting, response: CustodyWaiting },
  custodyWork: { ...endpoints.custodyWork, response: CustodyWork },
  doCustodyWork: { ...endpoints.doCustodyWork, body: DoCustodyWork, response: Nothing },
  askedOpenings: { ...endpoints.askedOpenings, response: AskedOpenings },
  allOpenings: { ...endpoints.allOpenings, response: Openings },
  answerOpening: {
    ...endpoints.answerOpening,
    params: OpeningParams,
    body: AnswerOpening,
    response: Nothing,
  },
  viewIdentity: {
    ...endpoints.viewIdentity,
    params: OpeningParams,
    body: CustodyCommand,
    response: HandedOver,
  },
  endOpening: { ...endpoints.endOpening, params: OpeningParams, body: CustodyCommand, response: Nothing },
  noteOpening: { ...endpoints.noteOpening, params: OpeningParams, body: CustodyCommand, response: Nothing },
  tipIdentity: { ...endpoints.tipIdentity, params: TipParams, response: TipIdentity },
  requestOpening: {
    ...endpoints.requestOpening,
    params: TipParams,
    body: RequestOpening,
    response: Nothing,
  },
} as const;
