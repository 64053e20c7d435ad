-- Running clocks are asked for by kind, the law's or the house's, and in the order of their deadlines; many end at the
-- same minute of a day. The older index had neither the kind nor a second key, and the planner preferred it.
DROP INDEX tindan.tip_clocks_running_idx;
