-- Sums of the whole tenant by official month: what a city's table, trend and balance are read from, a hundredth of the
-- rows of its communes.

CREATE TABLE tindan.rollup_totals (
  tenant_id text COLLATE "C" NOT NULL,
  ends_on date NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  quantity numeric NOT NULL,
  own_quantity numeric,
  CONSTRAINT rollup_totals_pkey PRIMARY KEY (tenant_id, indicator, ends_on),
  CONSTRAINT rollup_totals_ends_check CHECK (extract(day FROM ends_on) = 14),
  CONSTRAINT rollup_totals_path_check CHECK (area_path = tenant_id || '/')
);
COMMENT ON TABLE tindan.rollup_totals IS 'Months of rollup_months added over all areas of the tenant; seen only by who sees the whole tenant.';
COMMENT ON COLUMN tindan.rollup_totals.own_quantity IS 'What was booked on the tenant itself and not on a unit of it; null where nothing was. For indicators that are not added over areas it is the only sum.';

ALTER TABLE tindan.rollup_totals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY rollup_totals_scope ON tindan.rollup_totals
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT ON tindan.rollup_totals TO officer_api, jobs;
GRANT INSERT, UPDATE, DELETE ON tindan.rollup_totals TO jobs;

-- The roll-ups of homes that exist: their owner may read them all for as long as this transaction lasts.
ALTER TABLE tindan.rollup_months NO FORCE ROW LEVEL SECURITY;
ALTER TABLE tindan.rollup_totals NO FORCE ROW LEVEL SECURITY;
INSERT INTO tindan.rollup_totals (tenant_id, ends_on, indicator, area_path, quantity, own_quantity)
  SELECT tenant_id, ends_on, indicator, tenant_id || '/', sum(quantity),
    sum(quantity) FILTER (WHERE area_code = tenant_id)
  FROM tindan.rollup_months GROUP BY tenant_id, ends_on, indicator;
ALTER TABLE tindan.rollup_months FORCE ROW LEVEL SECURITY;
ALTER TABLE tindan.rollup_totals FORCE ROW LEVEL SECURITY;
