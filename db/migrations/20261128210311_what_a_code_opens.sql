-- A code opens a tip or a question. A wrong one must cost little, however many try: one statement, two looks into indexes.

CREATE FUNCTION for_public.what_opens(p_tenant text, p_code_hash bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN CASE
    WHEN EXISTS (SELECT FROM tindan.tips t WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash) THEN 'tip'
    WHEN EXISTS (SELECT FROM tindan.questions q WHERE q.tenant_id = p_tenant AND q.code_hash = p_code_hash) THEN 'question'
  END;
END
$$;
COMMENT ON FUNCTION for_public.what_opens IS 'Whether a code is that of a tip or of a question, or null; nothing of either.';
GRANT EXECUTE ON FUNCTION for_public.what_opens TO public_site;
