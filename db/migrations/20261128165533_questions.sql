-- Questions of residents to "Công an lắng nghe ý kiến nhân dân". Sealed like tips: a key per question, wrapped once for
-- the area and once under the asker's code. What two officers let out is kept beside in clear, as everybody may read it.

CREATE TABLE tindan.questions (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  topic text COLLATE "C" NOT NULL,
  may_publish boolean NOT NULL,
  status text NOT NULL CONSTRAINT questions_status_check CHECK (status IN ('received', 'taken', 'answered', 'declined')),
  publication text NOT NULL CONSTRAINT questions_publication_check CHECK (publication IN ('none', 'proposed', 'published', 'withdrawn')),
  received_at timestamptz NOT NULL,
  due_on date NOT NULL,
  owner text,
  session_id uuid,
  answered_at timestamptz,
  declined_for text COLLATE "C",
  verdict text CONSTRAINT questions_verdict_check CHECK (verdict IN ('thanked', 'not_solved')),
  code_hash bytea NOT NULL,
  code_wrapped_key bytea NOT NULL,
  key_area text COLLATE "C" NOT NULL,
  key_version integer NOT NULL,
  area_wrapped_key bytea NOT NULL,
  sealed_text bytea NOT NULL,
  sealed_answer bytea,
  proposed_by uuid,
  proposed_question text,
  proposed_answer text,
  proposed_paper text,
  published_at timestamptz,
  search_key text COLLATE "C",
  stands jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT questions_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT questions_code_key UNIQUE (tenant_id, code_hash),
  CONSTRAINT questions_key_fkey FOREIGN KEY (tenant_id, key_area, key_version) REFERENCES tindan.area_keys (tenant_id, area_code, version),
  CONSTRAINT questions_session_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES tindan.records (tenant_id, id),
  CONSTRAINT questions_answer_check CHECK ((status = 'answered') = (answered_at IS NOT NULL AND sealed_answer IS NOT NULL)),
  CONSTRAINT questions_published_check CHECK ((publication = 'published') = (published_at IS NOT NULL)),
  CONSTRAINT questions_wish_check CHECK (may_publish OR publication IN ('none', 'withdrawn'))
);
COMMENT ON TABLE tindan.questions IS 'Questions that residents ask online, with where each stands and what of it is public.';
COMMENT ON COLUMN tindan.questions.may_publish IS 'The asker''s wish; they may take it back at any time.';
COMMENT ON COLUMN tindan.questions.owner IS 'The unit that took it away to answer.';
COMMENT ON COLUMN tindan.questions.session_id IS 'The forum session at which it was answered or put.';
COMMENT ON COLUMN tindan.questions.proposed_question IS 'The question as two officers let it out, without what points to its asker; public once published.';
COMMENT ON COLUMN tindan.questions.stands IS 'What of it is booked in the ledger now: the next change takes back just that.';
COMMENT ON COLUMN tindan.questions.version IS 'Counts changes; an action on an older version is a conflict.';
CREATE INDEX questions_list_idx ON tindan.questions (tenant_id, area_path, status, received_at DESC, id);
CREATE INDEX questions_published_idx ON tindan.questions (tenant_id, published_at DESC, id) WHERE publication = 'published';

CREATE TABLE tindan.question_documents (
  tenant_id text COLLATE "C" NOT NULL,
  question_id uuid NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CONSTRAINT question_documents_kind_check CHECK (kind IN ('pdf', 'docx')),
  sealed_bytes bigint NOT NULL,
  wrapped_key bytea NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT question_documents_pkey PRIMARY KEY (tenant_id, question_id, id),
  CONSTRAINT question_documents_name_key UNIQUE (tenant_id, name),
  CONSTRAINT question_documents_question_fkey FOREIGN KEY (tenant_id, question_id) REFERENCES tindan.questions (tenant_id, id)
);
COMMENT ON TABLE tindan.question_documents IS 'Documents by which a question was answered. Their bytes lie sealed in the folder of files.';
COMMENT ON COLUMN tindan.question_documents.voided_at IS 'When its answer was taken back: the asker sees it no more.';

ALTER TABLE tindan.questions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY questions_scope ON tindan.questions
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

ALTER TABLE tindan.question_documents ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY question_documents_scope ON tindan.question_documents
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, UPDATE (status, publication, due_on, owner, session_id, answered_at, declined_for, sealed_answer,
  proposed_by, proposed_question, proposed_answer, proposed_paper, published_at, search_key, stands, version)
  ON tindan.questions TO officer_api;
GRANT SELECT, INSERT, UPDATE (voided_at) ON tindan.question_documents TO officer_api;
GRANT SELECT (tenant_id, name) ON tindan.question_documents TO jobs;

-- What the residents' process may call. Each enters its tenant itself.

CREATE FUNCTION for_public.ask_question(
  p_tenant text, p_id uuid, p_area text, p_topic text, p_may_publish boolean, p_received_at timestamptz, p_due_on date,
  p_code_hash bytea, p_code_wrapped_key bytea, p_key_version integer, p_area_wrapped_key bytea, p_sealed bytea,
  p_stands jsonb, p_event bytea
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

  INSERT INTO tindan.questions (tenant_id, id, area_code, area_path, topic, may_publish, status, publication, received_at,
    due_on, code_hash, code_wrapped_key, key_area, key_version, area_wrapped_key, sealed_text, stands, version)
  VALUES (p_tenant, p_id, p_area, v_path, p_topic, p_may_publish, 'received', 'none', p_received_at,
    p_due_on, p_code_hash, p_code_wrapped_key, p_area, p_key_version, p_area_wrapped_key, p_sealed, p_stands, 1)
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

CREATE FUNCTION for_public.open_question(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (id uuid, area_code text, topic text, may_publish boolean, status text, publication text,
    received_at timestamptz, due_on date, owner text, answered_at timestamptz, declined_for text, verdict text,
    code_wrapped_key bytea, sealed_text bytea, sealed_answer bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT q.id, q.area_code, q.topic, q.may_publish, q.status, q.publication, q.received_at, q.due_on,
      q.owner, q.answered_at, q.declined_for, q.verdict, q.code_wrapped_key, q.sealed_text, q.sealed_answer
    FROM tindan.questions q WHERE q.tenant_id = p_tenant AND q.code_hash = p_code_hash;
END
$$;
COMMENT ON FUNCTION for_public.open_question IS 'The question of a code, with its key as only that code can unwrap it.';

CREATE FUNCTION for_public.question_documents(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (id uuid, name text, kind text, sealed_bytes bigint, wrapped_key bytea, added_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT d.id, d.name, d.kind, d.sealed_bytes, d.wrapped_key, d.added_at FROM tindan.questions q
    JOIN tindan.question_documents d ON d.tenant_id = q.tenant_id AND d.question_id = q.id AND d.voided_at IS NULL
    WHERE q.tenant_id = p_tenant AND q.code_hash = p_code_hash ORDER BY d.added_at, d.id;
END
$$;
COMMENT ON FUNCTION for_public.question_documents IS 'The documents that answer the question of a code, with keys that only that code leads to.';

CREATE FUNCTION for_public.rate_question(p_tenant text, p_code_hash bytea, p_verdict text, p_event bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  q record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_code, status, verdict INTO q FROM tindan.questions
    WHERE tenant_id = p_tenant AND code_hash = p_code_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'not_found';
  END IF;
  IF q.status <> 'answered' THEN
    RETURN 'conflict';
  END IF;
  IF b->>'verb' <> 'rate' OR b->>'recordKind' <> 'question' OR (b->>'recordId')::uuid <> q.id OR b->>'actor' <> 'resident'
     OR b->>'chain' <> q.area_code OR b->'details'->>'verdict' <> p_verdict OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'rate_question: this event does not rate this question' USING ERRCODE = '42501';
  END IF;
  IF q.verdict IS NOT DISTINCT FROM p_verdict THEN
    RETURN 'nothing';
  END IF;
  UPDATE tindan.questions SET verdict = p_verdict WHERE tenant_id = p_tenant AND id = q.id;
  PERFORM tindan.append_event(p_tenant, q.area_code, p_event);
  RETURN 'rated';
END
$$;
COMMENT ON FUNCTION for_public.rate_question IS 'The asker says of the answer "thank you" or "not solved"; the last word counts.';

CREATE FUNCTION for_public.keep_question_private(p_tenant text, p_code_hash bytea, p_event bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  q record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_code, may_publish INTO q FROM tindan.questions
    WHERE tenant_id = p_tenant AND code_hash = p_code_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'not_found';
  END IF;
  IF b->>'verb' <> 'keep_private' OR b->>'recordKind' <> 'question' OR (b->>'recordId')::uuid <> q.id
     OR b->>'actor' <> 'resident' OR b->>'chain' <> q.area_code OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'keep_question_private: this event is not of this question' USING ERRCODE = '42501';
  END IF;
  IF NOT q.may_publish THEN
    RETURN 'nothing';
  END IF;
  UPDATE tindan.questions SET may_publish = false, published_at = NULL, search_key = NULL, proposed_by = NULL,
      proposed_question = NULL, proposed_answer = NULL, proposed_paper = NULL, version = version + 1,
      publication = CASE WHEN publication = 'none' THEN 'none' ELSE 'withdrawn' END
    WHERE tenant_id = p_tenant AND id = q.id;
  PERFORM tindan.append_event(p_tenant, q.area_code, p_event);
  RETURN 'kept';
END
$$;
COMMENT ON FUNCTION for_public.keep_question_private IS 'The asker takes back the wish to publish: what is public of it goes at once.';

CREATE FUNCTION for_public.published_questions(
  p_tenant text, p_words text[], p_area text, p_topic text, p_id uuid, p_before_at timestamptz, p_before_id uuid, p_limit integer
) RETURNS TABLE (id uuid, area_code text, topic text, question text, answer text, paper text, answered_at timestamptz, published_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT q.id, q.area_code, q.topic, q.proposed_question, q.proposed_answer, q.proposed_paper, q.answered_at, q.published_at
    FROM tindan.questions q
    WHERE q.tenant_id = p_tenant AND q.publication = 'published'
      AND (p_area IS NULL OR q.area_code = p_area) AND (p_topic IS NULL OR q.topic = p_topic)
      AND (p_id IS NULL OR q.id = p_id)
      AND (p_before_at IS NULL OR (q.published_at, q.id) < (p_before_at, p_before_id))
      AND NOT EXISTS (SELECT FROM unnest(p_words) w WHERE position(' ' || w IN ' ' || q.search_key) = 0)
    ORDER BY q.published_at DESC, q.id DESC LIMIT least(p_limit, 300);
END
$$;
COMMENT ON FUNCTION for_public.published_questions IS 'Questions and answers that two officers let out, newest first; nothing of others.';

CREATE FUNCTION for_public.question_counts(p_tenant text) RETURNS TABLE (answered bigint, rated bigint, thanked bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT count(*), count(q.verdict), count(*) FILTER (WHERE q.verdict = 'thanked')
    FROM tindan.questions q WHERE q.tenant_id = p_tenant AND q.status = 'answered';
END
$$;
COMMENT ON FUNCTION for_public.question_counts IS 'How many questions were answered, how many askers said something of the answer, and how many thanked.';

GRANT EXECUTE ON FUNCTION for_public.ask_question, for_public.open_question, for_public.question_documents,
  for_public.rate_question, for_public.keep_question_private, for_public.published_questions, for_public.question_counts
  TO public_site;
