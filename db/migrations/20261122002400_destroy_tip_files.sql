-- A tip out of scope loses its files too: their rows go here, the job that sweeps the folder removes the bytes.
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
  RETURN true;
END
$$;
