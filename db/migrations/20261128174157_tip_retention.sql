-- How long what was told is kept once a tip is closed, and what stops its destruction.

ALTER TABLE tindan.tips ADD COLUMN held_at timestamptz;
COMMENT ON COLUMN tindan.tips.held_at IS 'A commander ordered that nothing of it is destroyed, whatever its last day.';
COMMENT ON COLUMN tindan.tips.destroy_on IS 'Last day on which its text rests here, set when it is closed: out of scope at the latest, any other at the earliest.';
GRANT UPDATE (held_at) ON tindan.tips TO officer_api;
GRANT SELECT (held_at) ON tindan.tips TO jobs;

CREATE OR REPLACE FUNCTION tindan.destroy_tip(p_tenant text, p_id uuid, p_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- Only what is closed, whose last day has come and that nobody holds: no caller can make it touch another tip.
  UPDATE tindan.tips SET destroyed_at = p_at, area_wrapped_key = '', code_wrapped_key = '', version = version + 1
    WHERE tenant_id = p_tenant AND id = p_id AND status = 'closed' AND destroyed_at IS NULL AND held_at IS NULL
      AND (track = 'out_of_scope' OR destroy_on < (p_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date);
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
COMMENT ON FUNCTION tindan.destroy_tip IS 'Destroys keys and texts of a closed tip whose last day has come; the row stays as a tombstone.';
