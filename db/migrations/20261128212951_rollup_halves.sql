-- The two parts of an official month: a window of calendar months is whole official months, one head and one tail, and
-- reads no days.

ALTER TABLE tindan.rollup_months ADD COLUMN head_quantity numeric, ADD COLUMN tail_quantity numeric;
COMMENT ON COLUMN tindan.rollup_months.head_quantity IS 'Of quantity, what happened from the 1st to the 14th; null where no fact did.';
COMMENT ON COLUMN tindan.rollup_months.tail_quantity IS 'Of quantity, what happened from the 15th to the end of the calendar month; null where no fact did.';

-- The roll-ups of homes that exist: their owner may read them all for as long as this transaction lasts.
ALTER TABLE tindan.rollup_days NO FORCE ROW LEVEL SECURITY;
ALTER TABLE tindan.rollup_months NO FORCE ROW LEVEL SECURITY;
UPDATE tindan.rollup_months m SET head_quantity = d.head, tail_quantity = d.tail
FROM (
  SELECT tenant_id, indicator, area_code, (date_trunc('month', day - 14) + interval '1 month 13 days')::date AS ends_on,
    sum(quantity) FILTER (WHERE extract(day FROM day) <= 14) AS head,
    sum(quantity) FILTER (WHERE extract(day FROM day) > 14) AS tail
  FROM tindan.rollup_days GROUP BY 1, 2, 3, 4
) d
WHERE m.tenant_id = d.tenant_id AND m.indicator = d.indicator AND m.area_code = d.area_code AND m.ends_on = d.ends_on;
ALTER TABLE tindan.rollup_days FORCE ROW LEVEL SECURITY;
ALTER TABLE tindan.rollup_months FORCE ROW LEVEL SECURITY;
