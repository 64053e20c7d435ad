import { endpoints } from '../endpoints.ts';
import { Nothing } from '../fields.ts';
import { SystemStatus } from '../watch.ts';
import {
  AddOfficer,
  DecideRequest,
  EndRole,
  GiveRole,
  ImportOfficers,
  OfficerAccount,
  OfficerAdded,
  OfficerAreas,
  OfficerCommand,
  OfficerList,
  OfficerListQuery,
  OfficerParams,
  OfficerRequests,
  OfficersImported,
  RequestDecided,
  RequestParams,
  SignInReset,
  Waits,
} from './administration.ts';

/** What administrators do with the accounts of their area, and what those of the whole city watch. */
export const administrationContract = {
  listOfficers: { ...endpoints.listOfficers, query: OfficerListQuery, response: OfficerList },
  addOfficer: { ...endpoints.addOfficer, body: AddOfficer, response: OfficerAdded },
  importOfficers: { ...endpoints.importOfficers, body: ImportOfficers, response: OfficersImported },
  openOfficer: { ...endpoints.openOfficer, params: OfficerParams, response: OfficerAccount },
  giveRole: { ...endpoints.giveRole, params: OfficerParams, body: GiveRole, response: Waits },
  endRole: { ...endpoints.endRole, params: OfficerParams, body: EndRole, response: Nothing },
  disableOfficer: {
    ...endpoints.disableOfficer,
    params: OfficerParams,
    body: OfficerCommand,
    response: Nothing,
  },
  enableOfficer: {
    ...endpoints.enableOfficer,
    params: OfficerParams,
    body: OfficerCommand,
    response: Nothing,
  },
  resetSignIn: {
    ...endpoints.resetSignIn,
    params: OfficerParams,
    body: OfficerCommand,
    response: SignInReset,
  },
  listOfficerRequests: { ...endpoints.listOfficerRequests, response: OfficerRequests },
  decideOfficerRequest: {
    ...endpoints.decideOfficerRequest,
    params: RequestParams,
    body: DecideRequest,
    response: RequestDecided,
  },
  systemStatus: { ...endpoints.systemStatus, response: SystemStatus },
  listOfficerAreas: { ...endpoints.listOfficerAreas, response: OfficerAreas },
} as const;
