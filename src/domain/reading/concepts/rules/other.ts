/** Rules for what is counted; how to read them: `../rules.ts`. */
export const otherRules = `
[thing]
model_participants <- n:register|w:register o:modelHint|selfgov
contraband <- v:seize|collect !v:rob
selfgov_teams <- s:selfgov l:none !s:return
selfgov_teams <- n:selfgov o:modelHint
other <-

[sundry]
other <-
`;
