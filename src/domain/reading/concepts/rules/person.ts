import { personHandledRules } from './person-handled.ts';

/** Rules for what is counted; how to read them: `../rules.ts`. */
export const personRules = `
[person]
group_members <- s:chat l:exist|none|attract !h:suspect
group_members <- s:group l:exist|attract !h:suspect !t:drug|loan !s:gang|crime !o:modelHint
model_participants <- l:attract o:modelHint|team !n:attend !e:attend !s:suspect
outreach_attendances <- l:attract n:attend|e:attend|n:register|e:register !o:modelHint|forum
other <- h:delegate !o:propagate|outreachHint
other <- n:attend|e:attend a:forum
other <- n:attend|e:attend o:forum !o:propagate
other <- n:attend|e:attend u:forum !o:propagate
other <- n:attend|e:attend o:internal !o:propagate
other <- n:attend|e:attend u:internal !o:propagate !u:propagate
outreach_attendances <- n:attend|e:attend !h:suspect
other <- l:deport
other <- s:density
other <- n:exposed|e:exposed
other <- h:trainee b:gathering
other <- h:trainee s:gathering !s:rehab
persons_killed <- s:body !t:traffic !h:suspect
traffic_deaths <- s:body t:traffic !h:suspect
persons_killed <- n:body !t:traffic !h:suspect
persons_killed <- v:kill
persons_killed <- c:persons_killed s:continuing !n:injured
traffic_deaths <- c:traffic_deaths s:continuing !n:injured
officers_killed <- n:dead n:officers
officers_injured <- n:injured n:officers
officers_injured <- n:injured c:officers_killed
officers_injured <- n:injured t:officer
officers_injured <- s:injured t:officer
other <- n:missing !n:dead
other <- n:negative|w:negative
drug_users <- a:substitute t:drug l:exist h:person
drug_users <- h:addict k:percent
drug_persons <- n:jailed t:drug !n:released
other <- s:helped|n:helped !h:suspect !l:educate
other <- k:percent n:outcome|e:outcome !l:educate|arrest|handle
other <- n:outcome l:exist !h:suspect
other <- s:outcome !l:educate|arrest|handle
other <- n:wanted v:exist !v:arrest !c:wanted_persons_caught|persons_handled
persons_handled <- h:suspect n:murder v:arrest|find|solve
traffic_deaths <- n:dead t:traffic !n:murder
traffic_deaths <- n:dead n:accidents
traffic_deaths <- n:dead a:accidents !n:murder !t:fire
persons_killed <- n:dead
traffic_deaths <- e:dead t:traffic !a:boat
persons_killed <- e:dead !h:suspect !e:injured
persons_killed <- e:dead n:injured
traffic_injured <- n:injured t:traffic
traffic_injured <- n:injured a:accidents !t:fire
persons_injured <- n:injured
traffic_injured <- e:injured t:traffic !h:suspect !s:dead
persons_injured <- e:injured !h:suspect !s:dead h:person|victim|child
traffic_deaths <- s:dead t:traffic !s:injured
traffic_injured <- s:injured t:traffic
persons_killed <- s:dead !s:injured h:victim|person !h:suspect
traffic_injured <- s:injured a:accidents !h:suspect !t:fire
persons_injured <- s:injured !h:suspect
traffic_violations <- n:violation n:traffic !n:dead
rehab_persons <- l:rehab h:addict c:drug_users
drug_users <- h:addict !e:rehab !w:rehab !n:rehab
persons_educated <- s:persuade n:wayward|e:wayward|r:wayward !l:arrest|maintain !h:suspect
other <- s:rob !h:suspect !l:arrest
persons_rescued <- l:receive h:victim !s:tip
other <- h:victim !v:rescue !w:rescue !n:rescue !n:lend
wanted_persons_caught <- k:percent n:wanted v:arrest|surrender
other <- k:percent n:wanted !v:arrest
wanted_persons_caught <- k:percent n:wanted v:arrest|surrender
other <- k:percent n:relative|e:relative
persons_handled <- k:percent h:suspect !t:drug !w:prosecute
other <- s:cram
drug_users <- n:drugUse l:substitute
drug_users <- c:drug_users n:substitute|w:substitute|e:substitute
other <- v:substitute|w:substitute|n:substitute !n:drugUse
other <- n:flee|e:flee|w:flee h:trainee
rehab_persons <- n:rehab|w:rehab|e:rehab|v:rehab|l:rehab
rehab_persons <- e:treat|n:treat|w:treat t:drug !h:suspect
rehab_persons <- h:trainee t:drug
rehab_persons <- h:trainee a:rehab
persons_educated <- n:drugUse n:educate !l:arrest|find|inspect|educate|help
drug_users <- n:drugUse !n:drugTrade
drug_users <- t:drug n:illegalUse
persons_checked <- l:stop h:suspect|person !l:find
persons_checked <- w:stop !w:find !n:drugUse
drug_users <- a:drugUse l:find|inspect|exist !n:crime !n:drugTrade !n:wanted
drug_users <- a:drugUse o:inspect !l:inspect|stop|mobilise|arrest|handle h:person !n:crime !n:drugTrade !x:drugTrade
wanted_persons_caught <- n:wanted !v:exist
wanted_persons_caught <- v:surrender
wanted_persons_caught <- n:surrender
persons_rescued <- l:rescue !h:suspect
awards_individuals <- v:reward !h:suspect !s:gift
persons_rescued <- v:rescue !h:suspect
persons_rescued <- w:rescue !h:suspect
persons_rescued <- n:rescue !h:suspect
persons_rescued <- e:rescue !h:suspect !v:find|arrest
awards_individuals <- v:reward !h:suspect !s:gift
awards_individuals <- w:reward !h:suspect
awards_individuals <- n:reward !h:suspect
awards_individuals <- e:reward !h:suspect
rehab_persons <- o:rehab t:drug h:person l:none !h:suspect !n:released
drug_users <- s:drugUse s:quantity h:person l:none|exist !h:suspect !s:crime|rehab
drug_users <- s:addict !h:suspect !l:arrest|handle|find|rehab|prosecute !v:arrest
persons_rescued <- r:saved !h:suspect|officer
persons_rescued <- s:bring r:rescue l:none|exist !h:suspect
persons_rescued <- s:bring a:rescue l:none|exist !h:suspect|officer !t:drug
drug_persons <- n:drugs !n:crime
other <- s:fund !h:suspect !v:arrest
other <- o:fund|released|educate|club n:lend|e:lend|h:debtor !h:suspect
other <- n:educate|released n:lend|e:lend !h:suspect !v:arrest|prosecute
borrowers <- h:debtor !v:arrest|prosecute
borrowers <- n:lend !h:suspect !n:pledge
borrowers <- s:lend !h:suspect !v:arrest !n:released
drug_users <- h:addict
drug_users <- c:drug_cases x:drugUse !x:drugTrade !l:arrest|prosecute|handle h:person
other <- l:admonish !l:arrest|handle|educate|find !n:drugs
drug_persons <- t:drug v:find|arrest|prosecute|handle|solve|seize
persons_educated <- l:educate t:drug !l:arrest|handle|rehab|find
drug_persons <- t:drug h:suspect
drug_persons <- h:suspect v:arrest|find r:drugs !r:crime|parts !n:crime
drug_users <- t:drug c:drug_users
drug_persons <- t:drug c:drug_cases
drug_persons <- t:drug a:arrest !v:educate !w:rescue h:person
other <- s:victimised !h:suspect !v:rescue
other <- n:victimised|w:victimised !h:suspect !v:rescue !w:rescue
${personHandledRules}`;
