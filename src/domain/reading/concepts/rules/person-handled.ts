/** The second half of the rules for persons, asked when none of the first holds: who was caught, educated, lives there, takes part. */
export const personHandledRules = `persons_prosecuted <- v:prosecute
persons_prosecuted <- w:prosecute|e:prosecute
wanted_persons_caught <- t:wanted h:suspect
other <- n:helped
persons_educated <- v:educate !v:arrest !v:handle
persons_educated <- n:wayward w:help|educate|register
persons_educated <- n:wayward l:help
other <- v:admonish !v:arrest|handle|educate|find
other <- w:admonish !w:arrest|handle|educate
persons_educated <- n:wayward e:help|educate !v:arrest|handle|find
persons_educated <- n:released v:help|educate
persons_educated <- n:wayward r:educate !v:arrest|handle|find !h:suspect
other <- n:released !v:arrest|handle|find|prosecute
persons_educated <- v:help h:suspect !v:arrest|handle|solve|find|prosecute
persons_educated <- l:help u:released|wayward h:person !n:helped !s:helped
persons_educated <- n:educate !v:arrest
persons_educated <- w:educate !w:arrest|handle|fine
other <- v:flee
other <- n:flee|e:flee !w:arrest !l:arrest
persons_handled <- h:suspect n:confess|e:confess|w:confess
force_personnel <- c:force_personnel l:exist !h:suspect
persons_educated <- n:wayward n:educate|e:educate|w:educate !l:arrest|handle
drug_users <- e:drugUse h:person l:none|exist !n:crime|drugTrade !e:crime
traffic_violations <- t:traffic v:fine n:traffic !h:suspect !n:dead|injured
persons_handled <- v:arrest|handle|fine
persons_handled <- l:seize|impound h:suspect !l:propagate
persons_handled <- w:arrest|fine|handle|probe
persons_handled <- w:find !h:victim !h:child
persons_handled <- e:arrest|probe h:person !l:find
persons_handled <- v:attack h:suspect
persons_handled <- s:gang l:exist !h:victim|child
persons_handled <- s:group l:exist h:suspect !s:chat
persons_handled <- v:investigate h:suspect
traffic_violations <- t:traffic n:violation
persons_handled <- d:up|down s:suspect s:quantity l:none h:person !h:victim|child
other <- l:review !h:suspect
persons_checked <- v:stop|inspect !h:suspect
persons_handled <- v:find|solve h:suspect
persons_handled <- v:find n:crime|rob|violate !h:victim !q:vague
borrowers <- r:lend t:loan !h:suspect !r:pledge
persons_handled <- v:solve !h:child
persons_handled <- l:find a:crime|offence !q:vague !h:victim
other <- v:disperse
persons_handled <- h:suspect a:arrest !t:drug
persons_handled <- n:crime|rob a:arrest !h:victim !q:vague
force_personnel <- x:forceHint l:none h:person !h:suspect|victim|child !c:force_personnel !n:dead|injured|reward|register|attend
force_personnel <- s:forceHint l:exist|none
force_personnel <- r:parts r:officers l:none|exist|mobilise h:person !h:suspect|victim|child !n:dead|injured|reward|helped !t:officer
other <- s:victimised !h:suspect
other <- n:maintain h:suspect !l:arrest !l:handle !l:find
other <- n:victimised|w:victimised !h:suspect !l:rescue
persons_checked <- l:stop
persons_handled <- c:cases_total h:suspect !v:exist
persons_handled <- c:admin_violations h:person !h:child
persons_handled <- !h:child c:cases_found|cases_solved|persons_handled|gangs_dismantled|vice_spots|cases_prosecuted !v:propagate
borrowers <- t:loan a:lend !h:suspect !v:arrest !r:pledge
model_participants <- s:modelHint l:exist h:person !h:suspect|victim|child !n:dead|injured|crime !d:up|down !k:percent
force_personnel <- s:patrolling l:none|exist h:person !h:suspect|victim|child !n:attend !k:percent !d:up|down
model_participants <- u:modelHint|selfgov l:none|exist|attract h:person !h:suspect|victim|child !e:attend !n:attend !d:down|up !k:percent !s:officer
force_personnel <- c:guard l:none|exist h:person !h:suspect|victim|child !n:attend|injured|dead
force_personnel <- n:duty|w:duty|e:duty h:person !h:suspect|victim
force_personnel <- l:mobilise r:patrol|duty h:person !h:suspect|victim
population <- h:worker l:none|exist|maintain o:facility|lodging|resident|locality|household !k:percent !n:dead|injured|attend|pledge|helped !e:pledge|attend|helped !d:up|down
population <- h:worker l:exist a:residence !k:percent !d:up|down
population <- e:residence !v:handle|fine|find|arrest|inspect !h:suspect
population <- a:resident l:exist h:person !h:suspect
population <- s:residence l:none|exist|distribute !h:suspect
population <- s:resident !v:handle|fine|find|arrest
population <- n:residence !v:handle|fine|find|arrest|inspect
model_participants <- n:register|e:register r:selfgov|team !h:suspect !l:propagate|mobilise !n:officers|forceHint
model_participants <- n:register c:models_active|models_new|models_replicated|model_participants
model_participants <- n:register o:modelHint|selfgov !v:propagate
model_participants <- b:boat o:modelHint|selfgov l:none h:person !h:suspect|victim
model_participants <- c:model_participants|selfgov_teams !o:club !h:suspect !v:handle|arrest|find|fine|stop|inspect
other <- l:propagate s:persuade !n:attend !e:attend !h:officer !s:outreachHint
other <- v:propagate n:pledge|e:pledge
other <- l:propagate s:persuade !s:talk !n:attend|register !e:attend|register !h:officer
other <- v:propagate c:other l:none !o:talk !n:attend !e:attend !h:officer
outreach_attendances <- v:propagate !l:maintain
outreach_attendances <- c:outreach_sessions
group_members <- c:groups
force_personnel <- s:perHead s:patrol|patrolling !h:suspect
population <- b:household l:none|exist o:locality|commune|hamlet|temple h:person !h:suspect|victim|child !n:register|attend|dead|injured|helped|rescue|residence !o:modelHint|selfgov|work-team !s:each|perHead
force_personnel <- s:duty h:person !h:suspect|victim|child
force_personnel <- s:each l:none o:duty|work-team|patrolling h:person !h:suspect|victim|child !o:selfgov|modelHint
force_personnel <- n:guard|work-team n:register h:person !h:suspect|victim|child
force_personnel <- c:patrols s:each|perHead l:none !h:suspect
force_personnel <- l:mobilise !h:suspect !s:rob
force_personnel <- w:mobilise !h:suspect|victim|child
force_personnel <- n:officers|forceHint h:person l:none|exist !h:suspect !n:dead|injured|helped|reward|warn|admonish !w:warn|admonish
force_personnel <- s:officer|work-team l:none|exist !p:for|where h:person !h:suspect|victim|child !s:find|inspect|stop|arrest|bring
other <-
`;
