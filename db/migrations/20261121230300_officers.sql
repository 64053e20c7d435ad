-- Officers, what they may do where and when, their sessions, and who looked at what.

CREATE TABLE tindan.officers (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  username text COLLATE "C" NOT NULL,
  display_name text NOT NULL,
  title text NOT NULL,
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz,
  CONSTRAINT officers_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT officers_username_key UNIQUE (tenant_id, username)
);
COMMENT ON COLUMN tindan.officers.password_hash IS 'Argon2id in PHC string format.';

CREATE TABLE tindan.officer_roles (
  tenant_id text COLLATE "C" NOT NULL,
  officer_id uuid NOT NULL,
  role text NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  CONSTRAINT officer_roles_pkey PRIMARY KEY (tenant_id, officer_id, role, area_path, valid_from),
  CONSTRAINT officer_roles_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id),
  CONSTRAINT officer_roles_role_check CHECK (role IN ('duty_officer', 'movement_officer', 'commune_commander',
    'city_movement_officer', 'committee_secretary', 'leader', 'identity_custodian', 'inspector', 'administrator'))
);
COMMENT ON COLUMN tindan.officer_roles.area_path IS 'The area subtree in which the role holds.';

CREATE TABLE tindan.sessions (
  tenant_id text COLLATE "C" NOT NULL,
  token_hash bytea NOT NULL,
  officer_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (tenant_id, token_hash),
  CONSTRAINT sessions_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON COLUMN tindan.sessions.token_hash IS 'SHA-256 of the cookie: a stolen database signs nobody in.';

CREATE TABLE tindan.accesses (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  officer_id uuid,
  action text NOT NULL,
  record_kind text NOT NULL,
  record_id uuid,
  allowed boolean NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT accesses_pkey PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE tindan.accesses IS 'Reads and refusals worth remembering, committed on their own; append-only.';
CREATE INDEX accesses_at_idx ON tindan.accesses (tenant_id, at);

-- Signing in happens before a scope is known, so accounts are bound to the tenant, not to an area.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['officers', 'officer_roles', 'sessions'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''))$p$, t || '_tenant', t);
  END LOOP;
END
$$;
ALTER TABLE tindan.accesses ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY accesses_scope ON tindan.accesses
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT, UPDATE ON tindan.officers, tindan.officer_roles TO officer_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON tindan.sessions TO officer_api;
GRANT SELECT, INSERT ON tindan.accesses TO officer_api;
