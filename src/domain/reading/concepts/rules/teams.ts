/** Rules for what is counted; how to read them: `../rules.ts`. */
export const teamRules = `
[branch]
other <-

[team]
awards_collectives <- l:reward
awards_collectives <- e:reward|w:reward
awards_collectives <- c:awards_individuals|awards_collectives
inspections <- c:inspections !n:selfgov h:team
other <- h:guard
other <- h:club !n:selfgov
other <- l:inspect
other <- c:other s:exist o:inspect
selfgov_teams <-

[work-team]
awards_collectives <- l:reward
awards_collectives <- n:reward|e:reward|w:reward
awards_collectives <- a:reward f:officer|individual|person !l:build|exist|hold
inspections <- c:inspections !n:selfgov
inspections <- n:inspect
selfgov_teams <- n:selfgov
other <- s:forceHint
selfgov_teams <- u:selfgov l:none|exist|build !s:officer
selfgov_teams <- o:modelHint l:none|exist !s:officer|forceHint
selfgov_teams <- s:selfgov
selfgov_teams <- o:selfgov
other <-

[inspection]
inspections <-

[group]
gangs_dismantled <- n:gangHint|loan
groups <- n:chat
groups <- f:member
gangs_dismantled <- t:loan|drug f:suspect
other <- v:disperse
gangs_dismantled <- v:solve|prosecute|arrest|find
groups <- s:chat
other <- v:disperse
groups <- t:chat
other <-
`;
