import { EnteredReceipt, EnterTip, IntakeAreas } from './intake.ts';
import { intakeEndpoints as endpoints } from './intake-endpoints.ts';

/** How officers bring tips in: calls, visits, letters. */
export const intakeContract = {
  intakeAreas: { ...endpoints.intakeAreas, response: IntakeAreas },
  enterTip: { ...endpoints.enterTip, body: EnterTip, response: EnteredReceipt },
} as const;
