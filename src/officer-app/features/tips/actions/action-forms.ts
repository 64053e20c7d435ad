import type { ActionForm, FormAction } from './action-form.ts';
import { formsOfClocks } from './forms-of-clocks.ts';
import { formsOfEnding } from './forms-of-ending.ts';
import { formsOfHandling } from './forms-of-handling.ts';
import { formsOfKeeping } from './forms-of-keeping.ts';
import { formsOfMoving } from './forms-of-moving.ts';

/** Every step of a tip's life as a dialog. */
export const actionForms: Readonly<Record<FormAction, ActionForm>> = {
  ...formsOfHandling,
  ...formsOfMoving,
  ...formsOfClocks,
  ...formsOfEnding,
  ...formsOfKeeping,
};
