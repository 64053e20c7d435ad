/** Rules for what is counted; how to read them: `../rules.ts`. */
export const placeRules = `
[landlord]
awards_individuals <- w:reward|n:reward|e:reward
group_members <- c:groups n:register|w:register|attend
facilities_violating <- n:violate
group_members <- c:groups n:register|w:register
facilities_violating <- v:suspend|fine
model_participants <- n:register
model_participants <- s:team|work-team|selfgov l:none|exist
other <-

[lodging]
other <- v:warn
lodging_facilities <- k:ratio !l:inspect
facilities_violating <- l:find
facilities_violating <- n:violate b:lodging|facility
other <- p:where !l:inspect
facilities_violating <- n:violate
facilities_violating <- v:suspend|fine
facilities_inspected <- v:inspect
facilities_inspected <- c:facilities_inspected
lodging_facilities <-

[facility]
model_participants <- n:register o:modelHint !n:lodgingHint !o:lodging|lodgingHint !u:lodging
other <- p:where !n:violate !w:violate|inspect !l:inspect
facilities_violating <- n:violate c:facilities_inspected
lodging_facilities <- n:lodgingHint n:register
facilities_violating <- n:violate
facilities_violating <- v:suspend|fine|violate
facilities_violating <- l:handle
facilities_inspected <- b:inspection l:none !n:violate
facilities_violating <- a:violate !v:inspect !r:parts
facilities_violating <- w:suspend|fine|violate|e:suspend
facilities_violating <- n:suspend !v:inspect
other <- s:review l:exist
other <- k:percent l:review
facilities_inspected <- v:inspect
lodging_facilities <- o:lodging|lodgingHint n:register
facilities_inspected <- w:inspect
facilities_inspected <- c:facilities_inspected v:inspect
facilities_violating <- c:facilities_violating
model_participants <- n:register o:modelHint|selfgov !o:lodging|lodgingHint
model_participants <- n:register a:modelHint|selfgov
model_participants <- l:attract
facilities_violating <- v:find
lodging_facilities <- k:percent c:lodging_facilities
lodging_facilities <- u:lodging|lodgingHint n:register
lodging_facilities <- s:lodging|lodgingHint
other <-

[household]
other <- s:density
population <- s:charge !n:register !o:selfgov|modelHint
model_participants <- n:pledge|e:pledge r:modelHint
other <- n:pledge|w:pledge|v:pledge|s:pledge|e:pledge !o:modelHint|selfgov !n:register
other <- s:register s:standard !o:modelHint|selfgov
other <- n:register n:standard !o:modelHint|selfgov
model_participants <- n:register
model_participants <- w:register
model_participants <- v:register
model_participants <- s:register
borrowers <- n:lend|e:lend t:loan !o:fund !n:fund|e:fund
other <- o:fund|n:lend|e:lend
model_participants <- l:mobilise|propagate r:register|modelHint|selfgov|spend !n:gift|poor !k:percent
model_participants <- l:mobilise|propagate o:modelHint|selfgov !n:gift|poor !k:percent
other <- n:gift
other <- v:reward
persons_rescued <- v:rescue|w:rescue
other <- h:resident e:rescue|n:rescue
other <- n:poor
other <- s:gift
other <- l:review
facilities_inspected <- l:inspect
model_participants <- c:model_participants h:resident
other <- h:resident k:percent l:reach
outreach_attendances <- n:attend o:meeting !o:forum|gathering
other <- h:resident n:attend
population <- h:resident !n:register
model_participants <- e:team|n:team
model_participants <- s:team|work-team l:none|exist !k:percent !d:up|down
model_participants <- n:selfgov|e:selfgov
model_participants <- c:selfgov_teams
model_participants <- o:selfgov|modelHint
model_participants <- c:models_active|models_new|models_replicated
population <- n:residence|e:residence|s:resident
population <- c:population
population <- f:resident
population <- s:commune|hamlet|locality l:none|exist !k:percent !a:violate|poor|suspect !f:weapon
model_participants <- u:modelHint|selfgov l:none|exist !k:percent
model_participants <- s:perHead|each o:selfgov|team !k:percent
model_participants <- s:perHead u:selfgov|team !k:percent
population <- s:quantity l:none|exist !k:percent !o:selfgov|team !s:demonstrative
other <-

[commune]
awards_collectives <- l:reward
awards_collectives <- c:awards_individuals|awards_collectives !s:locality|commune|hamlet !k:ratio
communes_total <- n:ntmPlan !n:reach !e:reach
communes_ntm_model <- n:exemplary
communes_ntm_advanced <- n:advanced
communes_ntm <- n:ntm
communes_ntm <- e:ntm e:reach
communes_ntm <- e:ntm !k:ratio
communes_ntm <- n:reach o:ntm !n:standard
communes_ntm <- n:reach u:ntm !n:standard
communes_total <-

[hamlet]
awards_collectives <- l:reward
awards_collectives <- c:awards_individuals|awards_collectives !s:locality|commune|hamlet !k:ratio
hamlets <-

[locality]
localities <-

[body]
persons_killed <-

[blaze]
fire_cases <-

[accident]
other <- l:mediate|s:mediate
traffic_accidents <- n:traffic
traffic_accidents <- t:traffic
other <- s:boat
traffic_accidents <-

[call]
other <-

[document]
contraband <- v:collect|seize o:search|arrest
other <-

[opinion]
tips_received <- n:tip l:receive
other <-

[account]
other <-

[home]
model_participants <- n:pledge|e:pledge|n:register|e:register o:modelHint|selfgov
facilities_inspected <- l:inspect
other <-

[gift]
other <-

[kin]
awards_collectives <- l:reward
model_participants <- n:register u:modelHint|selfgov
model_participants <- l:propagate a:register a:modelHint|selfgov
model_participants <- n:register|w:register a:modelHint|selfgov
model_participants <- o:selfgov|modelHint
other <-

[temple]
model_participants <- n:register|w:register a:modelHint|selfgov
other <-

[wharf]
selfgov_teams <- n:selfgov|s:selfgov|o:selfgov
selfgov_teams <- o:modelHint
other <-
`;
