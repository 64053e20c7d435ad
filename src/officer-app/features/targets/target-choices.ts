import { visibleIndicators } from '#domain/indicators/dictionary.ts';

/** What a target may hang on. */
export const targetChoices = visibleIndicators
  .filter(({ targetAllowed }) => targetAllowed)
  .map(({ code, nameVi }) => ({ value: code, label: `${code} ${nameVi}` }));
