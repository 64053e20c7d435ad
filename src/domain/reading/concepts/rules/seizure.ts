/** Rules for what is counted; how to read them: `../rules.ts`. */
export const seizureRules = `
[gang]
other <- l:exist !v:solve|arrest|find|handle|prosecute !w:solve|arrest|find|handle|prosecute
other <- v:disperse n:youth
other <- v:disperse !n:crime|gangHint
other <- n:youth !n:crime !v:solve|prosecute|arrest|find|handle
gangs_dismantled <-

[spot]
vice_spots <-

[point]
communes_total <- h:where c:communes_total
hamlets <- h:where c:hamlets
localities <- h:where c:localities
facilities_violating <- c:facilities_inspected n:violate|undeclared|e:violate|undeclared
facilities_violating <- v:warn o:inspect
facilities_violating <- v:suspend|fine h:point
models_replicated <- n:replicate
models_replicated <- l:replicate
vice_spots <- v:solve|disperse
vice_spots <- c:vice_spots !n:camera
vice_spots <- n:gambling|vice|drugs
vice_spots <- l:dismantle t:drug
cameras <- n:cameraHint
other <-

[weapon]
population <- h:resident b:household !c:weapons_recovered
population <- h:resident f:hamlet|household !v:seize|collect|propagate !o:weapon|weapons !u:weapon|weapons
population <- h:resident o:household|kin l:none|exist !o:weapon|weapons
weapons_recovered <- c:weapons_recovered
other <- v:rob
other <- l:reward|help|distribute !v:seize
other <- v:equip
weapons_recovered <-

[piece]
weapons_recovered <- s:weapon !n:goods|firework|drugs
drug_units <- n:drug|drugs
drug_units <- c:drugs_kg|drug_units l:none !n:weapon|weapons|goods|firework
other <- n:discover
weapons_recovered <- n:weapon
contraband <- n:goods|firework|smuggle
drug_units <- t:drug v:seize|collect|discover|find|arrest
drug_units <- t:drug l:profit !n:goods
contraband <- v:collect c:police !t:drug
contraband <- v:seize
contraband <- c:contraband
other <-

[container]
other <- l:rob !l:seize|arrest|find|collect
other <- r:award
weapons_recovered <- s:weapon !n:goods|firework|drugs
other <- s:return
other <- n:return|e:return !l:seize
other <- o:return l:none c:other
other <- l:profit !v:seize
outreach_materials <- l:distribute !t:drug !v:seize
drug_units <- n:drug|drugs
weapons_recovered <- n:weapon
contraband <- n:goods|firework|smuggle !v:help|reward|distribute|build|equip|spend
contraband <- v:collect !n:cash
contraband <- v:seize|find|discover|arrest
contraband <- s:seize
contraband <- c:contraband
contraband <- e:seize
contraband <- l:exist a:seize s:goods
other <-

[goods]
other <- l:rob !l:seize|arrest|find|collect
other <- s:return
other <- n:return|e:return !l:seize
other <- o:return l:none c:other
other <- v:setFree|n:setFree|e:setFree
other <- h:animal x:rob l:none
other <- r:rescue
weapons_recovered <- n:weapon
other <- l:profit !v:seize
other <- v:rob
contraband <- v:collect !n:cash
contraband <- v:seize|find|discover|arrest
contraband <- s:seize
contraband <- n:smuggle
contraband <- n:firework
contraband <- c:contraband
contraband <- e:seize
contraband <- l:exist a:seize s:goods
other <-

[plant]
drug_units <- v:seize
other <-

[drug]
drug_users <- k:percent s:drugUse
drug_users <- k:percent c:drug_users
drug_units <-

[device]
other <- l:rob !l:seize|arrest|find|collect
other <- s:return
other <- n:return|e:return !l:seize
other <- o:return l:none c:other
other <- v:rob
contraband <- v:collect !n:cash
contraband <- v:seize|discover
contraband <- c:contraband
contraband <- s:seize
contraband <- e:seize
other <-

[vehicle]
model_participants <- n:register|w:register|e:register o:modelHint|selfgov
other <- n:flee !l:seize|impound|arrest
other <- p:on
vehicles_impounded <- l:impound c:persons_checked !t:drug
other <- s:return
other <- n:return|e:return !l:seize
other <- o:return l:none c:other
vehicles_impounded <- n:environment v:find|seize|impound|arrest
persons_checked <- w:stop !w:fine|seize|impound !n:violate|violation
persons_checked <- l:stop !v:fine !v:seize
persons_checked <- v:stop b:vehicle !v:fine !v:seize !n:violate !n:violation
vehicles_impounded <- v:find c:persons_checked n:violate|violation
persons_checked <- c:persons_checked !v:fine !v:seize !n:violate !n:violation
vehicles_impounded <- t:traffic v:seize|impound|fine|handle|find
vehicles_impounded <- t:traffic n:violation
vehicles_impounded <- c:vehicles_impounded|traffic_violations v:fine|seize|impound
contraband <- t:drug|loan v:seize|arrest
vehicles_impounded <- w:impound !t:drug
contraband <- v:collect !n:cash
contraband <- c:contraband
vehicles_impounded <- v:impound n:violate
vehicles_impounded <- c:vehicles_impounded !l:seize
contraband <- v:seize
contraband <- e:seize
other <-

[boat]
model_participants <- n:register|w:register|e:register o:modelHint|selfgov
vehicles_impounded <- n:environment|e:environment|a:environment v:find|seize|impound|arrest
contraband <- c:contraband v:seize|collect
model_participants <- c:selfgov_teams l:none
vehicles_impounded <- c:vehicles_impounded l:none
vehicles_impounded <- l:arrest|seize|impound
other <-

[licence]
other <- l:revoke
contraband <- c:contraband !t:traffic
contraband <- v:seize !t:traffic
other <-
`;
