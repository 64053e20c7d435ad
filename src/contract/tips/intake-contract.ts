import { Nothing } from '../fields.ts';
import {
  EnteredReceipt,
  EnterTip,
  IntakeAreas,
  Paper,
  PrintMinutes,
  PrintRegister,
  PrintTipPaper,
} from './intake.ts';
import { intakeEndpoints as endpoints } from './intake-endpoints.ts';
import { ImportedTips, ImportTips, tipImportLimit } from './tip-import.ts';
import { TipParams } from './tips.ts';

/** How officers bring tips in: calls, visits, letters. */
export const intakeContract = {
  intakeAreas: { ...endpoints.intakeAreas, response: IntakeAreas },
  enterTip: { ...endpoints.enterTip, body: EnterTip, response: EnteredReceipt },
  importTips: {
    ...endpoints.importTips,
    body: ImportTips,
    bodyLimit: tipImportLimit,
    response: ImportedTips,
  },
  tipImportTemplate: { ...endpoints.tipImportTemplate, response: Nothing, answersWorkbook: true },
  printMinutes: { ...endpoints.printMinutes, body: PrintMinutes, response: Paper },
  printRegister: { ...endpoints.printRegister, body: PrintRegister, response: Paper },
  printTipPaper: { ...endpoints.printTipPaper, params: TipParams, body: PrintTipPaper, response: Paper },
} as const;
