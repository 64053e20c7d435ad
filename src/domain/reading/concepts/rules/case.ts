/** Rules for what is counted; how to read them: `../rules.ts`. */
export const caseRules = `
[case]
other <- l:dismiss
other <- n:class !v:find|arrest|solve|prosecute
other <- s:sea !s:crime !n:crime
cases_total <- f:officer v:occur
cases_total <- f:officer w:occur
cases_total <- f:officer a:officers a:occur
crime_rate <- k:rate !t:traffic !k:ratio
crime_rate <- c:crime_rate d:up|down
fire_cases <- n:blazes
traffic_accidents <- n:accidents
traffic_violations <- n:violation n:traffic
drug_cases <- n:drugs !n:crime
fire_cases <- s:fire !s:crime !l:handle|fine|find|prosecute|inspect|arrest
other <- v:mediate|l:mediate
other <- n:mediate|w:mediate|e:mediate
other <- o:mediate !n:crime !l:find|solve|prosecute|arrest !s:occur
cases_solved <- v:solve !v:find n:crime
cases_solved <- w:solve d:up|down !n:drugs
other <- s:dispute l:none|exist !n:crime
other <- n:dispute !n:crime
other <- h:dispute !n:murder|injured|dead
cases_total <- s:curb d:down !n:drugs !t:traffic !t:fire
cases_total <- k:percent d:up|down n:offence !l:find|solve|prosecute|arrest|handle !t:drug !n:drugs
cases_total <- d:up|down s:crime l:none k:percent !t:drug !w:find|solve|prosecute|arrest|handle
cases_total <- k:percent d:up|down s:neutral !l:find|solve|prosecute|arrest|handle !t:drug
cases_total <- d:up|down s:neutral|crime !l:find|solve|prosecute|arrest|handle|fine|seize|inspect !t:drug !t:traffic !t:fire !w:find|solve|prosecute|arrest|handle
other <- v:openCase
other <- k:percent w:resolve
drug_cases <- t:drug
traffic_accidents <- t:traffic v:occur
traffic_accidents <- t:traffic d:up|down
fire_cases <- t:fire v:occur
fire_cases <- t:fire d:up|down
traffic_accidents <- t:traffic s:accidents l:none
traffic_violations <- t:traffic v:fine|handle
fire_cases <- t:fire !v:find !v:prosecute !v:arrest !v:solve !w:solve
traffic_accidents <- t:traffic !v:find !v:prosecute !v:arrest !v:solve !w:solve
cases_found <- l:occur l:find !l:solve|prosecute
cases_total <- l:occur
cases_total <- n:occur d:up|down
cases_total <- l:rob
other <- l:probe !s:exist !l:solve !l:find !l:prosecute !l:arrest !l:handle
cases_prosecuted <- v:prosecute
cases_solved <- e:solve s:quantity l:none !d:up|down
cases_found <- e:find|arrest s:quantity l:none !d:up|down
cases_prosecuted <- e:prosecute l:none|exist !d:up|down
admin_violations <- v:administrative
admin_violations <- n:administrative !t:traffic
cases_prosecuted <- f:accused !v:find|arrest|solve|occur
inspections <- v:inspect !v:find !v:handle
cases_solved <- v:solve
other <- v:investigate
cases_total <- p:from !t:drug !t:traffic !t:fire
other <- l:transfer !l:find|arrest|prosecute|solve|handle|occur
cases_found <- v:find|arrest|probe
cases_found <- w:find|arrest
cases_solved <- w:solve
cases_prosecuted <- w:prosecute
cases_found <- v:handle|seize|fine
other <- s:boat !s:crime !n:crime
cases_total <- v:occur
cases_total <- w:occur
cases_total <- s:occur
cases_found <- s:environment l:none a:fine
cases_solved <- c:solve_rate k:ratio
cases_found <- c:cases_found
cases_total <- c:cases_total
cases_solved <- c:cases_solved
cases_total <-

[instance]
officers_killed <- n:dead n:officers
patrols <- v:patrol !v:find|handle|fine|inspect
patrols <- l:hold|propagate|mobilise a:patrol !n:violation
other <- n:accident !n:traffic
facilities_violating <- c:facilities_inspected n:violate l:none|exist !n:administrative !t:traffic
traffic_violations <- n:violation n:traffic b:case
persons_prosecuted <- b:case v:prosecute !l:prosecute
persons_handled <- b:case c:cases_found|cases_total !l:find|handle|arrest|fine|occur
persons_prosecuted <- v:prosecute c:persons_prosecuted
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
persons_injured <- c:traffic_injured|persons_injured r:crime
traffic_injured <- n:injured r:accidents
persons_injured <- n:injured
good_deeds <- n:deed|e:deed|s:deed
other <- n:helped|s:helped
other <- s:released !h:suspect
traffic_violations <- t:traffic v:fine|handle|find|inspect|stop
traffic_violations <- t:traffic n:violation
cases_prosecuted <- v:prosecute
admin_violations <- n:undeclared v:fine|handle
other <- n:undeclared l:find
facilities_violating <- v:fine o:facility|lodging o:inspect !v:administrative !t:traffic !n:administrative !n:residence
traffic_violations <- b:vehicle c:persons_checked v:fine|handle !t:drug !n:undeclared|crime|drugs
admin_violations <- v:fine
admin_violations <- w:fine
admin_violations <- n:administrative !t:traffic
admin_violations <- l:build n:violate !t:traffic
cases_solved <- v:solve
traffic_violations <- t:traffic
rehab_persons <- s:rehab|n:rehab|e:rehab
persons_educated <- v:educate
traffic_violations <- c:persons_checked v:handle|fine n:violate|violation !n:crime|drugs|undeclared
traffic_violations <- v:handle|fine a:revoke !t:drug !n:undeclared|crime|drugs|suspect
persons_handled <- v:handle n:suspect|person n:crime
admin_violations <- o:residence v:find n:violate|violation !t:traffic
cases_found <- v:find|handle|arrest
cases_total <- v:occur
persons_handled <- n:suspect v:handle
persons_rescued <- v:rescue
model_participants <- s:register
cases_found <- n:crime
other <-
`;
