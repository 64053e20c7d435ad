-- The four roles of Tin Dân. Run by a superuser (or CREATEROLE) before the migrations; safe to run again.
-- migrator owns every object and may log in only to migrate; the others are the walls between processes.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['migrator', 'public_site', 'officer_api', 'jobs'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT', wanted);
    END IF;
  END LOOP;
END
$$;
