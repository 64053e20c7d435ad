-- Targets that a plan of the year sets ("chỉ tiêu giao"): which figure an area is to reach in a period, and on what paper.

CREATE TABLE tindan.target_plans (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  issued_on date NOT NULL,
  issuer text NOT NULL,
  title text NOT NULL,
  period text COLLATE "C" NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamptz NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawal text NOT NULL DEFAULT '',
  CONSTRAINT target_plans_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT target_plans_withdrawn_check CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
);
COMMENT ON TABLE tindan.target_plans IS 'A signed plan that sets targets for one period: number, day and issuing body as printed on it. Every commune may read it; what it sets for whom is in targets.';
COMMENT ON COLUMN tindan.target_plans.withdrawn_at IS 'Taken back because it was entered wrongly: its targets count no more, and those that they replaced count again.';
COMMENT ON COLUMN tindan.target_plans.withdrawal IS 'Why it was taken back; the event holds no words.';

CREATE TABLE tindan.targets (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  bound text NOT NULL CONSTRAINT targets_bound_check CHECK (bound IN ('at_least', 'at_most')),
  value numeric NOT NULL CONSTRAINT targets_value_check CHECK (value >= 0),
  CONSTRAINT targets_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT targets_line_key UNIQUE (tenant_id, plan_id, area_code, indicator),
  CONSTRAINT targets_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES tindan.target_plans (tenant_id, id)
);
COMMENT ON TABLE tindan.targets IS 'What a plan sets for one area and indicator. Never updated: the plan of the latest day counts, the ones before it are the history.';
COMMENT ON COLUMN tindan.targets.bound IS 'at_least: the figure is to reach the value; at_most: it is not to pass it. A share is in percent.';
CREATE INDEX targets_period_idx ON tindan.targets (tenant_id, period, area_path, indicator);

ALTER TABLE tindan.target_plans ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY target_plans_tenant ON tindan.target_plans
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''));
ALTER TABLE tindan.targets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY targets_scope ON tindan.targets
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT ON tindan.target_plans, tindan.targets TO officer_api;
GRANT UPDATE (withdrawn_by, withdrawn_at, withdrawal) ON tindan.target_plans TO officer_api;
