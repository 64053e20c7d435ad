/** Rules for what is counted; how to read them: `../rules.ts`. */
export const otherRules = `
[thing]
contraband <- v:seize|collect !v:rob
selfgov_teams <- s:selfgov l:none
selfgov_teams <- n:selfgov o:modelHint
other <-
`;
