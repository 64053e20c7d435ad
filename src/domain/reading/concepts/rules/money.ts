/** Rules for what is counted; how to read them: `../rules.ts`. */
export const moneyRules = `
[money]
other <- s:lose o:transferred|u:transferred|s:victimised|s:receive|a:rob|u:victimised|s:chat !s:damaged
other <- s:lose !s:damaged !o:damaged|fire|blazes !b:person !t:fire
property_damage <- s:damage !s:seize|fine|rob|worth|perHead
reward_money <- s:rewardFund
programme_money <- s:cost
reward_money <- n:tip|n:news|e:news !s:damage !s:seize
programme_money <- n:help|e:help o:spend l:reward
reward_money <- l:spend e:reward !s:gift
other <- s:return|o:return a:lost
other <- s:return s:deed
other <- x:lost l:none
money_seized <- s:return|o:return l:none|exist !s:damage|lend|reward|gift
other <- s:propose !s:spend
other <- s:allowance
loan_money <- t:loan s:deal
other <- s:deal !s:seize|reward
other <- s:repay
money_seized <- l:collect o:search !s:profit
money_seized <- l:collect s:spot !s:profit|stake !n:profit|e:profit
money_seized <- l:collect s:officer !s:profit|fine|spend|fund|lend
other <- s:transferred !s:seize|spend|reward|fine
programme_money <- s:perHead|each c:programme_money l:none !s:allowance|lend|repay !t:loan !n:lend|e:lend
other <- l:lend n:profit|e:profit !t:loan
other <- s:perHead !s:reward !v:reward !s:allowance|lend !t:loan
programme_money <- s:share !s:damage
other <- s:lend o:fund|released|educate|club
other <- t:loan o:fund !s:seize
other <- s:lose o:rob|victimised !s:seize|damaged
loan_money <- s:usury l:lend !k:interest !s:perHead|profit|repay
interest_rate <- k:interest
interest_rate <- s:interest !s:profit
programme_money <- b:gift !s:damage !s:seize
programme_money <- s:worth b:home v:help|spend|reward|build
money_seized <- n:cash c:police !v:fine !s:worth
reward_money <- s:each o:reward !o:damage !o:spend
programme_money <- b:household v:reward o:spend
reward_money <- l:reward !l:spend !s:gift !s:worth
reward_money <- s:reward !s:gift !s:spend
reward_money <- n:reward
reward_money <- c:awards_collectives|awards_individuals !s:spend !s:damage
reward_money <- v:reward !s:gift !s:spend !s:worth
money_seized <- s:worth s:return s:victim|victimised !o:deed|lost
money_seized <- s:worth s:seize
money_seized <- s:worth v:seize
programme_money <- s:worth s:gift
programme_money <- s:worth b:gift
programme_money <- s:worth v:reward !s:damage !s:seize !o:seize
money_seized <- s:worth c:contraband|drugs_kg|drug_units|weapons_recovered !s:damage !o:rob
money_seized <- s:worth s:goods|violate|smuggle|firework o:smuggle|find|handle|seize|arrest !o:rob
other <- s:worth !s:damage !s:spend
money_seized <- c:contraband|vehicles_impounded|drug_units|drugs_kg|weapons_recovered v:seize|collect !s:worth|damage|fine !v:fine
other <- l:profit !s:seize !s:damage !s:fine !s:reward !s:spend
fines_money <- v:fine
fines_money <- s:fine
property_damage <- v:damage !l:spend|help
property_damage <- s:damage
property_damage <- n:damage !s:seize
property_damage <- s:assets o:damage l:none|exist !s:seize|gift|spend !o:rob|seize|return
other <- l:lend n:fund|e:fund
programme_money <- l:propagate s:spend !s:interest
loan_money <- n:lend t:loan !s:fund !s:seize|profit|repay
loan_money <- s:lend t:loan
loan_money <- s:lend a:repay|interest|loan
other <- s:lend
loan_money <- v:lend
other <- s:rob !s:seize
money_seized <- v:seize !s:profit
money_seized <- v:collect c:police
money_seized <- v:collect s:officer|search n:cash
money_seized <- v:collect f:device|vehicle|weapon|goods|drug
programme_money <- s:spend
programme_money <- s:gift|reward
loan_money <- c:borrowers !s:repay
other <- s:profit
other <- x:helped l:none s:quantity|deposit
programme_money <- v:help !s:damage|rob
programme_money <- s:quantity o:spend !o:rob|seize|lend|gambling|damage|arrest
programme_money <- o:spend n:help|e:help l:none !o:rob|seize|lend|damage
programme_money <- e:spend !s:seize !v:seize
programme_money <- v:propagate n:help|e:help
programme_money <- l:propagate|mobilise !t:loan !o:rob
programme_money <- v:spend !s:damage|rob|seize|lend|fine|profit|interest|lack !t:loan !v:seize|fine
fines_money <- c:fines_money
loan_money <- t:loan !v:seize
fines_money <- c:facilities_violating|traffic_violations|admin_violations !s:worth !s:damage !s:spend !s:seize
money_seized <- v:seize
money_seized <- s:seize !s:profit !s:propose !s:damage !v:fine
money_seized <- v:discover o:seize !s:profit
money_seized <- v:arrest c:police|money_seized !s:profit
other <-

[mass]
other <- s:return
other <- s:perHead !n:drug|drugs|weapon|weapons
other <- s:damage !n:drug|drugs !n:weapon
drugs_kg <- n:drug|drugs
weapons_recovered <- s:weapon|weapons !n:firework|drug|drugs|goods|firework
weapons_recovered <- n:weapon|weapons
drugs_kg <- t:drug !n:firework !n:goods
drugs_kg <- c:drugs_kg|drug_units !n:firework !n:goods
weapons_recovered <- c:weapons_recovered l:none !n:firework|goods
contraband <- o:firework|smuggle v:seize|collect|find|handover
contraband <- c:contraband
contraband <- v:seize|find|discover|arrest
contraband <- v:collect !n:cash
contraband <- s:seize|smuggle
contraband <- n:firework
other <-

[volume]
other <- l:fell
other <- s:damage
contraband <- v:collect !n:cash
contraband <- n:goods o:smuggle|offence|seize|environment
contraband <- n:goods a:offence
contraband <- v:seize|find|discover|arrest
other <-

[area]
other <-
`;
