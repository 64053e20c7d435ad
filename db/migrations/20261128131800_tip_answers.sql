-- What a unit gives out about a tip: the document that answers it, and the reading that is shown outside the unit.

CREATE TABLE tindan.tip_documents (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CONSTRAINT tip_documents_kind_check CHECK (kind IN ('pdf', 'docx')),
  sealed_bytes bigint NOT NULL,
  wrapped_key bytea NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT tip_documents_pkey PRIMARY KEY (tenant_id, tip_id, id),
  CONSTRAINT tip_documents_name_key UNIQUE (tenant_id, name),
  CONSTRAINT tip_documents_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT tip_documents_officer_fkey FOREIGN KEY (tenant_id, added_by) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.tip_documents IS 'Documents of the unit for the sender of a tip. Their bytes lie sealed in the folder of files.';
COMMENT ON COLUMN tindan.tip_documents.wrapped_key IS 'The file''s own key, wrapped by the tip''s content key: officers and the code open it.';

CREATE TABLE tindan.tip_redactions (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  made_in text COLLATE "C" NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT tip_redactions_pkey PRIMARY KEY (tenant_id, tip_id, id),
  CONSTRAINT tip_redactions_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT tip_redactions_officer_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.tip_redactions IS 'What a tip says with the hints at its sender blanked; the newest counts, the original stays sealed beside.';
COMMENT ON COLUMN tindan.tip_redactions.made_in IS 'Code of the unit whose handlers go on reading the original, as long as the tip is theirs.';

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tip_documents', 'tip_redactions'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE (area_path) ON tindan.tip_documents, tindan.tip_redactions TO officer_api;
GRANT SELECT (tenant_id, name) ON tindan.tip_documents TO jobs;

CREATE OR REPLACE FUNCTION tindan.destroy_tip(p_tenant text, p_id uuid, p_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- Only what was closed as out of scope: no caller can make it touch another tip.
  UPDATE tindan.tips SET destroyed_at = p_at, area_wrapped_key = '', code_wrapped_key = '', version = version + 1
    WHERE tenant_id = p_tenant AND id = p_id AND track = 'out_of_scope' AND status = 'closed' AND destroyed_at IS NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM tindan.tip_texts WHERE tenant_id = p_tenant AND tip_id = p_id;
  DELETE FROM tindan.tip_messages WHERE tenant_id = p_tenant AND tip_id = p_id;
  DELETE FROM tindan.tip_notes WHERE tenant_id = p_tenant AND tip_id = p_id;
  DELETE FROM tindan.tip_tags WHERE tenant_id = p_tenant AND tip_id = p_id;
  DELETE FROM tindan.tip_files WHERE tenant_id = p_tenant AND tip_id = p_id;
  DELETE FROM tindan.tip_documents WHERE tenant_id = p_tenant AND tip_id = p_id;
  DELETE FROM tindan.tip_redactions WHERE tenant_id = p_tenant AND tip_id = p_id;
  RETURN true;
END
$$;

-- What the holder of a code may besides: the steps with their days, the receipt again, the unit's documents, and to
-- take back how to be reached. Nothing of track, outcome or transfer leaves here.

CREATE FUNCTION for_public.tip_steps(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (handled_at timestamptz, ended_at timestamptz, answered_at timestamptz, closed_at timestamptz,
    has_contact boolean, chain text, seq bigint, commitment text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT least(t.triaged_at, t.checked_at), t.resolved_at, t.answered_at, t.closed_at,
      EXISTS (SELECT FROM tindan.tip_texts x
        WHERE x.tenant_id = t.tenant_id AND x.tip_id = t.id AND x.field = 'contact'),
      e.chain, e.seq, convert_from(e.body, 'UTF8')::jsonb->'details'->>'commitment'
    FROM tindan.tips t
    LEFT JOIN tindan.events e ON e.tenant_id = t.tenant_id AND e.record_id = t.id AND e.verb = 'receive'
    WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash;
END
$$;
COMMENT ON FUNCTION for_public.tip_steps IS 'The instants of a tip that its sender may know, and what its receipt names.';

CREATE FUNCTION for_public.tip_documents(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (id uuid, name text, kind text, sealed_bytes bigint, wrapped_key bytea, added_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT d.id, d.name, d.kind, d.sealed_bytes, d.wrapped_key, d.added_at FROM tindan.tips t
    JOIN tindan.tip_documents d ON d.tenant_id = t.tenant_id AND d.tip_id = t.id
    WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash ORDER BY d.added_at, d.id;
END
$$;
COMMENT ON FUNCTION for_public.tip_documents IS 'The documents that answer the tip of a code, with keys that only that code leads to.';

CREATE FUNCTION for_public.remove_contact(p_tenant text, p_code_hash bytea, p_event bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  t record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_code INTO t FROM tindan.tips
    WHERE tenant_id = p_tenant AND code_hash = p_code_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'not_found';
  END IF;
  IF b->>'verb' <> 'remove_contact' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> t.id
     OR b->>'actor' <> 'resident' OR b->>'chain' <> t.area_code OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'remove_contact: this event does not take back the contact of this tip' USING ERRCODE = '42501';
  END IF;
  DELETE FROM tindan.tip_texts WHERE tenant_id = p_tenant AND tip_id = t.id AND field = 'contact';
  IF NOT FOUND THEN
    RETURN 'nothing';
  END IF;
  UPDATE tindan.tips SET reach = 'none' WHERE tenant_id = p_tenant AND id = t.id;
  PERFORM tindan.append_event(p_tenant, t.area_code, p_event);
  RETURN 'removed';
END
$$;
COMMENT ON FUNCTION for_public.remove_contact IS 'The sender takes back how to be reached: the sealed contact is deleted.';

CREATE FUNCTION for_public.note_wrong_codes(p_tenant text, p_event bytea) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  IF b->>'verb' NOT IN ('wrong_code', 'wrong_codes') OR b->>'recordKind' <> 'site' OR b->>'actor' <> 'resident'
     OR b->>'chain' <> 'site' OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'note_wrong_codes: this event does not count wrong codes' USING ERRCODE = '42501';
  END IF;
  PERFORM tindan.append_event(p_tenant, 'site', p_event);
END
$$;
COMMENT ON FUNCTION for_public.note_wrong_codes IS 'Codes that opened nothing, in the site''s own chain: that they were tried and how many, never which or by whom.';

GRANT EXECUTE ON FUNCTION for_public.tip_steps, for_public.tip_documents, for_public.remove_contact,
  for_public.note_wrong_codes TO public_site;
