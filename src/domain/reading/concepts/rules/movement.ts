/** Rules for what is counted; how to read them: `../rules.ts`. */
export const movementRules = `
[attendance]
rehab_persons <- n:rehab|e:rehab|w:rehab !n:attend
other <- l:admonish
good_deeds <- n:deed
outreach_attendances <- d:up|down s:listener !o:forum
borrowers <- n:lend|w:lend|s:lend|e:lend t:loan
other <- s:helped|v:help
other <- o:forum|a:forum !s:propagate|outreachHint
rehab_persons <- v:rehab
persons_checked <- l:stop
tips_received <- n:receive
outreach_attendances <- o:propagate !v:patrol !o:patrol|patrol-round
force_personnel <- v:patrol o:officers|forceHint|guard
force_personnel <- o:patrol-round o:officers|forceHint|guard
force_personnel <- c:patrols o:officers|forceHint|guard
other <- v:patrol !c:patrols
force_personnel <- c:patrols n:register|attend
force_personnel <- c:patrols u:officers|forceHint|guard
other <- c:patrols
force_personnel <- l:mobilise
outreach_attendances <- c:outreach_sessions|outreach_attendances
outreach_attendances <- s:propagate|outreachHint
outreach_attendances <- o:propagate|outreachHint
outreach_attendances <- n:outreachHint|propagate
outreach_attendances <- a:outreachHint|propagate
outreach_attendances <- n:attend|s:attend !o:gathering
outreach_attendances <- g:propagate !o:gathering
other <-

[tip]
other <- s:overdue
other <- l:prosecute|dismiss o:resolve
other <- s:passedOn
other <- l:exist e:probe|n:probe
other <- n:overdue
tip_resolution_rate <- k:percent v:resolve|handle !d:up|down
tip_resolution_rate <- k:percent r:resolve !d:up|down
tip_resolution_rate <- k:ratio l:resolve
tip_resolution_rate <- k:percent w:resolve|handle !d:up|down
tips_valuable <- n:valuable|value
tips_valuable <- e:valuable
tips_received <- v:receive
tips_received <- v:prosecute !l:resolve
messages <- n:chat
tip_resolution_rate <- k:percent s:resolveShare|resolve
other <- v:resolve
other <- w:resolve
tips_received <-

[letter]
tips_valuable <- n:valuable|value
tips_received <- v:receive
tips_received <- o:tip|receive
tips_received <- a:tip h:letter
tips_received <- c:tips_received|tips_valuable
other <-

[news]
other <- s:overdue
other <- l:prosecute|dismiss o:resolve
other <- s:passedOn
other <- l:exist e:probe|n:probe
tips_valuable <- c:tips_received s:parts n:help|e:help|w:help
tips_valuable <- n:help|e:help|w:help r:arrest|solve|find !l:receive
tips_valuable <- s:valuable !c:tips_valuable
tips_valuable <- n:valuable|value
tips_valuable <- e:valuable
tips_valuable <- s:value c:tips_received !s:receive
tips_valuable <- s:value u:receive !s:receive
tip_resolution_rate <- k:ratio l:resolve
other <- e:prosecute|dismiss
tips_valuable <- s:valuable c:tips_received
other <- l:resolve|handle !l:receive
other <- n:resolve|w:resolve
tips_received <- c:tips_received|tips_valuable
posts <- v:publish|propagate
posts <- s:publish|outreachHint|post|chat !v:receive !s:tip
tips_received <- v:receive|exist
tips_received <- s:tip|receive
tips_valuable <- c:tips_received s:valuable
other <- v:resolve
posts <- s:publish
tips_received <-

[message]
other <- o:publish|post !v:receive
messages <-

[post]
posts <-

[model-group]
other <-

[model]
cameras <- s:cameraHint l:distribute|equip
other <- s:consolidate !s:maintain
models_new <- n:build|newly c:models_active|models_new|models_replicated !l:maintain|replicate
models_replicated <- n:replicate !l:maintain|build !n:newly
models_active <- l:maintain v:build|replicate|end !l:build|replicate|end !s:consolidate
models_active <- s:quantity !l:build|replicate|end
models_active <- s:tillNow l:exist !l:build|replicate|end
other <- v:end !l:build|replicate|maintain
other <- n:end|w:end|e:end !k:ratio|percent
models_new <- n:newly !n:maintain !v:replicate !l:maintain
models_new <- w:build
models_active <- n:maintain !l:build !l:replicate
models_replicated <- v:replicate
models_new <- s:newly !s:maintain
models_new <- v:build
models_active <-

[camera]
other <- l:transfer !l:distribute
cameras <-

[session]
outreach_sessions <- h:meeting !n:internal|s:internal
other <- n:forum|s:forum|n:internal|s:internal
patrols <- v:patrol
outreach_sessions <- v:propagate
outreach_sessions <- n:outreachHint|propagate
outreach_sessions <- s:propagate|outreachHint
inspections <- v:inspect
patrols <- a:patrol|officers !l:hold
patrols <- o:patrol !l:hold
outreach_sessions <- o:propagate|outreachHint
outreach_sessions <- a:propagate|outreachHint
outreach_sessions <- h:meeting
outreach_sessions <- f:attendance|turn !o:forum|internal
outreach_sessions <- g:propagate
other <-

[gathering]
outreach_sessions <- r:meeting l:hold
outreach_sessions <- n:meeting
outreach_sessions <- l:propagate n:propagate
outreach_sessions <- f:attendance|turn n:outreachHint l:none !n:officers|internal
other <-

[patrol-round]
patrols <-

[round]
messages <- s:texting !n:person|vehicle|patrol
patrols <- u:patrol|patrol-round l:none
patrols <- s:patrolling l:none
patrols <- s:patrol-round l:none|exist
patrols <- c:patrols l:none|exist !n:person|vehicle
patrols <- o:patrolling l:none|exist !n:person|vehicle
outreach_attendances <- s:listener !o:forum
patrols <- v:patrol
patrols <- n:patrol
patrols <- s:patrol
inspections <- v:inspect
persons_checked <- n:person|vehicle v:stop|inspect
other <- s:broadcast|n:broadcast
outreach_attendances <- n:person|member|officer v:propagate
good_deeds <- n:deed|s:deed
awards_individuals <- n:individual
outreach_attendances <- c:outreach_sessions|outreach_attendances
outreach_sessions <- s:outreachHint|s:propagate
other <-

[material]
other <- h:roadSign !l:distribute
other <- l:dismantle
other <- s:group|gang|suspect !s:chat|officer !v:seize|collect
contraband <- v:collect|seize o:search|arrest
other <- h:commitment !o:modelHint|selfgov
model_participants <- h:commitment
other <- v:equip
outreach_materials <-

[commitment]
model_participants <- o:modelHint|selfgov
other <-
`;
