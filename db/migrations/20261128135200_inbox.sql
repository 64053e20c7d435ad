-- The inbox of an area with tens of thousands of tips: page by page along an index, and heaps by their clocks.
CREATE INDEX tips_newest_idx ON tindan.tips (tenant_id, area_path, received_at DESC, id DESC);
CREATE INDEX tips_city_newest_idx ON tindan.tips (tenant_id, received_at DESC, id DESC);
CREATE INDEX tip_clocks_due_idx ON tindan.tip_clocks (tenant_id, area_path, legal, due_at, tip_id) WHERE ended_at IS NULL;

CREATE TABLE tindan.saved_filters (
  tenant_id text COLLATE "C" NOT NULL,
  officer_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  filter jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT saved_filters_pkey PRIMARY KEY (tenant_id, officer_id, id),
  CONSTRAINT saved_filters_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.saved_filters IS 'Views of the inbox that officers keep for themselves: codes, ids and days, no word of a tip.';

ALTER TABLE tindan.saved_filters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY saved_filters_tenant ON tindan.saved_filters
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, DELETE ON tindan.saved_filters TO officer_api;
