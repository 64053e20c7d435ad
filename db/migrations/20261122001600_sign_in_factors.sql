-- How officers prove who they are (security keys, one-time codes, recovery codes), the lock of a session, and what
-- waits for a second administrator.

ALTER TABLE tindan.officers
  ADD COLUMN must_change_password boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN tindan.officers.must_change_password IS 'The password was handed over by someone else: nothing but changing it answers.';

ALTER TABLE tindan.sessions
  ADD COLUMN method text NOT NULL DEFAULT 'password'
    CONSTRAINT sessions_method_check CHECK (method IN ('password', 'password_and_code', 'recovery_code', 'passkey')),
  ADD COLUMN locked_at timestamptz;
COMMENT ON COLUMN tindan.sessions.locked_at IS 'Since when the screen is locked: nothing but unlocking and signing out answers.';
CREATE INDEX sessions_officer_idx ON tindan.sessions (tenant_id, officer_id);

CREATE TABLE tindan.officer_passkeys (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  officer_id uuid NOT NULL,
  credential_id bytea NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  CONSTRAINT officer_passkeys_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT officer_passkeys_credential_key UNIQUE (tenant_id, credential_id),
  CONSTRAINT officer_passkeys_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON COLUMN tindan.officer_passkeys.counter IS 'How often the key says it has signed; a copy of it would fall behind.';
CREATE INDEX officer_passkeys_officer_idx ON tindan.officer_passkeys (tenant_id, officer_id);

CREATE TABLE tindan.officer_totp (
  tenant_id text COLLATE "C" NOT NULL,
  officer_id uuid NOT NULL,
  sealed bytea NOT NULL,
  last_step bigint NOT NULL,
  started_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  CONSTRAINT officer_totp_pkey PRIMARY KEY (tenant_id, officer_id),
  CONSTRAINT officer_totp_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON COLUMN tindan.officer_totp.sealed IS 'The shared secret (RFC 6238), sealed under the service key.';
COMMENT ON COLUMN tindan.officer_totp.last_step IS 'Time step of the last code taken: a code works once.';
COMMENT ON COLUMN tindan.officer_totp.confirmed_at IS 'Null until the officer has typed a first right code; only then is it asked for.';

CREATE TABLE tindan.officer_recovery_codes (
  tenant_id text COLLATE "C" NOT NULL,
  officer_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT officer_recovery_codes_pkey PRIMARY KEY (tenant_id, officer_id, code_hash),
  CONSTRAINT officer_recovery_codes_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON COLUMN tindan.officer_recovery_codes.code_hash IS 'SHA-256 of 75 random bits: shown once, works once.';

CREATE TABLE tindan.officer_past_passwords (
  tenant_id text COLLATE "C" NOT NULL,
  officer_id uuid NOT NULL,
  replaced_at timestamptz NOT NULL,
  password_hash text NOT NULL,
  CONSTRAINT officer_past_passwords_pkey PRIMARY KEY (tenant_id, officer_id, replaced_at),
  CONSTRAINT officer_past_passwords_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.officer_past_passwords IS 'The last few, so that none of them comes back.';

CREATE TABLE tindan.passkey_challenges (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  purpose text NOT NULL CONSTRAINT passkey_challenges_purpose_check CHECK (purpose IN ('register', 'sign_in', 'unlock')),
  session_hash bytea,
  challenge text NOT NULL,
  ends_at timestamptz NOT NULL,
  CONSTRAINT passkey_challenges_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT passkey_challenges_session_check CHECK ((session_hash IS NULL) = (purpose = 'sign_in'))
);
COMMENT ON TABLE tindan.passkey_challenges IS 'What a security key is asked to sign: lives for minutes, is taken once, and outside sign-in by its own session only.';
CREATE INDEX passkey_challenges_ends_idx ON tindan.passkey_challenges (tenant_id, ends_at);

CREATE TABLE tindan.officer_requests (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  kind text NOT NULL CONSTRAINT officer_requests_kind_check CHECK (kind IN ('role', 'reset')),
  officer_id uuid NOT NULL,
  role text,
  valid_from date,
  valid_to date,
  sealed bytea,
  asked_by uuid,
  asked_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  decision text CONSTRAINT officer_requests_decision_check CHECK (decision IN ('approved', 'declined')),
  decided_by uuid,
  decided_at timestamptz,
  CONSTRAINT officer_requests_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT officer_requests_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id),
  CONSTRAINT officer_requests_role_check CHECK ((role IS NOT NULL AND valid_from IS NOT NULL) = (kind = 'role')),
  CONSTRAINT officer_requests_decided_check CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
  CONSTRAINT officer_requests_two_people_check CHECK (decision <> 'approved' OR (decided_by IS DISTINCT FROM asked_by AND decided_by <> officer_id))
);
COMMENT ON TABLE tindan.officer_requests IS 'Roles that open tips and new first passwords of those who hold them: one administrator asks, another decides.';
COMMENT ON COLUMN tindan.officer_requests.asked_by IS 'Null for the operator at the command line.';
COMMENT ON COLUMN tindan.officer_requests.sealed IS 'First half of a new first password, sealed under the service key until it is decided.';
CREATE INDEX officer_requests_officer_idx ON tindan.officer_requests (tenant_id, officer_id);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['officer_passkeys', 'officer_totp', 'officer_recovery_codes', 'officer_past_passwords',
    'passkey_challenges'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''))$p$, t || '_tenant', t);
  END LOOP;
END
$$;
ALTER TABLE tindan.officer_requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY officer_requests_scope ON tindan.officer_requests
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT, DELETE, UPDATE (name, counter, last_used_at) ON tindan.officer_passkeys TO officer_api;
GRANT SELECT, INSERT, DELETE, UPDATE (last_step, confirmed_at) ON tindan.officer_totp TO officer_api;
GRANT SELECT, INSERT, DELETE, UPDATE (used_at) ON tindan.officer_recovery_codes TO officer_api;
GRANT SELECT, INSERT, DELETE ON tindan.officer_past_passwords, tindan.passkey_challenges TO officer_api;
GRANT SELECT, INSERT, UPDATE (sealed, decision, decided_by, decided_at) ON tindan.officer_requests TO officer_api;
