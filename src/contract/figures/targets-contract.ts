import { Nothing } from '../fields.ts';
import {
  ReadTargetSheet,
  SetTargetPlan,
  SetTargets,
  TargetBoard,
  TargetBoardQuery,
  TargetExportQuery,
  TargetPlan,
  TargetPlanList,
  TargetPlanParams,
  TargetSheet,
  targetSheetLimit,
  WithdrawTargetPlan,
} from './targets.ts';
import { targetEndpoints as at } from './targets-endpoints.ts';

/** Shapes of the calls about targets. */
export const targetContract = {
  targetBoard: { ...at.targetBoard, query: TargetBoardQuery, response: TargetBoard },
  listTargetPlans: { ...at.listTargetPlans, response: TargetPlanList },
  openTargetPlan: { ...at.openTargetPlan, params: TargetPlanParams, response: TargetPlan },
  setTargets: { ...at.setTargets, body: SetTargets, response: SetTargetPlan },
  readTargetSheet: {
    ...at.readTargetSheet,
    body: ReadTargetSheet,
    bodyLimit: 2 * targetSheetLimit,
    response: TargetSheet,
  },
  withdrawTargetPlan: {
    ...at.withdrawTargetPlan,
    params: TargetPlanParams,
    body: WithdrawTargetPlan,
    response: Nothing,
  },
  exportTargets: { ...at.exportTargets, query: TargetExportQuery, response: Nothing, answersWorkbook: true },
} as const;
