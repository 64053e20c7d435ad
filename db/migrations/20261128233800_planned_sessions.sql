-- What is planned (a session, a route, a forum) comes true, moves or is cancelled: each occurrence says which. A forum
-- that is announced is public, and a question may be sent for it beforehand.

ALTER TABLE tindan.activities
  ADD COLUMN series_id uuid,
  ADD COLUMN planned_on date,
  ADD COLUMN held_record_id uuid,
  ADD COLUMN held_activity_id uuid,
  ADD COLUMN void_reason text,
  ADD COLUMN announced boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT activities_held_record_fkey FOREIGN KEY (tenant_id, held_record_id) REFERENCES tindan.records (tenant_id, id),
  ADD CONSTRAINT activities_held_activity_fkey FOREIGN KEY (tenant_id, held_activity_id) REFERENCES tindan.activities (tenant_id, id),
  ADD CONSTRAINT activities_held_check CHECK (held_record_id IS NULL OR held_activity_id IS NULL);
COMMENT ON COLUMN tindan.activities.series_id IS 'The command that planned it together with others; null where it stands alone.';
COMMENT ON COLUMN tindan.activities.planned_on IS 'Of what is planned: the day first told; another happened_on says that it was moved. Null of what was done.';
COMMENT ON COLUMN tindan.activities.held_record_id IS 'Of what is planned: the record by which it came true.';
COMMENT ON COLUMN tindan.activities.held_activity_id IS 'Of what is planned: the activity of the same record by which it came true.';
COMMENT ON COLUMN tindan.activities.void_reason IS 'Why it was voided or cancelled; null where nobody said.';
COMMENT ON COLUMN tindan.activities.announced IS 'Whether everybody may read of it on the residents'' site: day, place, agenda and how to attend.';
CREATE INDEX activities_held_record_idx ON tindan.activities (tenant_id, held_record_id) WHERE held_record_id IS NOT NULL;
CREATE INDEX activities_held_activity_idx ON tindan.activities (tenant_id, held_activity_id) WHERE held_activity_id IS NOT NULL;
CREATE INDEX activities_series_idx ON tindan.activities (tenant_id, series_id, happened_on) WHERE series_id IS NOT NULL;
CREATE INDEX activities_announced_idx ON tindan.activities (tenant_id, happened_on, id) WHERE announced;

GRANT UPDATE (held_record_id, held_activity_id, void_reason, announced) ON tindan.activities TO officer_api;

ALTER TABLE tindan.questions
  ADD COLUMN asked_for uuid,
  ADD CONSTRAINT questions_asked_for_fkey FOREIGN KEY (tenant_id, asked_for) REFERENCES tindan.activities (tenant_id, id);
COMMENT ON COLUMN tindan.questions.asked_for IS 'The announced forum for which it was sent beforehand.';
CREATE INDEX questions_asked_for_idx ON tindan.questions (tenant_id, asked_for) WHERE asked_for IS NOT NULL;

CREATE FUNCTION for_public.forums(
  p_tenant text, p_today date, p_coming boolean, p_area text, p_id uuid, p_limit integer
) RETURNS TABLE (id uuid, area_code text, held_on date, moved_from date, said jsonb, is_cancelled boolean,
    attendances text, answered_at_once text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT a.id, a.area_code, a.happened_on, nullif(a.planned_on, a.happened_on),
      -- a closed list: nothing that is not meant for everybody leaves
      jsonb_build_object('place', a.fields->>'place', 'time', a.fields->>'from_to', 'agenda', a.fields->>'agenda',
        'attend', a.fields->>'attend', 'khmer', a.fields->>'khmer', 'english', a.fields->>'english'),
      a.voided_at IS NOT NULL, r.fields->>'attendances', r.fields->>'answered_at_once'
    FROM tindan.activities a
    LEFT JOIN tindan.records r ON r.tenant_id = a.tenant_id AND r.id = a.held_record_id AND r.living
    WHERE a.tenant_id = p_tenant AND a.announced
      AND (p_area IS NULL OR a.area_code = p_area) AND (p_id IS NULL OR a.id = p_id)
      AND (p_coming IS NULL OR (a.happened_on >= p_today) = p_coming)
    ORDER BY CASE WHEN p_coming THEN a.happened_on - p_today ELSE p_today - a.happened_on END, a.id
    LIMIT least(p_limit, 100);
END
$$;
COMMENT ON FUNCTION for_public.forums IS 'Announced forums, coming ones soonest first or past ones newest first, with what everybody may know of each.';

-- A question may now be sent for an announced forum.
DROP FUNCTION for_public.ask_question;
CREATE FUNCTION for_public.ask_question(
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
  IF p_asked_for IS NOT NULL AND NOT EXISTS (SELECT FROM tindan.activities a WHERE a.tenant_id = p_tenant
      AND a.id = p_asked_for AND a.announced AND a.area_code = p_area) THEN
    RAISE EXCEPTION 'ask_question: no forum of this place was announced so' USING ERRCODE = '42501';
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
COMMENT ON FUNCTION for_public.ask_question IS 'Stores a sealed question with its event and facts, once per code.';

-- …and what was answered of it is read beside the forum.
DROP FUNCTION for_public.published_questions;
CREATE FUNCTION for_public.published_questions(
  p_tenant text, p_words text[], p_area text, p_topic text, p_id uuid, p_asked_for uuid,
  p_before_at timestamptz, p_before_id uuid, p_limit integer
) RETURNS TABLE (id uuid, area_code text, topic text, question text, answer text, paper text, answered_at timestamptz, published_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT q.id, q.area_code, q.topic, q.proposed_question, q.proposed_answer, q.proposed_paper, q.answered_at, q.published_at
    FROM tindan.questions q
    WHERE q.tenant_id = p_tenant AND q.publication = 'published'
      AND (p_area IS NULL OR q.area_code = p_area) AND (p_topic IS NULL OR q.topic = p_topic)
      AND (p_id IS NULL OR q.id = p_id) AND (p_asked_for IS NULL OR q.asked_for = p_asked_for)
      AND (p_before_at IS NULL OR (q.published_at, q.id) < (p_before_at, p_before_id))
      AND NOT EXISTS (SELECT FROM unnest(p_words) w WHERE position(' ' || w IN ' ' || q.search_key) = 0)
    ORDER BY q.published_at DESC, q.id DESC LIMIT least(p_limit, 300);
END
$$;
COMMENT ON FUNCTION for_public.published_questions IS 'Questions and answers that two officers let out, newest first; nothing of others.';

GRANT EXECUTE ON FUNCTION for_public.forums, for_public.ask_question, for_public.published_questions TO public_site;
