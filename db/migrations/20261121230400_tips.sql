-- Tips in their final sealed format. In clear: area, track, status, instants, channel, counts. Everything that a
-- person wrote is sealed under a key per tip, which is wrapped once for the area and once for the sender's code.

CREATE TABLE tindan.area_keys (
  tenant_id text COLLATE "C" NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  public_key bytea NOT NULL,
  wrapped_private_key bytea NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT area_keys_pkey PRIMARY KEY (tenant_id, area_code, version)
);
COMMENT ON COLUMN tindan.area_keys.wrapped_private_key IS 'Wrapped by the service key, which lives outside the database.';

CREATE TABLE tindan.tips (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  track text NOT NULL CONSTRAINT tips_track_check CHECK (track IN ('criminal', 'denunciation', 'complaint', 'feedback', 'security_information')),
  status text NOT NULL CONSTRAINT tips_status_check CHECK (status IN ('received', 'checking', 'resolved')),
  channel text NOT NULL CONSTRAINT tips_channel_check CHECK (channel IN ('web', 'hotline', 'walk_in', 'zalo', 'vneid', 'other')),
  reach text NOT NULL CONSTRAINT tips_reach_check CHECK (reach IN ('none', 'sealed', 'handler')),
  valuable boolean NOT NULL DEFAULT false,
  outcome text CONSTRAINT tips_outcome_check CHECK (outcome IN ('prosecuted', 'not_prosecuted', 'suspended',
    'handled_administratively', 'unfounded', 'outside_competence')),
  received_at timestamptz NOT NULL,
  checked_at timestamptz,
  resolved_at timestamptz,
  handler_id uuid,
  version integer NOT NULL DEFAULT 1,
  code_hash bytea NOT NULL,
  code_wrapped_key bytea NOT NULL,
  key_area text COLLATE "C" NOT NULL,
  key_version integer NOT NULL,
  area_wrapped_key bytea NOT NULL,
  CONSTRAINT tips_outcome_status_check CHECK ((outcome IS NOT NULL) = (status = 'resolved')),
  CONSTRAINT tips_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT tips_code_key UNIQUE (tenant_id, code_hash),
  CONSTRAINT tips_key_fkey FOREIGN KEY (tenant_id, key_area, key_version) REFERENCES tindan.area_keys (tenant_id, area_code, version),
  CONSTRAINT tips_handler_fkey FOREIGN KEY (tenant_id, handler_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON COLUMN tindan.tips.code_hash IS 'HMAC of the reference code: the only equality that rests on disk.';
COMMENT ON COLUMN tindan.tips.version IS 'Counts changes; an action on an older version is a conflict.';
CREATE INDEX tips_inbox_idx ON tindan.tips (tenant_id, area_path, status, received_at DESC);

CREATE TABLE tindan.tip_texts (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  field text NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT tip_texts_pkey PRIMARY KEY (tenant_id, tip_id, field),
  CONSTRAINT tip_texts_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id)
);

CREATE TABLE tindan.tip_messages (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  author text NOT NULL CONSTRAINT tip_messages_author_check CHECK (author IN ('resident', 'officer')),
  sent_at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT tip_messages_pkey PRIMARY KEY (tenant_id, tip_id, id),
  CONSTRAINT tip_messages_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id)
);

DO $$
DECLARE
  t text;
BEGIN
  EXECUTE 'ALTER TABLE tindan.area_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY';
  EXECUTE $p$CREATE POLICY area_keys_tenant ON tindan.area_keys
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''))$p$;
  FOREACH t IN ARRAY ARRAY['tips', 'tip_texts', 'tip_messages'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

GRANT SELECT ON tindan.area_keys TO officer_api;
GRANT SELECT, UPDATE (status, valuable, outcome, checked_at, resolved_at, handler_id, version) ON tindan.tips TO officer_api;
GRANT SELECT ON tindan.tip_texts TO officer_api;
GRANT SELECT, INSERT ON tindan.tip_messages TO officer_api;

-- What the residents' process may call. Each enters its tenant itself and touches one tip.

CREATE FUNCTION for_public.tenant_is_sample(p_tenant text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN (SELECT sample FROM tindan.tenants WHERE tenant_id = p_tenant);
END
$$;
COMMENT ON FUNCTION for_public.tenant_is_sample IS 'Whether pages must carry the sample data strip.';

CREATE FUNCTION for_public.area_key(p_tenant text, p_area text)
  RETURNS TABLE (version integer, public_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT k.version, k.public_key FROM tindan.area_keys k
    WHERE k.tenant_id = p_tenant AND k.area_code = p_area ORDER BY k.version DESC LIMIT 1;
END
$$;
COMMENT ON FUNCTION for_public.area_key IS 'The newest public key of an area; no private part leaves the table.';

CREATE FUNCTION for_public.submit_tip(
  p_tenant text, p_id uuid, p_area text, p_track text, p_reach text, p_received_at timestamptz,
  p_code_hash bytea, p_code_wrapped_key bytea, p_key_version integer, p_area_wrapped_key bytea,
  p_fields text[], p_sealed bytea[], p_event bytea
) RETURNS TABLE (received_at timestamptz, chain text, seq bigint, commitment text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_path text := CASE WHEN p_area = p_tenant THEN p_tenant || '/' ELSE p_tenant || '/' || p_area || '/' END;
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  v_seq bigint;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  -- A taken-over residents' process must not be able to write anything but the receipt of this tip.
  IF b->>'verb' <> 'receive' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> p_id OR b->>'actor' <> 'resident'
     OR EXISTS (SELECT FROM jsonb_array_elements(b->'facts') f
                WHERE f->>'indicator' NOT IN ('T01', 'T05', 'T14') OR (f->>'quantity')::numeric <> 1 OR f->>'area' <> p_area)
     OR jsonb_array_length(b->'facts') > 3 THEN
    RAISE EXCEPTION 'submit_tip: this event is not the receipt of this tip' USING ERRCODE = '42501';
  END IF;

  INSERT INTO tindan.tips (tenant_id, id, area_code, area_path, track, status, channel, reach, received_at,
                           code_hash, code_wrapped_key, key_area, key_version, area_wrapped_key)
  VALUES (p_tenant, p_id, p_area, v_path, p_track, 'received', 'web', p_reach, p_received_at,
          p_code_hash, p_code_wrapped_key, p_area, p_key_version, p_area_wrapped_key)
  ON CONFLICT (tenant_id, code_hash) DO NOTHING;
  IF NOT FOUND THEN
    -- the same form sent again: the sender gets the same code, and nothing is counted twice
    RETURN QUERY SELECT t.received_at, e.chain, e.seq, convert_from(e.body, 'UTF8')::jsonb->'details'->>'commitment'
      FROM tindan.tips t
      JOIN tindan.events e ON e.tenant_id = t.tenant_id AND e.record_id = t.id AND e.verb = 'receive'
      WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash;
    RETURN;
  END IF;
  INSERT INTO tindan.tip_texts (tenant_id, tip_id, area_path, field, sealed)
  SELECT p_tenant, p_id, v_path, t.field, t.sealed FROM unnest(p_fields, p_sealed) AS t (field, sealed);
  SELECT a.seq INTO v_seq FROM tindan.append_event(p_tenant, p_area, p_event) a;
  RETURN QUERY SELECT p_received_at, p_area, v_seq, b->'details'->>'commitment';
END
$$;
COMMENT ON FUNCTION for_public.submit_tip IS 'Stores a sealed tip with its event and facts, once per code.';

CREATE FUNCTION for_public.open_tip(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (id uuid, area_code text, status text, received_at timestamptz, code_wrapped_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT t.id, t.area_code, t.status, t.received_at, t.code_wrapped_key FROM tindan.tips t
    WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash;
END
$$;
COMMENT ON FUNCTION for_public.open_tip IS 'The tip of a code, with its key as only that code can unwrap it.';

CREATE FUNCTION for_public.tip_messages(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (id uuid, author text, sent_at timestamptz, sealed bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT m.id, m.author, m.sent_at, m.sealed FROM tindan.tips t
    JOIN tindan.tip_messages m ON m.tenant_id = t.tenant_id AND m.tip_id = t.id
    WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash ORDER BY m.sent_at, m.id;
END
$$;
COMMENT ON FUNCTION for_public.tip_messages IS 'The conversation of the tip of a code.';

CREATE FUNCTION for_public.add_tip_message(
  p_tenant text, p_code_hash bytea, p_message_id uuid, p_sent_at timestamptz, p_sealed bytea, p_event bytea
) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  t record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_code, area_path INTO t FROM tindan.tips WHERE tenant_id = p_tenant AND code_hash = p_code_hash;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF b->>'verb' <> 'message' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> t.id OR b->>'actor' <> 'resident'
     OR b->>'chain' <> t.area_code OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'add_tip_message: this event is not a message to this tip' USING ERRCODE = '42501';
  END IF;
  INSERT INTO tindan.tip_messages (tenant_id, tip_id, id, area_path, author, sent_at, sealed)
  VALUES (p_tenant, t.id, p_message_id, t.area_path, 'resident', p_sent_at, p_sealed)
  ON CONFLICT (tenant_id, tip_id, id) DO NOTHING;
  IF FOUND THEN
    PERFORM tindan.append_event(p_tenant, t.area_code, p_event);
  END IF;
  RETURN true;
END
$$;
COMMENT ON FUNCTION for_public.add_tip_message IS 'Adds the sender''s message to the tip of a code, once per message id.';

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA for_public TO public_site;
