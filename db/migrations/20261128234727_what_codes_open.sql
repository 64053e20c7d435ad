-- In a flood of guesses codes are looked up together: entering the tenant costs more than the looks into the indexes.

CREATE FUNCTION for_public.what_codes_open(p_tenant text, p_code_hashes bytea[]) RETURNS text[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN ARRAY(
    SELECT CASE
      WHEN EXISTS (SELECT FROM tindan.tips t WHERE t.tenant_id = p_tenant AND t.code_hash = asked.code_hash) THEN 'tip'
      WHEN EXISTS (SELECT FROM tindan.questions q WHERE q.tenant_id = p_tenant AND q.code_hash = asked.code_hash)
        THEN 'question'
    END
    FROM unnest(p_code_hashes) WITH ORDINALITY AS asked (code_hash, place) ORDER BY asked.place
  );
END
$$;
COMMENT ON FUNCTION for_public.what_codes_open IS
  'For each code whether it is that of a tip or of a question, or null; nothing of either.';
GRANT EXECUTE ON FUNCTION for_public.what_codes_open TO public_site;
