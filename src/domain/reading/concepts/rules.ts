/**
 * Which concept a figure has. Sections by what is counted; in a section the first rule whose every test holds decides,
 * and its line is what the reader answers when asked why.
 *
 * Tests: `l:` predicates right before it, not carried over by the list, `h:` class of the counted noun, `n:` anything in its noun phrase, `w:` what is done to it after it
 * (`bị thương`, `được giải cứu`), `v:` the predicate before it, `e:` the rest of its clause, `s:` anything between the last figure and this one, `a:` anything after it in its sentence, `b:` and `f:` the nouns of the
 * figures before and after it in the list, `c:` the concept of the one before,
 * `t:` the topic, `d:` direction. `a|b` either, `!a` not.
 */
export const conceptRules = `
[money]
other <- s:propose
interest_rate <- s:interest !s:profit
reward_money <- s:reward !s:gift !s:spend
reward_money <- n:reward
money_seized <- s:worth s:seize
money_seized <- s:worth v:seize
programme_money <- s:worth s:gift
programme_money <- s:worth b:gift
other <- s:worth !s:damage !s:spend
fines_money <- v:fine
fines_money <- s:fine
property_damage <- v:damage
property_damage <- s:damage
loan_money <- s:lend
loan_money <- v:lend
other <- s:rob !s:seize
money_seized <- v:seize !s:profit
money_seized <- v:collect c:persons_handled|drug_persons|cases_found|drug_cases|drugs_kg|drug_units|contraband|gangs_dismantled|vice_spots|money_seized|cases_solved|weapons_recovered
programme_money <- s:spend
programme_money <- s:gift|reward
loan_money <- t:loan s:deal
other <- s:profit
fines_money <- c:fines_money
loan_money <- t:loan !v:seize
money_seized <- v:seize
other <-

[mass]
drugs_kg <- n:drug|drugs
weapons_recovered <- n:weapon|weapons
drugs_kg <- t:drug !n:firework !n:goods
contraband <- v:seize|find|discover|arrest
contraband <- s:seize|smuggle
contraband <- n:firework
other <-

[volume]
contraband <- v:seize|find|discover|arrest
other <-

[area]
other <-

[attendance]
other <- l:exist !v:propagate !c:outreach_sessions !s:outreachHint
outreach_attendances <-

[tip]
other <- s:overdue
other <- n:overdue
tips_valuable <- n:valuable|value
tips_received <- v:receive
messages <- n:chat
tip_resolution_rate <- k:percent s:resolveShare|resolve
other <- v:resolve
other <- w:resolve
tips_received <-

[news]
other <- s:overdue
tips_valuable <- n:valuable|value
posts <- v:publish|propagate
tips_received <- v:receive|exist
tips_received <- s:tip|receive
tips_valuable <- c:tips_received s:valuable
other <- v:resolve
posts <- s:publish
tips_received <-

[message]
messages <-

[post]
posts <-

[model-group]
other <-

[model]
other <- v:end
other <- n:end|w:end|e:end
models_replicated <- v:replicate
models_new <- v:build
models_active <-

[camera]
cameras <-

[session]
patrols <- v:patrol
other <- v:attend
outreach_sessions <- v:propagate
outreach_sessions <- n:outreachHint|propagate
outreach_sessions <- s:propagate|outreachHint
inspections <- v:inspect
outreach_sessions <-

[patrol-round]
patrols <-

[round]
patrols <- v:patrol
patrols <- n:patrol
patrols <- s:patrol
inspections <- v:inspect
persons_checked <- n:person|vehicle v:stop|inspect
outreach_attendances <- n:person|member|officer v:propagate
good_deeds <- n:deed
awards_individuals <- n:individual
other <-

[material]
model_participants <- h:commitment
outreach_materials <-

[commitment]
model_participants <-

[deed]
good_deeds <-

[award]
other <-

[collective]
awards_collectives <- s:reward
awards_collectives <- v:reward
awards_collectives <- n:reward
awards_collectives <- w:reward
awards_collectives <- a:reward !n:violate !v:handle
model_participants <- n:register
other <- n:violate
awards_collectives <- c:awards_individuals
other <-

[individual]
awards_individuals <- s:reward
awards_individuals <- v:reward
awards_individuals <- n:reward
awards_individuals <- w:reward
awards_individuals <- a:reward !v:arrest
awards_individuals <- c:awards_collectives
good_deeds <- n:deed
persons_handled <- v:arrest|handle|fine
persons_handled <- s:violate|n:violate
awards_individuals <- h:individual !h:person
other <-

[elder]
influential_persons <-

[team]
selfgov_teams <-

[work-team]
inspections <- n:inspect
selfgov_teams <- n:selfgov
selfgov_teams <- s:forceHint
other <-

[inspection]
inspections <-

[group]
gangs_dismantled <- n:gangHint|loan
groups <- n:chat
groups <- f:member
gangs_dismantled <- t:loan|drug f:suspect
gangs_dismantled <- v:solve|prosecute|arrest|find
groups <- s:chat
other <- v:disperse
groups <- t:chat
other <-

[gang]
gangs_dismantled <-

[spot]
vice_spots <-

[point]
vice_spots <- v:solve|disperse
vice_spots <- n:gambling|vice|drugs
cameras <- n:cameraHint
other <-

[weapon]
population <- h:resident b:household
other <- v:rob
weapons_recovered <-

[drugpiece]
drug_units <-

[piece]
drug_units <- n:drug|drugs
other <- n:discover
weapons_recovered <- n:weapon
contraband <- n:goods|firework|smuggle
drug_units <- t:drug v:seize|discover|find|arrest
contraband <- v:seize
other <-

[container]
drug_units <- n:drug|drugs
weapons_recovered <- n:weapon
contraband <- n:goods|firework|smuggle
contraband <- v:collect c:persons_handled|drug_persons|cases_found|drug_cases|drugs_kg|drug_units|contraband|gangs_dismantled|vice_spots|money_seized|cases_solved|weapons_recovered
contraband <- v:seize|find|discover|arrest
contraband <- s:seize
contraband <- c:contraband
other <-

[goods]
weapons_recovered <- n:weapon
other <- v:rob
contraband <- v:collect c:persons_handled|drug_persons|cases_found|drug_cases|drugs_kg|drug_units|contraband|gangs_dismantled|vice_spots|money_seized|cases_solved|weapons_recovered
contraband <- v:seize|find|discover|arrest
contraband <- s:seize
contraband <- n:smuggle
contraband <- n:firework
contraband <- c:contraband
other <-

[drug]
drug_units <-

[device]
other <- v:rob
contraband <- v:collect c:persons_handled|drug_persons|cases_found|drug_cases|drugs_kg|drug_units|contraband|gangs_dismantled|vice_spots|money_seized|cases_solved|weapons_recovered
contraband <- v:seize|discover
contraband <- c:contraband
contraband <- s:seize
other <-

[vehicle]
persons_checked <- v:stop !v:fine !v:seize
persons_checked <- c:persons_checked !v:fine !v:seize
vehicles_impounded <- t:traffic v:seize|impound|fine|handle|find
vehicles_impounded <- t:traffic n:violation
vehicles_impounded <- c:vehicles_impounded|traffic_violations v:fine|seize|impound
contraband <- t:drug|loan v:seize|arrest
vehicles_impounded <- w:impound !t:drug
contraband <- v:collect c:persons_handled|drug_persons|cases_found|drug_cases|drugs_kg|drug_units|contraband|gangs_dismantled|vice_spots|money_seized|cases_solved|weapons_recovered
contraband <- c:contraband
vehicles_impounded <- v:impound n:violate
vehicles_impounded <- c:vehicles_impounded !l:seize
contraband <- v:seize
other <-

[boat]
contraband <- c:contraband v:seize|collect
vehicles_impounded <- l:arrest|seize|impound
other <-

[licence]
other <-

[lodging]
facilities_violating <- n:violate
facilities_violating <- v:suspend|fine
facilities_inspected <- v:inspect
facilities_inspected <- c:facilities_inspected
lodging_facilities <-

[facility]
lodging_facilities <- n:lodgingHint n:register
facilities_violating <- n:violate
facilities_violating <- v:suspend|fine|violate
facilities_violating <- a:violate !v:inspect
facilities_violating <- w:suspend|fine|violate
facilities_inspected <- v:inspect
lodging_facilities <- s:lodging|lodgingHint n:register
facilities_inspected <- w:inspect
facilities_inspected <- c:facilities_inspected v:inspect
facilities_violating <- c:facilities_violating
model_participants <- n:register
facilities_violating <- v:find
other <-

[household]
model_participants <- n:register
model_participants <- w:register
model_participants <- v:register
model_participants <- s:register
model_participants <- v:mobilise|propagate
other <- n:gift
population <-

[commune]
communes_ntm_model <- n:exemplary
communes_ntm_advanced <- n:advanced
communes_ntm <- n:ntm
communes_total <-

[hamlet]
hamlets <-

[locality]
localities <-

[body]
persons_killed <-

[blaze]
fire_cases <-

[accident]
traffic_accidents <- n:traffic
traffic_accidents <- t:traffic
other <- s:boat
traffic_accidents <-

[call]
other <-

[document]
other <-

[opinion]
other <-

[account]
other <-

[home]
other <-

[gift]
other <-

[case]
other <- s:sea
cases_total <- f:officer v:occur
cases_total <- f:officer w:occur
cases_total <- f:officer a:officers a:occur
crime_rate <- k:rate !t:traffic !k:ratio
crime_rate <- c:crime_rate d:up|down
fire_cases <- n:blazes
traffic_accidents <- n:accidents
traffic_violations <- n:violation n:traffic
drug_cases <- n:drugs !n:crime
other <- v:mediate
other <- n:mediate
cases_solved <- v:solve !v:find n:crime
drug_cases <- t:drug
traffic_accidents <- t:traffic v:occur
traffic_accidents <- t:traffic d:up|down
fire_cases <- t:fire v:occur
fire_cases <- t:fire d:up|down
traffic_violations <- t:traffic v:fine|handle
fire_cases <- t:fire !v:find !v:prosecute !v:arrest
traffic_accidents <- t:traffic !v:find !v:prosecute !v:arrest
cases_total <- l:occur
other <- v:openCase
cases_total <- l:rob
other <- l:probe !s:exist !l:solve !l:find
cases_prosecuted <- v:prosecute
admin_violations <- v:administrative
inspections <- v:inspect !v:find !v:handle
cases_solved <- v:solve
other <- v:investigate
cases_found <- v:find|arrest|probe
cases_found <- w:find|arrest
cases_solved <- w:solve
cases_prosecuted <- w:prosecute
cases_found <- v:handle|seize|fine
other <- s:boat
cases_total <- v:occur
cases_total <- w:occur
cases_total <- s:occur
cases_found <- c:cases_found
cases_total <- c:cases_total
cases_solved <- c:cases_solved
cases_total <-

[instance]
persons_prosecuted <- b:case v:prosecute !l:prosecute
persons_handled <- b:case c:cases_found|cases_total !l:find|handle|arrest|fine|occur
persons_prosecuted <- v:prosecute b:instance c:persons_prosecuted
persons_prosecuted <- l:criminal !n:environment
traffic_violations <- n:violation n:traffic
drug_users <- n:drugUse
drug_users <- s:drugUse
drug_cases <- n:drugs !n:crime
persons_killed <- n:dead !t:traffic
traffic_deaths <- n:dead t:traffic
traffic_deaths <- e:dead t:traffic !a:boat
persons_killed <- e:dead n:injured
traffic_injured <- n:injured t:traffic
persons_injured <- n:injured
other <- n:helped
traffic_violations <- t:traffic v:fine|handle|find|inspect|stop
traffic_violations <- t:traffic n:violation
cases_prosecuted <- v:prosecute
admin_violations <- v:fine
admin_violations <- w:fine
cases_solved <- v:solve
traffic_violations <- t:traffic
rehab_persons <- s:rehab|n:rehab
persons_educated <- v:educate
persons_handled <- v:handle n:suspect|person n:crime
cases_found <- v:find|handle|arrest
cases_total <- v:occur
persons_handled <- n:suspect v:handle
cases_found <- n:crime
other <-

[dead]
traffic_deaths <- t:traffic
persons_killed <-

[injured]
traffic_injured <- t:traffic
persons_injured <-

[accused]
drug_persons <- t:drug
drug_persons <- n:drugs
persons_prosecuted <- v:prosecute
persons_handled <- v:arrest
persons_prosecuted <-

[member]
group_members <- c:groups
group_members <- s:chat|group
group_members <- n:chat
force_personnel <- n:officers
force_personnel <- s:officer|forceHint
force_personnel <- c:selfgov_teams v:patrol
force_personnel <- c:selfgov_teams a:patrol
other <-

[officer]
good_deeds <- n:deed|e:deed|a:deed
awards_individuals <- w:reward|v:reward|e:reward
officers_killed <- n:dead|w:dead
officers_killed <- s:dead
officers_injured <- n:injured|w:injured
officers_injured <- s:injured
force_personnel <-

[person]
officers_killed <- n:dead n:officers
officers_injured <- n:injured n:officers
officers_injured <- n:injured c:officers_killed
officers_injured <- n:injured t:officer
officers_injured <- s:injured t:officer
traffic_deaths <- n:dead t:traffic
traffic_deaths <- n:dead n:accidents
persons_killed <- n:dead
traffic_deaths <- e:dead t:traffic !a:boat
persons_killed <- e:dead n:injured
traffic_injured <- n:injured t:traffic
persons_injured <- n:injured
traffic_deaths <- s:dead t:traffic !s:injured
traffic_injured <- s:injured t:traffic
persons_killed <- s:dead !s:injured h:victim|person !h:suspect
persons_injured <- s:injured !h:suspect
traffic_violations <- n:violation n:traffic !n:dead
drug_users <- h:addict !e:rehab !w:rehab !n:rehab
other <- h:victim !v:rescue !w:rescue !n:rescue !n:lend
persons_handled <- k:percent h:suspect !t:drug !w:prosecute
other <- s:cram
rehab_persons <- n:rehab|w:rehab|e:rehab|v:rehab
drug_users <- n:drugUse !n:drugTrade
wanted_persons_caught <- n:wanted !v:exist
wanted_persons_caught <- v:surrender
wanted_persons_caught <- n:surrender
persons_rescued <- v:rescue !h:suspect
persons_rescued <- w:rescue !h:suspect
persons_rescued <- n:rescue !h:suspect
awards_individuals <- v:reward !h:suspect !s:gift
awards_individuals <- w:reward !h:suspect
awards_individuals <- n:reward !h:suspect
awards_individuals <- e:reward !h:suspect
drug_persons <- n:drugs !n:crime
borrowers <- n:lend !h:suspect
borrowers <- s:lend !h:suspect !v:arrest
drug_users <- h:addict
drug_persons <- t:drug v:find|arrest|prosecute|handle|solve|seize
drug_persons <- t:drug h:suspect
drug_users <- t:drug c:drug_users
drug_persons <- t:drug c:drug_cases
drug_persons <- t:drug a:arrest !v:educate !w:rescue h:person
other <- s:victimised !h:suspect !v:rescue
persons_prosecuted <- v:prosecute
persons_prosecuted <- w:prosecute|e:prosecute
wanted_persons_caught <- t:wanted h:suspect
persons_educated <- v:educate !v:arrest !v:handle
persons_educated <- n:educate !v:arrest
other <- v:flee
persons_handled <- h:suspect n:confess|e:confess|w:confess
force_personnel <- c:force_personnel l:exist !h:suspect
persons_handled <- v:arrest|handle|fine
persons_handled <- w:arrest|fine|handle|probe
persons_handled <- e:arrest|probe h:person
persons_handled <- v:investigate h:suspect
traffic_violations <- t:traffic n:violation
persons_checked <- v:stop|inspect !h:suspect
persons_handled <- v:find|solve h:suspect
persons_handled <- v:find n:crime|rob|violate !h:victim
persons_handled <- v:solve
other <- v:disperse
persons_handled <- h:suspect a:arrest !t:drug
other <- s:victimised !h:suspect
other <- n:maintain h:suspect !l:arrest !l:handle !l:find
persons_handled <- c:cases_found|cases_solved|persons_handled|gangs_dismantled|vice_spots|cases_prosecuted !v:propagate
outreach_attendances <- v:propagate
outreach_attendances <- c:outreach_sessions
group_members <- c:groups
force_personnel <- l:mobilise !h:suspect !s:rob
other <-

[thing]
contraband <- v:seize !v:rob
other <-

[unit]
crime_rate <- s:rateOfCrime
other <-
`;
