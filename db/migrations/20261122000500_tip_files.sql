-- Files of tips. Their bytes lie sealed in the folder of files under random names; here is what finds and opens them.
-- In clear: kind, size, instants. No file name of a sender is kept anywhere.

CREATE TABLE tindan.held_files (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  form_hash bytea NOT NULL,
  place smallint NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  sealed_bytes bigint NOT NULL CONSTRAINT held_files_size_check CHECK (sealed_bytes BETWEEN 1 AND 67108864),
  wrapped_key bytea NOT NULL,
  commitment bytea NOT NULL,
  held_until timestamptz NOT NULL,
  CONSTRAINT held_files_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT held_files_name_key UNIQUE (tenant_id, name),
  CONSTRAINT held_files_place_key UNIQUE (tenant_id, form_hash, place)
);
COMMENT ON TABLE tindan.held_files IS 'Files of a form that is not sent yet, for an hour. Their key is wrapped by one from the form''s nonce, which rests only in the sender''s page.';
COMMENT ON COLUMN tindan.held_files.form_hash IS 'HMAC of the nonce.';
COMMENT ON COLUMN tindan.held_files.place IS '1, 2, 3 … within the form: two posts of one form at once cannot both have the last one.';
COMMENT ON COLUMN tindan.held_files.id IS 'From the nonce and the content, keyed: the same file sent again for the same form is the same row.';
CREATE INDEX held_files_until_idx ON tindan.held_files (tenant_id, held_until);

CREATE TABLE tindan.tip_files (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  sealed_bytes bigint NOT NULL,
  wrapped_key bytea NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT tip_files_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT tip_files_name_key UNIQUE (tenant_id, name),
  CONSTRAINT tip_files_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id)
);
COMMENT ON COLUMN tindan.tip_files.wrapped_key IS 'The file''s own key, wrapped by the tip''s content key.';
COMMENT ON COLUMN tindan.tip_files.name IS 'Random; the name of the file in the folder of files.';
CREATE INDEX tip_files_tip_idx ON tindan.tip_files (tenant_id, tip_id);

ALTER TABLE tindan.held_files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY held_files_tenant ON tindan.held_files
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''));
ALTER TABLE tindan.tip_files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tip_files_scope ON tindan.tip_files
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

-- A transfer moves the rows; the bytes and their keys stay as they are.
GRANT SELECT, UPDATE (area_path) ON tindan.tip_files TO officer_api;
GRANT SELECT (tenant_id, name) ON tindan.tip_files TO jobs;
GRANT SELECT (tenant_id, name, held_until), DELETE ON tindan.held_files TO jobs;

CREATE FUNCTION for_public.knows_file(p_tenant text, p_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN EXISTS (SELECT FROM tindan.held_files h WHERE h.tenant_id = p_tenant AND h.id = p_id)
    OR EXISTS (SELECT FROM tindan.tip_files f WHERE f.tenant_id = p_tenant AND f.id = p_id);
END
$$;
COMMENT ON FUNCTION for_public.knows_file IS 'Whether this file of this form was received already. The id cannot be made without the nonce and the content.';

CREATE FUNCTION for_public.form_files(p_tenant text, p_form_hash bytea, p_now timestamptz)
  RETURNS TABLE (id uuid, name text, kind text, sealed_bytes bigint, wrapped_key bytea, commitment bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT h.id, h.name, h.kind, h.sealed_bytes, h.wrapped_key, h.commitment FROM tindan.held_files h
    WHERE h.tenant_id = p_tenant AND h.form_hash = p_form_hash AND h.held_until > p_now ORDER BY h.place;
END
$$;
COMMENT ON FUNCTION for_public.form_files IS 'The files held for a form, with their keys as only its nonce can unwrap them.';

CREATE FUNCTION for_public.hold_file(
  p_tenant text, p_form_hash bytea, p_id uuid, p_name text, p_kind text, p_sealed_bytes bigint,
  p_wrapped_key bytea, p_commitment bytea, p_until timestamptz, p_most integer
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  FOR v_place IN 1..p_most LOOP
    IF EXISTS (SELECT FROM tindan.held_files h WHERE h.tenant_id = p_tenant AND h.id = p_id)
       OR EXISTS (SELECT FROM tindan.tip_files f WHERE f.tenant_id = p_tenant AND f.id = p_id) THEN
      RETURN 'known';
    END IF;
    INSERT INTO tindan.held_files (tenant_id, id, form_hash, place, name, kind, sealed_bytes, wrapped_key, commitment, held_until)
    VALUES (p_tenant, p_id, p_form_hash, v_place, p_name, p_kind, p_sealed_bytes, p_wrapped_key, p_commitment, p_until)
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
      RETURN 'held';
    END IF;
  END LOOP;
  RETURN 'full';
END
$$;
COMMENT ON FUNCTION for_public.hold_file IS 'Holds a cleaned and sealed file for a form: held, known (received before) or full.';

CREATE FUNCTION for_public.drop_form_files(p_tenant text, p_form_hash bytea, p_ids uuid[]) RETURNS SETOF text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY DELETE FROM tindan.held_files h
    WHERE h.tenant_id = p_tenant AND h.form_hash = p_form_hash AND h.id = ANY (p_ids) RETURNING h.name;
END
$$;
COMMENT ON FUNCTION for_public.drop_form_files IS 'Forgets files that the sender took out of the form; answers their names in the folder.';

CREATE FUNCTION tindan.take_held_files(
  p_tenant text, p_form_hash bytea, p_ids uuid[], p_keys bytea[], p_tip uuid, p_path text, p_at timestamptz
) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  taken integer;
BEGIN
  WITH gone AS (
    DELETE FROM tindan.held_files h
    WHERE h.tenant_id = p_tenant AND h.form_hash = p_form_hash AND h.id = ANY (p_ids)
    RETURNING h.id, h.name, h.kind, h.sealed_bytes
  )
  INSERT INTO tindan.tip_files (tenant_id, tip_id, id, area_path, name, kind, sealed_bytes, wrapped_key, added_at)
  SELECT p_tenant, p_tip, g.id, p_path, g.name, g.kind, g.sealed_bytes, k.key, p_at
  FROM gone g JOIN unnest(p_ids, p_keys) AS k (id, key) ON k.id = g.id;
  GET DIAGNOSTICS taken = ROW_COUNT;
  IF taken <> cardinality(p_ids) THEN
    -- the hour is over, or another post of the same form was faster
    RAISE EXCEPTION 'take_held_files: % of % files are no longer held', cardinality(p_ids) - taken, cardinality(p_ids)
      USING ERRCODE = 'TF001';
  END IF;
END
$$;
COMMENT ON FUNCTION tindan.take_held_files IS 'Makes held files a tip''s own, all or none. Only for functions that checked whose tip it is.';

CREATE FUNCTION for_public.submit_tip_with_files(
  p_tenant text, p_id uuid, p_area text, p_track text, p_reach text, p_received_at timestamptz,
  p_code_hash bytea, p_code_wrapped_key bytea, p_key_version integer, p_area_wrapped_key bytea,
  p_fields text[], p_sealed bytea[], p_event bytea, p_form_hash bytea, p_files uuid[], p_file_keys bytea[]
) RETURNS TABLE (received_at timestamptz, chain text, seq bigint, commitment text, is_new boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r record;
  t record;
BEGIN
  SELECT * INTO r FROM for_public.submit_tip(p_tenant, p_id, p_area, p_track, p_reach, p_received_at, p_code_hash,
    p_code_wrapped_key, p_key_version, p_area_wrapped_key, p_fields, p_sealed, p_event);
  SELECT s.id, s.area_path INTO t FROM tindan.tips s WHERE s.tenant_id = p_tenant AND s.code_hash = p_code_hash;
  -- the same form sent before has a tip with another key: its files are added by its code
  IF t.id = p_id THEN
    PERFORM tindan.take_held_files(p_tenant, p_form_hash, p_files, p_file_keys, t.id, t.area_path, p_received_at);
  END IF;
  RETURN QUERY SELECT r.received_at, r.chain, r.seq, r.commitment, t.id = p_id;
END
$$;
COMMENT ON FUNCTION for_public.submit_tip_with_files IS 'submit_tip, and the files held for the form with it, in one transaction.';

CREATE FUNCTION for_public.add_tip_files(
  p_tenant text, p_code_hash bytea, p_form_hash bytea, p_files uuid[], p_file_keys bytea[], p_at timestamptz,
  p_event bytea, p_most integer
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  t record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT s.id, s.area_code, s.area_path INTO t FROM tindan.tips s
    WHERE s.tenant_id = p_tenant AND s.code_hash = p_code_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'unknown';
  END IF;
  IF b->>'verb' <> 'add_files' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> t.id OR b->>'actor' <> 'resident'
     OR b->>'chain' <> t.area_code OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'add_tip_files: this event does not add files to this tip' USING ERRCODE = '42501';
  END IF;
  IF (SELECT count(*) FROM tindan.tip_files f WHERE f.tenant_id = p_tenant AND f.tip_id = t.id)
     + cardinality(p_files) > p_most THEN
    RETURN 'full';
  END IF;
  PERFORM tindan.take_held_files(p_tenant, p_form_hash, p_files, p_file_keys, t.id, t.area_path, p_at);
  PERFORM tindan.append_event(p_tenant, t.area_code, p_event);
  RETURN 'added';
END
$$;
COMMENT ON FUNCTION for_public.add_tip_files IS 'Adds the files held for a form to the tip of a code, with their event.';

CREATE FUNCTION for_public.tip_files(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (id uuid, kind text, sealed_bytes bigint, added_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT f.id, f.kind, f.sealed_bytes, f.added_at FROM tindan.tips t
    JOIN tindan.tip_files f ON f.tenant_id = t.tenant_id AND f.tip_id = t.id
    WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash ORDER BY f.added_at, f.id;
END
$$;
COMMENT ON FUNCTION for_public.tip_files IS 'Kind, size and time of the files of the tip of a code. Their bytes are never shown back.';

GRANT EXECUTE ON FUNCTION for_public.knows_file, for_public.form_files, for_public.hold_file,
  for_public.drop_form_files, for_public.submit_tip_with_files, for_public.add_tip_files, for_public.tip_files
  TO public_site;
