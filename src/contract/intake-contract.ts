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
import { TipParams } from './tips.ts';

/** How officers bring tips in: calls, visits, letters. */
export const intakeContract = {
  intakeAreas: { ...endpoints.intakeAreas, response: IntakeAreas },
  enterTip: { ...endpoints.enterTip, body: EnterTip, response: EnteredReceipt },
  printMinutes: { ...endpoints.printMinutes, body: PrintMinutes, response: Paper },
  printRegister: { ...endpoints.printRegister, body: PrintRegister, response: Paper },
  printTipPaper: { ...endpoints.printTipPaper, params: TipParams, body: PrintTipPaper, response: Paper },
} as const;
