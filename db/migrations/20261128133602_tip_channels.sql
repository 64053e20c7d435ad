-- How tips come in beside the residents' site: channels, keys of gateways, and which message of a channel is which tip.

ALTER TABLE tindan.tips
  DROP CONSTRAINT tips_channel_check,
  ADD CONSTRAINT tips_channel_check CHECK (channel IN ('web', 'hotline', 'walk_in', 'beat_officer', 'letter_box', 'post',
    'zalo', 'vneid', 'email', 'other'));

CREATE TABLE tindan.channel_keys (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  channel text NOT NULL CONSTRAINT channel_keys_channel_check CHECK (channel IN ('zalo', 'vneid', 'email', 'other')),
  name text NOT NULL,
  key_hash bytea NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  approved_by uuid,
  approved_at timestamptz,
  revoked_by uuid,
  revoked_at timestamptz,
  CONSTRAINT channel_keys_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT channel_keys_hash_key UNIQUE (tenant_id, key_hash),
  CONSTRAINT channel_keys_approved_check CHECK ((approved_at IS NULL) = (approved_by IS NULL) AND approved_by <> created_by),
  CONSTRAINT channel_keys_revoked_check CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  CONSTRAINT channel_keys_created_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES tindan.officers (tenant_id, id),
  CONSTRAINT channel_keys_approved_fkey FOREIGN KEY (tenant_id, approved_by) REFERENCES tindan.officers (tenant_id, id),
  CONSTRAINT channel_keys_revoked_fkey FOREIGN KEY (tenant_id, revoked_by) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.channel_keys IS 'Keys with which gateways hand tips in. One administrator makes a key, another lets it work, either revokes it.';
COMMENT ON COLUMN tindan.channel_keys.key_hash IS 'SHA-256 of the key, which has 256 random bits and rests nowhere here.';

CREATE TABLE tindan.channel_messages (
  tenant_id text COLLATE "C" NOT NULL,
  channel text NOT NULL,
  message_hash bytea NOT NULL,
  tip_id uuid NOT NULL,
  key_id uuid,
  content_tag bytea,
  CONSTRAINT channel_messages_pkey PRIMARY KEY (tenant_id, channel, message_hash),
  CONSTRAINT channel_messages_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT channel_messages_key_fkey FOREIGN KEY (tenant_id, key_id) REFERENCES tindan.channel_keys (tenant_id, id)
);
COMMENT ON TABLE tindan.channel_messages IS 'Which message of a channel became which tip: the same message is never a second one.';
COMMENT ON COLUMN tindan.channel_messages.message_hash IS 'HMAC of the channel and its own id of the message, under the lookup key.';
COMMENT ON COLUMN tindan.channel_messages.content_tag IS 'HMAC of what was sent under the gateway''s key: tells a repetition from another message of the same id, and nothing to who has only the database.';
CREATE INDEX channel_messages_key_idx ON tindan.channel_messages (tenant_id, key_id);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['channel_keys', 'channel_messages'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''))$p$, t || '_tenant', t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE (approved_by, approved_at, revoked_by, revoked_at) ON tindan.channel_keys TO officer_api;
GRANT SELECT, INSERT ON tindan.channel_messages TO officer_api;

CREATE FUNCTION for_public.channel_key(p_tenant text, p_key_hash bytea) RETURNS TABLE (id uuid, channel text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT k.id, k.channel FROM tindan.channel_keys k
    WHERE k.tenant_id = p_tenant AND k.key_hash = p_key_hash AND k.approved_at IS NOT NULL AND k.revoked_at IS NULL;
END
$$;
COMMENT ON FUNCTION for_public.channel_key IS 'The key of a gateway, while it is approved and not revoked.';

CREATE FUNCTION for_public.submit_channel_tip(
  p_tenant text, p_key_hash bytea, p_message_hash bytea, p_content_tag bytea,
  p_id uuid, p_area text, p_reach text, p_received_at timestamptz,
  p_code_hash bytea, p_code_wrapped_key bytea, p_key_version integer, p_area_wrapped_key bytea,
  p_fields text[], p_sealed bytea[], p_event bytea, p_form_hash bytea, p_files uuid[], p_file_keys bytea[]
) RETURNS TABLE (answer text, received_at timestamptz, chain text, seq bigint, commitment text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_path text := CASE WHEN p_area = p_tenant THEN p_tenant || '/' ELSE p_tenant || '/' || p_area || '/' END;
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  v_seq bigint;
  k record;
  m record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT c.id, c.channel INTO k FROM tindan.channel_keys c
    WHERE c.tenant_id = p_tenant AND c.key_hash = p_key_hash AND c.approved_at IS NOT NULL AND c.revoked_at IS NULL
    FOR SHARE;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'key'::text, NULL::timestamptz, NULL::text, NULL::bigint, NULL::text;
    RETURN;
  END IF;
  -- A taken-over residents' process must not be able to write anything but the receipt of this tip of this channel.
  IF b->>'verb' <> 'receive' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> p_id
     OR b->>'actor' <> 'channel:' || k.id OR b->>'chain' <> p_area OR b->'details'->>'channel' <> k.channel
     OR EXISTS (SELECT FROM jsonb_array_elements(b->'facts') f
                WHERE f->>'indicator' NOT IN ('T01', 'T05', 'T13', 'T14') OR (f->>'quantity')::numeric <> 1
                  OR f->>'area' <> p_area OR (f->>'indicator' = 'T13' AND k.channel NOT IN ('zalo', 'vneid')))
     OR jsonb_array_length(b->'facts') > 4 THEN
    RAISE EXCEPTION 'submit_channel_tip: this event is not the receipt of this tip' USING ERRCODE = '42501';
  END IF;

  INSERT INTO tindan.tips (tenant_id, id, area_code, area_path, track, status, channel, reach, received_at,
                           code_hash, code_wrapped_key, key_area, key_version, area_wrapped_key)
  VALUES (p_tenant, p_id, p_area, v_path, 'security_information', 'received', k.channel, p_reach, p_received_at,
          p_code_hash, p_code_wrapped_key, p_area, p_key_version, p_area_wrapped_key)
  ON CONFLICT (tenant_id, code_hash) DO NOTHING;
  IF FOUND THEN
    INSERT INTO tindan.channel_messages (tenant_id, channel, message_hash, tip_id, key_id, content_tag)
    VALUES (p_tenant, k.channel, p_message_hash, p_id, k.id, p_content_tag)
    ON CONFLICT (tenant_id, channel, message_hash) DO NOTHING;
    IF FOUND THEN
      INSERT INTO tindan.tip_texts (tenant_id, tip_id, area_path, field, sealed)
      SELECT p_tenant, p_id, v_path, t.field, t.sealed FROM unnest(p_fields, p_sealed) AS t (field, sealed);
      IF cardinality(p_files) > 0 THEN
        PERFORM tindan.take_held_files(p_tenant, p_form_hash, p_files, p_file_keys, p_id, v_path, p_received_at);
      END IF;
      SELECT a.seq INTO v_seq FROM tindan.append_event(p_tenant, p_area, p_event) a;
      RETURN QUERY SELECT 'received'::text, p_received_at, p_area, v_seq, b->'details'->>'commitment';
      RETURN;
    END IF;
    -- the channel's id is known already: nothing of this one stays
    DELETE FROM tindan.tips WHERE tenant_id = p_tenant AND id = p_id;
  END IF;

  SELECT c.content_tag, t.code_hash, t.id INTO m FROM tindan.channel_messages c
    JOIN tindan.tips t ON t.tenant_id = c.tenant_id AND t.id = c.tip_id
    WHERE c.tenant_id = p_tenant AND c.channel = k.channel AND c.message_hash = p_message_hash;
  IF m.code_hash IS DISTINCT FROM p_code_hash THEN
    RETURN QUERY SELECT 'other_key'::text, NULL::timestamptz, NULL::text, NULL::bigint, NULL::text;
  ELSIF m.content_tag IS DISTINCT FROM p_content_tag THEN
    RETURN QUERY SELECT 'differs'::text, NULL::timestamptz, NULL::text, NULL::bigint, NULL::text;
  ELSE
    RETURN QUERY SELECT 'repeated'::text, t.received_at, e.chain, e.seq,
        convert_from(e.body, 'UTF8')::jsonb->'details'->>'commitment'
      FROM tindan.tips t
      JOIN tindan.events e ON e.tenant_id = t.tenant_id AND e.record_id = t.id AND e.verb = 'receive'
      WHERE t.tenant_id = p_tenant AND t.id = m.id;
  END IF;
END
$$;
COMMENT ON FUNCTION for_public.submit_channel_tip IS 'Stores a sealed tip that a gateway hands in, with its event, facts and files, once per message of its channel.';

GRANT EXECUTE ON FUNCTION for_public.channel_key, for_public.submit_channel_tip TO public_site;
