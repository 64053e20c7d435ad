/** Rules for what is counted; how to read them: `../rules.ts`. */
export const roleRules = `
[dead]
traffic_deaths <- t:traffic
traffic_deaths <- c:traffic_accidents|traffic_injured|traffic_deaths
persons_killed <-

[injured]
traffic_injured <- t:traffic
traffic_injured <- c:traffic_accidents|traffic_injured|traffic_deaths
persons_injured <-

[accused]
drug_persons <- t:drug
drug_persons <- n:drugs
persons_prosecuted <- v:prosecute
persons_handled <- v:arrest
persons_prosecuted <-

[member]
persons_injured <- n:injured|w:injured|e:injured !n:officers !t:traffic
model_participants <- o:club o:model
model_participants <- s:club l:none|exist|attract|register !k:percent !s:case !n:lend
model_participants <- b:club l:none|exist !k:percent !n:lend
other <- o:club !o:selfgov|officers !v:reward !l:attract
force_personnel <- n:forceHint
force_personnel <- c:guard
force_personnel <- u:forceHint|guard l:exist|none !o:selfgov
group_members <- u:chat o:group
officers_killed <- n:dead|w:dead
model_participants <- n:register|e:register a:modelHint|selfgov !v:patrol
force_personnel <- l:mobilise
group_members <- c:groups
group_members <- s:chat|group
group_members <- n:chat
force_personnel <- s:guard !v:reward|propagate
force_personnel <- n:officers
force_personnel <- s:officer|forceHint
force_personnel <- b:forceHint
awards_individuals <- l:reward
awards_individuals <- w:reward|n:reward
awards_individuals <- c:awards_collectives
force_personnel <- c:selfgov_teams v:patrol
force_personnel <- c:selfgov_teams r:patrol
model_participants <- e:modelHint l:none|exist
force_personnel <- o:forceHint
force_personnel <- s:work-team a:patrol|duty !o:selfgov
outreach_attendances <- c:outreach_sessions !n:officers
model_participants <- c:models_active|models_new|models_replicated
model_participants <- c:selfgov_teams
model_participants <- u:selfgov s:work-team l:exist
model_participants <- o:modelHint|selfgov|team|model
other <-

[officer]
force_personnel <- s:quantity l:none|exist !s:career
other <- n:career|w:career|e:career !v:mobilise|propagate !w:handle
officers_killed <- h:dead
outreach_attendances <- l:attract n:attend|e:attend|n:register|e:register
outreach_attendances <- n:attend|e:attend !l:mobilise !v:patrol
good_deeds <- h:turn a:deed
outreach_attendances <- h:turn c:outreach_sessions
officers_injured <- n:injured c:awards_individuals|awards_collectives
awards_individuals <- w:reward|v:reward|e:reward
awards_individuals <- c:awards_individuals|awards_collectives !l:mobilise
officers_killed <- n:dead|w:dead
officers_injured <- n:injured|w:injured
officers_killed <- e:dead !l:mobilise !e:rescue|arrest|find
officers_injured <- e:injured !l:mobilise !e:rescue|arrest|find
persons_prosecuted <- w:prosecute !l:mobilise
persons_handled <- w:arrest|handle !l:mobilise
officers_killed <- s:dead
officers_injured <- s:injured
force_personnel <-
`;
