import { Command, Nothing } from '../fields.ts';
import { ChangeActivity, HoldPlanned, LogActivity, VoidActivity } from './activities.ts';
import {
  RecordDoubts,
  RecordShares,
  RecordSharesQuery,
  RecordTwins,
  RecordTwinsQuery,
} from './record-doubts.ts';
import {
  ImportedRecords,
  ImportRecords,
  RecordExportQuery,
  RecordTemplateQuery,
  recordSheetLimit,
} from './record-sheets.ts';
import { ActivityList, ActivityListQuery, RecordsByArea, RecordsByAreaQuery } from './record-views.ts';
import { Colleagues, DueOfRecords } from './records-due.ts';
import { registerEndpoints as endpoints } from './register-endpoints.ts';
import { RegisterKinds } from './register-kinds.ts';
import {
  ActivityParams,
  AttachFile,
  ChangeRecord,
  CommentOnRecord,
  EndReminder,
  FoundRecord,
  OpenedRecord,
  RecordFileParams,
  RecordList,
  RecordListQuery,
  RecordParams,
  RecordStepParams,
  RegisterRecord,
  ReminderParams,
  RemindOfRecord,
  recordFileLimit,
  TakeStep,
} from './registers.ts';

const change = { params: RecordParams, response: RegisterRecord } as const;

/** The calls of every register: what goes in, what comes out. */
export const registerContract = {
  listRegisterKinds: { ...endpoints.listRegisterKinds, response: RegisterKinds },
  listRecords: { ...endpoints.listRecords, query: RecordListQuery, response: RecordList },
  recordTemplate: {
    ...endpoints.recordTemplate,
    query: RecordTemplateQuery,
    response: Nothing,
    answersWorkbook: true,
  },
  exportRecords: {
    ...endpoints.exportRecords,
    query: RecordExportQuery,
    response: Nothing,
    answersWorkbook: true,
  },
  importRecords: {
    ...endpoints.importRecords,
    body: ImportRecords,
    response: ImportedRecords,
    bodyLimit: 2 * recordSheetLimit,
  },
  listDueOfRecords: { ...endpoints.listDueOfRecords, response: DueOfRecords },
  listColleagues: { ...endpoints.listColleagues, params: RecordParams, response: Colleagues },
  countRecordsByArea: {
    ...endpoints.countRecordsByArea,
    query: RecordsByAreaQuery,
    response: RecordsByArea,
  },
  listActivities: { ...endpoints.listActivities, query: ActivityListQuery, response: ActivityList },
  foundRecord: { ...endpoints.foundRecord, body: FoundRecord, response: RegisterRecord },
  openRecord: { ...endpoints.openRecord, params: RecordParams, response: OpenedRecord },
  recordDoubts: { ...endpoints.recordDoubts, params: RecordParams, response: RecordDoubts },
  recordTwins: { ...endpoints.recordTwins, query: RecordTwinsQuery, response: RecordTwins },
  recordShares: { ...endpoints.recordShares, query: RecordSharesQuery, response: RecordShares },
  changeRecord: { ...endpoints.changeRecord, ...change, body: ChangeRecord },
  takeRecordStep: { ...endpoints.takeRecordStep, ...change, body: TakeStep },
  undoRecordStep: { ...endpoints.undoRecordStep, ...change, params: RecordStepParams, body: Command },
  logActivity: { ...endpoints.logActivity, ...change, body: LogActivity },
  changeActivity: { ...endpoints.changeActivity, ...change, params: ActivityParams, body: ChangeActivity },
  voidActivity: { ...endpoints.voidActivity, ...change, params: ActivityParams, body: VoidActivity },
  holdPlanned: { ...endpoints.holdPlanned, ...change, params: ActivityParams, body: HoldPlanned },
  takeBackAnnouncement: {
    ...endpoints.takeBackAnnouncement,
    ...change,
    params: ActivityParams,
    body: Command,
  },
  attachToRecord: {
    ...endpoints.attachToRecord,
    ...change,
    body: AttachFile,
    bodyLimit: 2 * recordFileLimit,
  },
  openRecordFile: {
    ...endpoints.openRecordFile,
    params: RecordFileParams,
    response: Nothing,
    answersBytes: true,
  },
  commentOnRecord: { ...endpoints.commentOnRecord, ...change, body: CommentOnRecord },
  remindOfRecord: { ...endpoints.remindOfRecord, ...change, body: RemindOfRecord },
  endRecordReminder: {
    ...endpoints.endRecordReminder,
    ...change,
    params: ReminderParams,
    body: EndReminder,
  },
} as const;
