-- Of a cancelled forum everybody reads that it was cancelled, and no more the free words about it; and none that is
-- cancelled or over takes a question: the page and the writing ask the same function.

DROP FUNCTION for_public.forums;
CREATE FUNCTION for_public.forums(
  p_tenant text, p_today date, p_coming boolean, p_area text, p_id uuid, p_limit integer
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
    ORDER BY CASE WHEN p_coming THEN a.happened_on - p_today ELSE p_today - a.happened_on END, a.id
    LIMIT least(p_limit, 100);
END
$$;
COMMENT ON FUNCTION for_public.forums IS 'Announced forums, coming ones soonest first or past ones newest first, with what everybody may know of each.';
GRANT EXECUTE ON FUNCTION for_public.forums TO public_site;

CREATE OR REPLACE FUNCTION for_public.ask_question(
  p_tenant text, p_id uuid, p_area text, p_topic text, p_may_publish boolean, p_received_at timestamptz, p_due_on date,
  p_code_hash bytea, p_code_wrapped_key bytea, p_key_version integer, p_area_wrapped_key bytea, p_sealed bytea,
  p_stands jsonb, p_event bytea, p_asked_for uuid
) RETURNS TABLE (received_at timestamptz, chain text, seq bigint, commitment text, due_on date)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_path text := CASE WHEN p_area = p_tenant THEN p_tenant || '/' ELSE p_tenant || '/' || p_area || '/' END;
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  v_seq bigint;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  -- A taken-over residents' process must not be able to write anything but the receipt of this question.
  IF b->>'verb' <> 'ask' OR b->>'recordKind' <> 'question' OR (b->>'recordId')::uuid <> p_id OR b->>'actor' <> 'resident'
     OR EXISTS (SELECT FROM jsonb_array_elements(b->'facts') f
                WHERE f->>'indicator' NOT IN ('F03', 'F04O') OR (f->>'quantity')::numeric <> 1 OR f->>'area' <> p_area)
     OR jsonb_array_length(b->'facts') > 2 THEN
    RAISE EXCEPTION 'ask_question: this event is not the receipt of this question' USING ERRCODE = '42501';
  END IF;
  -- a form sent again is answered below, whatever became of the forum meanwhile
  IF p_asked_for IS NOT NULL
     AND NOT EXISTS (SELECT FROM for_public.forums(p_tenant, (p_received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, NULL,
       p_area, p_asked_for, 1) f WHERE f.takes_questions)
     AND NOT EXISTS (SELECT FROM tindan.questions q WHERE q.tenant_id = p_tenant AND q.code_hash = p_code_hash) THEN
    RAISE EXCEPTION 'ask_question: no forum of this place takes questions so' USING ERRCODE = 'TQ001';
  END IF;

  INSERT INTO tindan.questions (tenant_id, id, area_code, area_path, topic, may_publish, status, publication, received_at,
    due_on, code_hash, code_wrapped_key, key_area, key_version, area_wrapped_key, sealed_text, stands, version, asked_for)
  VALUES (p_tenant, p_id, p_area, v_path, p_topic, p_may_publish, 'received', 'none', p_received_at,
    p_due_on, p_code_hash, p_code_wrapped_key, p_area, p_key_version, p_area_wrapped_key, p_sealed, p_stands, 1, p_asked_for)
  ON CONFLICT (tenant_id, code_hash) DO NOTHING;
  IF NOT FOUND THEN
    -- the same form sent again: the asker gets the same code, and nothing is counted twice
    RETURN QUERY SELECT q.received_at, e.chain, e.seq, convert_from(e.body, 'UTF8')::jsonb->'details'->>'commitment', q.due_on
      FROM tindan.questions q
      JOIN tindan.events e ON e.tenant_id = q.tenant_id AND e.record_id = q.id AND e.verb = 'ask'
      WHERE q.tenant_id = p_tenant AND q.code_hash = p_code_hash;
    RETURN;
  END IF;
  SELECT a.seq INTO v_seq FROM tindan.append_event(p_tenant, p_area, p_event) a;
  RETURN QUERY SELECT p_received_at, p_area, v_seq, b->'details'->>'commitment', p_due_on;
END
$$;
