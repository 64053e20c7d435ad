-- The ministry's read database: tables of the provinces under their own names, with the columns that are published and
-- no others. Run once by the owner of an empty database. Nothing is written here but by subscriptions.
CREATE SCHEMA tindan;

CREATE TABLE tindan.tenants (
  tenant_id text COLLATE "C" PRIMARY KEY,
  sample boolean NOT NULL,
  started_at timestamptz NOT NULL
);
CREATE TABLE tindan.rollup_months (
  tenant_id text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  ends_on date NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  quantity numeric NOT NULL,
  PRIMARY KEY (tenant_id, indicator, ends_on, area_code)
);
-- the nation is asked for an indicator in a window, of all provinces
CREATE INDEX rollup_months_indicator_idx ON tindan.rollup_months (indicator, ends_on);
CREATE TABLE tindan.rollup_progress (
  tenant_id text COLLATE "C" NOT NULL,
  chain text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  PRIMARY KEY (tenant_id, chain)
);
CREATE TABLE tindan.seals (
  tenant_id text COLLATE "C" NOT NULL,
  seal bigint NOT NULL,
  sealed_at timestamptz NOT NULL,
  tree_size bigint NOT NULL,
  root bytea NOT NULL,
  checkpoint text NOT NULL,
  PRIMARY KEY (tenant_id, seal)
);
COMMENT ON TABLE tindan.seals IS 'The signed checkpoints of each province: the ministry is a witness of them.';
CREATE TABLE tindan.seal_chains (
  tenant_id text COLLATE "C" NOT NULL,
  chain text COLLATE "C" NOT NULL,
  seal bigint NOT NULL,
  to_seq bigint NOT NULL,
  PRIMARY KEY (tenant_id, chain, seal)
);

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'national_read') THEN
    CREATE ROLE national_read LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE;
  END IF;
END
$$;
GRANT USAGE ON SCHEMA tindan TO national_read;
GRANT SELECT ON ALL TABLES IN SCHEMA tindan TO national_read;
