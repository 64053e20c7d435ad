/** Rules for what is counted; how to read them: `../rules.ts`. */
export const honourRules = `
[deed]
good_deeds <-

[award]
other <-

[collective]
communes_total <- o:commune !v:reward !s:reward !l:inspect|handle|fine !o:facility
communes_total <- k:ratio u:commune !v:reward !l:inspect|handle|fine
facilities_inspected <- l:inspect !n:violate !l:reward
admin_violations <- v:administrative
facilities_violating <- v:fine|suspend !s:reward
awards_collectives <- s:reward
awards_collectives <- v:reward
awards_collectives <- n:reward
awards_collectives <- w:reward
awards_collectives <- a:reward !n:violate !v:handle
model_participants <- n:register o:modelHint|selfgov
model_participants <- n:register a:modelHint|selfgov
other <- n:violate
awards_collectives <- c:awards_individuals
other <-

[individual]
good_deeds <- l:appear !s:reward
good_deeds <- l:exist !o:reward !a:reward !c:awards_collectives|awards_individuals
awards_individuals <- s:reward
awards_individuals <- v:reward
awards_individuals <- n:reward
awards_individuals <- w:reward
awards_individuals <- a:reward !v:arrest
awards_individuals <- c:awards_collectives
good_deeds <- n:deed
model_participants <- n:register|w:register
persons_handled <- v:arrest|handle|fine
persons_handled <- s:violate|n:violate|s:crime
awards_individuals <- h:individual !h:person
other <-

[elder]
awards_individuals <- l:reward
awards_individuals <- c:awards_collectives|awards_individuals l:none
awards_individuals <- e:reward|w:reward !l:mobilise|find
influential_persons <-
`;
