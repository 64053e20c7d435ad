-- Custody of identities: who keeps them, their keys (private halves wrapped in their own browsers), the sealed
-- identity of a tip with a share for each custodian, and its openings. Nothing here opens anything: it takes two
-- custodians, each with a passphrase that no server ever sees.

CREATE TABLE tindan.custodians (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  officer_id uuid NOT NULL,
  chain text NOT NULL CONSTRAINT custodians_chain_check CHECK (chain IN ('procuracy', 'fatherland_front',
    'peoples_committee', 'internal_affairs', 'police_inspectorate', 'police_office')),
  added_by uuid,
  added_at timestamptz NOT NULL,
  ended_by uuid,
  ended_at timestamptz,
  CONSTRAINT custodians_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT custodians_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.custodians IS 'The custody group of the city: each of another chain of command.';
COMMENT ON COLUMN tindan.custodians.added_by IS 'Null for the sample and the operator at the command line.';
CREATE UNIQUE INDEX custodians_officer_key ON tindan.custodians (tenant_id, officer_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX custodians_chain_key ON tindan.custodians (tenant_id, chain) WHERE ended_at IS NULL;

CREATE TABLE tindan.custodian_keys (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  officer_id uuid NOT NULL,
  public_key bytea NOT NULL CONSTRAINT custodian_keys_public_check CHECK (octet_length(public_key) = 32),
  wrapped_private_key bytea NOT NULL,
  salt bytea NOT NULL,
  memory_kib integer NOT NULL,
  passes integer NOT NULL,
  parallelism integer NOT NULL,
  created_at timestamptz NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT custodian_keys_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT custodian_keys_officer_fkey FOREIGN KEY (tenant_id, officer_id) REFERENCES tindan.officers (tenant_id, id),
  CONSTRAINT custodian_keys_four_eyes_check CHECK (confirmed_by IS DISTINCT FROM officer_id OR confirmed_by IS NULL)
);
COMMENT ON TABLE tindan.custodian_keys IS 'Keys of custodians. A key counts once a second person has compared its words.';
COMMENT ON COLUMN tindan.custodian_keys.wrapped_private_key IS 'Wrapped in the custodian''s browser under a passphrase (Argon2id, AES-256-GCM).';
CREATE UNIQUE INDEX custodian_keys_officer_key ON tindan.custodian_keys (tenant_id, officer_id) WHERE ended_at IS NULL;

CREATE TABLE tindan.tip_identities (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  sealed bytea NOT NULL,
  sealed_at timestamptz NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT tip_identities_pkey PRIMARY KEY (tenant_id, tip_id),
  CONSTRAINT tip_identities_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT tip_identities_deleted_check CHECK ((deleted_at IS NOT NULL) = (octet_length(sealed) = 0))
);
COMMENT ON TABLE tindan.tip_identities IS 'Who sent a tip, under a key of its own that exists only in shares. Empty once the sender has deleted it.';

CREATE TABLE tindan.tip_identity_shares (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  officer_id uuid NOT NULL,
  key_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  point smallint NOT NULL CONSTRAINT tip_identity_shares_point_check CHECK (point BETWEEN 1 AND 255),
  sealed bytea NOT NULL,
  CONSTRAINT tip_identity_shares_pkey PRIMARY KEY (tenant_id, tip_id, officer_id),
  CONSTRAINT tip_identity_shares_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT tip_identity_shares_key_fkey FOREIGN KEY (tenant_id, key_id) REFERENCES tindan.custodian_keys (tenant_id, id)
);
COMMENT ON TABLE tindan.tip_identity_shares IS 'One share of the key of an identity, sealed to one custodian''s public key.';
CREATE INDEX tip_identity_shares_officer_idx ON tindan.tip_identity_shares (tenant_id, officer_id);

CREATE TABLE tindan.identity_openings (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  tip_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  purpose text NOT NULL CONSTRAINT identity_openings_purpose_check CHECK (purpose IN ('verify', 'protect', 'notice',
    'urgent_danger', 'proceedings')),
  minutes smallint NOT NULL CONSTRAINT identity_openings_minutes_check CHECK (minutes IN (15, 30, 60)),
  note_id uuid NOT NULL,
  public_key bytea NOT NULL CONSTRAINT identity_openings_public_check CHECK (octet_length(public_key) = 32),
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status text NOT NULL CONSTRAINT identity_openings_status_check CHECK (status IN ('requested', 'approved', 'opened',
    'ended', 'declined', 'withdrawn', 'expired')),
  opened_at timestamptz,
  over_at timestamptz,
  seen_by uuid,
  seen_at timestamptz,
  CONSTRAINT identity_openings_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT identity_openings_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT identity_openings_asker_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES tindan.officers (tenant_id, id),
  CONSTRAINT identity_openings_over_check CHECK ((over_at IS NOT NULL) = (status IN ('ended', 'declined', 'withdrawn', 'expired'))),
  CONSTRAINT identity_openings_opened_check CHECK (status <> 'opened' OR opened_at IS NOT NULL)
);
COMMENT ON COLUMN tindan.identity_openings.public_key IS 'Its private half exists only in the browser that asked.';
COMMENT ON COLUMN tindan.identity_openings.ends_at IS 'Of the present step: to answer, then to look, then of the time it may be shown.';
COMMENT ON COLUMN tindan.identity_openings.note_id IS 'The reason, sealed with the tip.';
COMMENT ON COLUMN tindan.identity_openings.seen_by IS 'The inspector who took note of it.';
CREATE INDEX identity_openings_tip_idx ON tindan.identity_openings (tenant_id, tip_id);
CREATE INDEX identity_openings_open_idx ON tindan.identity_openings (tenant_id, ends_at)
  WHERE status IN ('requested', 'approved', 'opened');

CREATE TABLE tindan.identity_opening_answers (
  tenant_id text COLLATE "C" NOT NULL,
  opening_id uuid NOT NULL,
  officer_id uuid NOT NULL,
  tip_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  decision text CONSTRAINT identity_opening_answers_decision_check CHECK (decision IN ('approved', 'declined')),
  decided_at timestamptz,
  handed_over bytea,
  CONSTRAINT identity_opening_answers_pkey PRIMARY KEY (tenant_id, opening_id, officer_id),
  CONSTRAINT identity_opening_answers_opening_fkey FOREIGN KEY (tenant_id, opening_id) REFERENCES tindan.identity_openings (tenant_id, id),
  CONSTRAINT identity_opening_answers_decided_check CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CONSTRAINT identity_opening_answers_share_check CHECK (handed_over IS NULL OR decision IS NOT DISTINCT FROM 'approved')
);
COMMENT ON COLUMN tindan.identity_opening_answers.handed_over IS 'The custodian''s share, sealed in their browser to the key of the browser that asked; gone when the opening is over.';
CREATE INDEX identity_opening_answers_officer_idx ON tindan.identity_opening_answers (tenant_id, officer_id)
  WHERE decision IS NULL;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['custodians', 'custodian_keys'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''))$p$, t || '_tenant', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['tip_identities', 'tip_identity_shares', 'identity_openings', 'identity_opening_answers'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE (ended_by, ended_at) ON tindan.custodians TO officer_api;
GRANT SELECT, INSERT, UPDATE (confirmed_by, confirmed_at, ended_at) ON tindan.custodian_keys TO officer_api;
GRANT SELECT, UPDATE (area_path) ON tindan.tip_identities TO officer_api;
GRANT SELECT, UPDATE (area_path), DELETE ON tindan.tip_identity_shares TO officer_api;
GRANT SELECT, INSERT, UPDATE (area_path, status, ends_at, opened_at, over_at, seen_by, seen_at)
  ON tindan.identity_openings TO officer_api;
GRANT SELECT, INSERT, UPDATE (area_path, decision, decided_at, handed_over) ON tindan.identity_opening_answers TO officer_api;
GRANT SELECT (tenant_id, id, tip_id, area_path, status, ends_at), UPDATE (status, over_at) ON tindan.identity_openings TO jobs;
GRANT SELECT (tenant_id, opening_id), UPDATE (handed_over) ON tindan.identity_opening_answers TO jobs;

CREATE FUNCTION tindan.destroy_identity(p_tenant text, p_tip uuid, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- Only of a tip that is destroyed: no caller can make it touch another.
  IF NOT EXISTS (SELECT FROM tindan.tips t WHERE t.tenant_id = p_tenant AND t.id = p_tip AND t.destroyed_at IS NOT NULL) THEN
    RETURN;
  END IF;
  UPDATE tindan.tip_identities SET sealed = '', deleted_at = p_at
    WHERE tenant_id = p_tenant AND tip_id = p_tip AND deleted_at IS NULL;
  DELETE FROM tindan.tip_identity_shares WHERE tenant_id = p_tenant AND tip_id = p_tip;
  UPDATE tindan.identity_opening_answers SET handed_over = NULL WHERE tenant_id = p_tenant AND tip_id = p_tip;
END
$$;
COMMENT ON FUNCTION tindan.destroy_identity IS 'Destroys the sealed identity of a tip whose texts were destroyed.';
GRANT EXECUTE ON FUNCTION tindan.destroy_identity TO jobs;

-- What the residents' process may call.

CREATE FUNCTION for_public.custodian_keys(p_tenant text)
  RETURNS TABLE (officer_id uuid, key_id uuid, public_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT k.officer_id, k.id, k.public_key FROM tindan.custodians c
    JOIN tindan.custodian_keys k ON k.tenant_id = c.tenant_id AND k.officer_id = c.officer_id AND k.ended_at IS NULL
    WHERE c.tenant_id = p_tenant AND c.ended_at IS NULL AND k.confirmed_at IS NOT NULL ORDER BY k.officer_id;
END
$$;
COMMENT ON FUNCTION for_public.custodian_keys IS 'Confirmed public keys of the custodians: all that is needed to seal an identity to them.';

CREATE FUNCTION for_public.keep_identity(
  p_tenant text, p_code_hash bytea, p_tip uuid, p_id uuid, p_sealed bytea, p_officers uuid[], p_keys uuid[],
  p_points smallint[], p_shares bytea[]
) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_path, received_at INTO t FROM tindan.tips
    WHERE tenant_id = p_tenant AND code_hash = p_code_hash AND id = p_tip AND reach = 'sealed';
  -- the same form sent before has a tip with another id, and its identity
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF (SELECT count(*) FROM unnest(p_officers, p_keys) AS g (officer, key)
      JOIN tindan.custodians c ON c.tenant_id = p_tenant AND c.officer_id = g.officer AND c.ended_at IS NULL
      JOIN tindan.custodian_keys k ON k.tenant_id = p_tenant AND k.id = g.key AND k.officer_id = g.officer
        AND k.confirmed_at IS NOT NULL AND k.ended_at IS NULL) <> cardinality(p_officers) THEN
    RAISE EXCEPTION 'keep_identity: sealed to someone who is no custodian' USING ERRCODE = 'TC001';
  END IF;
  INSERT INTO tindan.tip_identities (tenant_id, tip_id, id, area_path, sealed, sealed_at)
  VALUES (p_tenant, p_tip, p_id, t.area_path, p_sealed, t.received_at);
  INSERT INTO tindan.tip_identity_shares (tenant_id, tip_id, officer_id, key_id, area_path, point, sealed)
  SELECT p_tenant, p_tip, g.officer, g.key, t.area_path, g.point, g.share
  FROM unnest(p_officers, p_keys, p_points, p_shares) AS g (officer, key, point, share);
  RETURN true;
END
$$;
COMMENT ON FUNCTION for_public.keep_identity IS 'Keeps the sealed identity of a tip that was just submitted, with a share for each custodian.';

CREATE FUNCTION for_public.tip_identity(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (tip_id uuid, area_code text, deleted_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT t.id, t.area_code, i.deleted_at FROM tindan.tips t
    JOIN tindan.tip_identities i ON i.tenant_id = t.tenant_id AND i.tip_id = t.id
    WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash;
END
$$;
COMMENT ON FUNCTION for_public.tip_identity IS 'Whether the tip of a code has a sealed identity, or had one.';

CREATE FUNCTION for_public.identity_openings(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (opened_at timestamptz, purpose text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT o.opened_at, o.purpose FROM tindan.tips t
    JOIN tindan.identity_openings o ON o.tenant_id = t.tenant_id AND o.tip_id = t.id
    WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash AND o.opened_at IS NOT NULL ORDER BY o.opened_at;
END
$$;
COMMENT ON FUNCTION for_public.identity_openings IS 'When and for what the identity of the sender was opened: told to the holder of the code.';

CREATE FUNCTION for_public.delete_identity(p_tenant text, p_code_hash bytea, p_at timestamptz, p_event bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  t record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_code INTO t FROM tindan.tips WHERE tenant_id = p_tenant AND code_hash = p_code_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'not_found';
  END IF;
  IF b->>'verb' <> 'delete_identity' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> t.id
     OR b->>'actor' <> 'resident' OR b->>'chain' <> t.area_code OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'delete_identity: this event does not delete the identity of this tip' USING ERRCODE = '42501';
  END IF;
  UPDATE tindan.tip_identities SET sealed = '', deleted_at = p_at
    WHERE tenant_id = p_tenant AND tip_id = t.id AND deleted_at IS NULL;
  IF NOT FOUND THEN
    RETURN 'nothing';
  END IF;
  DELETE FROM tindan.tip_identity_shares WHERE tenant_id = p_tenant AND tip_id = t.id;
  UPDATE tindan.identity_opening_answers SET handed_over = NULL WHERE tenant_id = p_tenant AND tip_id = t.id;
  UPDATE tindan.identity_openings SET status = 'withdrawn', over_at = p_at
    WHERE tenant_id = p_tenant AND tip_id = t.id AND status IN ('requested', 'approved');
  UPDATE tindan.identity_openings SET status = 'ended', over_at = p_at
    WHERE tenant_id = p_tenant AND tip_id = t.id AND status = 'opened';
  PERFORM tindan.append_event(p_tenant, t.area_code, p_event);
  RETURN 'deleted';
END
$$;
COMMENT ON FUNCTION for_public.delete_identity IS 'The sender deletes the sealed identity: bytes and shares go, what was asked about it ends.';

GRANT EXECUTE ON FUNCTION for_public.custodian_keys, for_public.keep_identity, for_public.tip_identity,
  for_public.identity_openings, for_public.delete_identity TO public_site;
