-- Forums that are over are read page by page: a city that listens for years has hundreds.

DROP FUNCTION for_public.forums;
CREATE FUNCTION for_public.forums(
  p_tenant text, p_today date, p_coming boolean, p_area text, p_id uuid, p_limit integer,
  -- the last one of the page before
  p_after_day date DEFAULT NULL, p_after_id uuid DEFAULT NULL
) RETURNS TABLE (id uuid, area_code text, held_on date, moved_from date, said jsonb, is_cancelled boolean,
    takes_questions boolean, attendances text, answered_at_once text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT a.id, a.area_code, a.happened_on, nullif(a.planned_on, a.happened_on),
      -- a closed list: nothing that is not meant for everybody leaves, and of what was cancelled only when and where
      jsonb_build_object('place', a.fields->>'place', 'time', a.fields->>'from_to')
        || CASE WHEN a.voided_at IS NULL THEN jsonb_build_object('agenda', a.fields->>'agenda',
          'attend', a.fields->>'attend', 'khmer', a.fields->>'khmer', 'english', a.fields->>'english') ELSE '{}' END,
      a.voided_at IS NOT NULL, a.voided_at IS NULL AND a.happened_on >= p_today,
      r.fields->>'attendances', r.fields->>'answered_at_once'
    FROM tindan.activities a
    LEFT JOIN tindan.records r ON r.tenant_id = a.tenant_id AND r.id = a.held_record_id AND r.living
      AND a.voided_at IS NULL
    WHERE a.tenant_id = p_tenant AND a.announced
      AND (p_area IS NULL OR a.area_code = p_area) AND (p_id IS NULL OR a.id = p_id)
      AND (p_coming IS NULL OR (a.happened_on >= p_today) = p_coming)
      AND (p_after_day IS NULL OR (a.happened_on = p_after_day AND a.id > p_after_id)
        OR CASE WHEN p_coming THEN a.happened_on > p_after_day ELSE a.happened_on < p_after_day END)
    ORDER BY CASE WHEN p_coming THEN a.happened_on - p_today ELSE p_today - a.happened_on END, a.id
    LIMIT least(p_limit, 100);
END
$$;
COMMENT ON FUNCTION for_public.forums IS 'Announced forums, coming ones soonest first or past ones newest first, with what everybody may know of each.';
GRANT EXECUTE ON FUNCTION for_public.forums TO public_site;
