-- Run in a province's own database by its superuser, after the migrations; safe to run again. Needs wal_level = logical.
-- What leaves a province for the ministry's read database: month roll-ups, how far they were read, the signed seals, and
-- whether the data are a sample. No tip, person, event, day or path.
-- src/modules/national/national.test.ts compares the list.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'national_feed') THEN
    -- BYPASSRLS: the first copy of a table is a COPY, which row-level security would leave empty. What it may copy is
    -- held by the grants of columns below. Give it a password, and a line of pg_hba.conf for this database alone.
    CREATE ROLE national_feed LOGIN REPLICATION BYPASSRLS NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE;
  END IF;
END
$$;

GRANT USAGE ON SCHEMA tindan TO national_feed;
GRANT SELECT (tenant_id, sample, started_at) ON tindan.tenants TO national_feed;
GRANT SELECT (tenant_id, indicator, ends_on, area_code, quantity) ON tindan.rollup_months TO national_feed;
GRANT SELECT (tenant_id, chain, seq) ON tindan.rollup_progress TO national_feed;
GRANT SELECT (tenant_id, seal, sealed_at, tree_size, root, checkpoint) ON tindan.seals TO national_feed;
GRANT SELECT (tenant_id, chain, seal, to_seq) ON tindan.seal_chains TO national_feed;

DROP PUBLICATION IF EXISTS tindan_national;
CREATE PUBLICATION tindan_national FOR TABLE
  tindan.tenants (tenant_id, sample, started_at),
  tindan.rollup_months (tenant_id, indicator, ends_on, area_code, quantity),
  tindan.rollup_progress (tenant_id, chain, seq),
  tindan.seals (tenant_id, seal, sealed_at, tree_size, root, checkpoint),
  tindan.seal_chains (tenant_id, chain, seal, to_seq);
