-- Three schemas, because the schema decides which rule of tenancy holds:
--   reference  facts shared by every province: no tenant, read by all
--   tindan     tenant tables: tenant_id first in every key, row-level security forced
--   control    what is never needed for correctness (queues, schedules): exempt
CREATE SCHEMA reference;
CREATE SCHEMA tindan;
CREATE SCHEMA control;
-- The closed list of functions that the residents' process may call lives in a schema of its own.
CREATE SCHEMA for_public;

GRANT USAGE ON SCHEMA reference TO public_site, officer_api, jobs;
GRANT USAGE ON SCHEMA tindan TO officer_api, jobs;
GRANT USAGE ON SCHEMA for_public TO public_site;

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- set_config(..., true) never reaches the shards of Citus and a session SET outlives its transaction:
-- this function is the only way to enter a tenant and a scope, and it ends with the transaction.
CREATE FUNCTION tindan.app_enter(tenant text, path text) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF tenant !~ '^[0-9]{2}$' OR path !~ '^[0-9]{2}/([0-9a-z-]+/)*$' OR NOT starts_with(path, tenant || '/') THEN
    RAISE EXCEPTION 'app_enter: % % is no tenant with a path inside it', tenant, path USING ERRCODE = '22023';
  END IF;
  EXECUTE format('SET LOCAL app.tenant = %L', tenant);
  EXECUTE format('SET LOCAL app.scope = %L', path);
  -- '0' follows '/' in C collation: a range finds what a LIKE 'path%' would, and stays leakproof
  EXECUTE format('SET LOCAL app.scope_end = %L', left(path, -1) || '0');
END
$$;
COMMENT ON FUNCTION tindan.app_enter IS 'Enters one tenant and one area subtree for the rest of the transaction.';
GRANT EXECUTE ON FUNCTION tindan.app_enter TO officer_api, jobs;
