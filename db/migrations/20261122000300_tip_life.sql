-- The life of a tip: its track and urgency, its clocks, what officers write beside it (sealed), tags, and notices.

ALTER TABLE tindan.tips
  DROP CONSTRAINT tips_track_check,
  DROP CONSTRAINT tips_status_check,
  DROP CONSTRAINT tips_outcome_check,
  DROP CONSTRAINT tips_outcome_status_check,
  ADD COLUMN crime_kind text CONSTRAINT tips_crime_kind_check CHECK (crime_kind IN ('crime_denunciation', 'crime_report', 'prosecution_request')),
  ADD COLUMN urgency text NOT NULL DEFAULT 'normal' CONSTRAINT tips_urgency_check CHECK (urgency IN ('normal', 'urgent')),
  ADD COLUMN remote boolean NOT NULL DEFAULT false,
  ADD COLUMN triaged_at timestamptz,
  ADD COLUMN accepted_at timestamptz,
  ADD COLUMN moved_from text COLLATE "C",
  ADD COLUMN transfer_requested_at timestamptz,
  ADD COLUMN transfer_requested_by uuid,
  ADD COLUMN transfer_to text,
  ADD COLUMN transferred_at timestamptz,
  ADD COLUMN acknowledged_at timestamptz,
  ADD COLUMN suspended_at timestamptz,
  ADD COLUMN answered_at timestamptz,
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN merged_into uuid,
  ADD COLUMN split_from uuid,
  ADD COLUMN review_asked_at timestamptz,
  ADD COLUMN verdict text CONSTRAINT tips_verdict_check CHECK (verdict IN ('thanked', 'not_solved')),
  ADD COLUMN destroy_on date,
  ADD COLUMN destroyed_at timestamptz,
  ADD CONSTRAINT tips_track_check CHECK (track IN ('criminal', 'denunciation', 'complaint', 'feedback',
    'security_information', 'out_of_scope')),
  ADD CONSTRAINT tips_status_check CHECK (status IN ('received', 'triaged', 'checking', 'transferred', 'resolved',
    'answered', 'closed')),
  ADD CONSTRAINT tips_outcome_check CHECK (outcome IN ('prosecuted', 'not_prosecuted', 'suspended',
    'handled_administratively', 'unfounded', 'outside_competence', 'duplicate', 'out_of_scope')),
  ADD CONSTRAINT tips_outcome_status_check CHECK ((outcome IS NOT NULL) = (status IN ('resolved', 'answered', 'closed'))),
  ADD CONSTRAINT tips_merged_check CHECK ((merged_into IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'duplicate')),
  ADD CONSTRAINT tips_scope_check CHECK (track <> 'out_of_scope' OR (status = 'closed' AND NOT valuable AND transferred_at IS NULL)),
  ADD CONSTRAINT tips_merged_fkey FOREIGN KEY (tenant_id, merged_into) REFERENCES tindan.tips (tenant_id, id),
  ADD CONSTRAINT tips_split_fkey FOREIGN KEY (tenant_id, split_from) REFERENCES tindan.tips (tenant_id, id);
COMMENT ON COLUMN tindan.tips.moved_from IS 'The unit it came from, until the receiving unit has acknowledged it.';
COMMENT ON COLUMN tindan.tips.destroy_on IS 'Last day on which the text of a tip out of scope may still rest here.';
COMMENT ON COLUMN tindan.tips.destroyed_at IS 'Its keys and texts are gone; the row stays as a tombstone.';
CREATE INDEX tips_handler_idx ON tindan.tips (tenant_id, handler_id, status);
CREATE INDEX tips_destroy_idx ON tindan.tips (tenant_id, destroy_on) WHERE destroy_on IS NOT NULL AND destroyed_at IS NULL;

CREATE TABLE tindan.tip_clocks (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  code text COLLATE "C" NOT NULL,
  legal boolean NOT NULL,
  overdue boolean NOT NULL,
  started_at timestamptz NOT NULL,
  from_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  extensions smallint NOT NULL DEFAULT 0,
  ended_at timestamptz,
  ended_by text,
  CONSTRAINT tip_clocks_pkey PRIMARY KEY (tenant_id, tip_id, id),
  CONSTRAINT tip_clocks_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT tip_clocks_ended_check CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  CONSTRAINT tip_clocks_ended_by_check CHECK (ended_by IN ('met', 'track_changed', 'extended', 'suspended', 'stopped'))
);
COMMENT ON TABLE tindan.tip_clocks IS 'Every clock that ran on a tip; one that ended stays, so that any past day can be told.';
COMMENT ON COLUMN tindan.tip_clocks.started_at IS 'The instant that the limit counts from; its rule is the one of that day.';
COMMENT ON COLUMN tindan.tip_clocks.from_at IS 'Since when this clock stands: later than started_at after a new track, an extension, a resumption.';
COMMENT ON COLUMN tindan.tip_clocks.overdue IS 'Whether running past it makes an open tip overdue (T06).';
CREATE INDEX tip_clocks_running_idx ON tindan.tip_clocks (tenant_id, area_path, due_at) WHERE ended_at IS NULL;
CREATE INDEX tip_clocks_overdue_idx ON tindan.tip_clocks (tenant_id, due_at) WHERE overdue;

CREATE TABLE tindan.tip_notes (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  kind text NOT NULL CONSTRAINT tip_notes_kind_check CHECK (kind IN ('note', 'reason', 'tag', 'document')),
  author_id uuid NOT NULL,
  written_at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT tip_notes_pkey PRIMARY KEY (tenant_id, tip_id, id),
  CONSTRAINT tip_notes_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id),
  CONSTRAINT tip_notes_author_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.tip_notes IS 'What officers write beside a tip, sealed under its key: events hold only a commitment to it.';

CREATE TABLE tindan.tip_tags (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  tag text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  CONSTRAINT tip_tags_pkey PRIMARY KEY (tenant_id, tip_id, tag),
  CONSTRAINT tip_tags_tip_fkey FOREIGN KEY (tenant_id, tip_id) REFERENCES tindan.tips (tenant_id, id)
);

CREATE TABLE tindan.notices (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  kind text NOT NULL CONSTRAINT notices_kind_check CHECK (kind IN ('reminder', 'escalation', 'review_asked', 'moved_in',
    'transfer_requested', 'not_solved', 'destruction_blocked')),
  audience text NOT NULL CONSTRAINT notices_audience_check CHECK (audience IN ('handler', 'commander')),
  record_kind text NOT NULL,
  record_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  code text COLLATE "C",
  due_at timestamptz,
  created_at timestamptz NOT NULL,
  done_at timestamptz,
  CONSTRAINT notices_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT notices_subject_key UNIQUE (tenant_id, record_id, kind, subject_id)
);
COMMENT ON TABLE tindan.notices IS 'Lines of "Việc hôm nay": what waits, for whom, until it is done.';
COMMENT ON COLUMN tindan.notices.subject_id IS 'The clock or event that it is about: told once.';
CREATE INDEX notices_waiting_idx ON tindan.notices (tenant_id, area_path, due_at) WHERE done_at IS NULL;
CREATE INDEX accesses_record_idx ON tindan.accesses (tenant_id, record_id, at) WHERE allowed;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tip_clocks', 'tip_notes', 'tip_tags', 'notices'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

GRANT INSERT, UPDATE (area_code, area_path, key_area, key_version, area_wrapped_key, track, crime_kind, urgency, remote,
  triaged_at, accepted_at, moved_from, transfer_requested_at, transfer_requested_by, transfer_to, transferred_at,
  acknowledged_at, suspended_at, answered_at, closed_at, merged_into, split_from, review_asked_at, destroy_on)
  ON tindan.tips TO officer_api;
GRANT INSERT, UPDATE (area_path) ON tindan.tip_texts TO officer_api;
GRANT UPDATE (area_path) ON tindan.tip_messages TO officer_api;
GRANT SELECT, INSERT, UPDATE (area_code, area_path, ended_at, ended_by) ON tindan.tip_clocks TO officer_api;
GRANT SELECT, INSERT, UPDATE (area_path) ON tindan.tip_notes TO officer_api;
GRANT SELECT, INSERT, DELETE, UPDATE (area_path) ON tindan.tip_tags TO officer_api;
GRANT SELECT, INSERT, UPDATE (done_at, area_path) ON tindan.notices TO officer_api;

-- The jobs see when, never what: no key and no text.
GRANT SELECT (tenant_id, id, area_code, area_path, track, status, urgency, remote, received_at, triaged_at, checked_at,
  accepted_at, handler_id, closed_at, destroy_on, destroyed_at) ON tindan.tips TO jobs;
GRANT SELECT (tenant_id, tip_id, author, sent_at) ON tindan.tip_messages TO jobs;
GRANT SELECT (tenant_id, record_id, at, allowed) ON tindan.accesses TO jobs;
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON tindan.tip_clocks TO jobs;
GRANT SELECT, INSERT, UPDATE (done_at) ON tindan.notices TO jobs;

CREATE FUNCTION tindan.destroy_tip(p_tenant text, p_id uuid, p_at timestamptz) RETURNS boolean
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
  RETURN true;
END
$$;
COMMENT ON FUNCTION tindan.destroy_tip IS 'Destroys keys and texts of a tip out of scope; the row stays as a tombstone.';
GRANT EXECUTE ON FUNCTION tindan.destroy_tip TO jobs;

-- What the holder of a code may learn and do besides reading and writing messages. Nothing of track, outcome or
-- transfer leaves: a code in the wrong hands must warn nobody.

CREATE FUNCTION for_public.tip_standing(p_tenant text, p_code_hash bytea)
  RETURNS TABLE (may_ask_review boolean, review_asked boolean, may_rate boolean, verdict text, destroyed boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  RETURN QUERY SELECT t.status IN ('resolved', 'answered', 'closed') AND t.track <> 'out_of_scope'
      AND t.review_asked_at IS NULL,
    t.review_asked_at IS NOT NULL, t.status IN ('answered', 'closed') AND t.track <> 'out_of_scope', t.verdict,
    t.destroyed_at IS NOT NULL
  FROM tindan.tips t WHERE t.tenant_id = p_tenant AND t.code_hash = p_code_hash;
END
$$;
COMMENT ON FUNCTION for_public.tip_standing IS 'What the holder of a code may still do with the tip.';

CREATE FUNCTION for_public.ask_review(
  p_tenant text, p_code_hash bytea, p_id uuid, p_at timestamptz, p_sealed bytea, p_event bytea
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  t record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_code, area_path, status, track, review_asked_at INTO t FROM tindan.tips
    WHERE tenant_id = p_tenant AND code_hash = p_code_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'not_found';
  END IF;
  IF b->>'verb' <> 'ask_review' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> t.id OR b->>'actor' <> 'resident'
     OR (b->>'id')::uuid <> p_id OR b->>'chain' <> t.area_code OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'ask_review: this event is not a request to review this tip' USING ERRCODE = '42501';
  END IF;
  IF EXISTS (SELECT FROM tindan.events e WHERE e.tenant_id = p_tenant AND e.id = p_id) THEN
    RETURN 'done';
  END IF;
  IF t.status NOT IN ('resolved', 'answered', 'closed') OR t.track = 'out_of_scope' OR t.review_asked_at IS NOT NULL THEN
    RETURN 'conflict';
  END IF;
  UPDATE tindan.tips SET review_asked_at = p_at WHERE tenant_id = p_tenant AND id = t.id;
  INSERT INTO tindan.tip_messages (tenant_id, tip_id, id, area_path, author, sent_at, sealed)
  VALUES (p_tenant, t.id, p_id, t.area_path, 'resident', p_at, p_sealed);
  INSERT INTO tindan.notices (tenant_id, id, area_path, kind, audience, record_kind, record_id, subject_id, created_at)
  VALUES (p_tenant, p_id, t.area_path, 'review_asked', 'commander', 'tip', t.id, p_id, p_at);
  PERFORM tindan.append_event(p_tenant, t.area_code, p_event);
  RETURN 'done';
END
$$;
COMMENT ON FUNCTION for_public.ask_review IS 'The sender asks that a finished tip be looked at again, with sealed words, once at a time.';

CREATE FUNCTION for_public.rate_tip(p_tenant text, p_code_hash bytea, p_id uuid, p_verdict text, p_at timestamptz, p_event bytea)
  RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_event, 'UTF8')::jsonb;
  t record;
BEGIN
  PERFORM tindan.app_enter(p_tenant, p_tenant || '/');
  SELECT id, area_code, area_path, status, track, verdict INTO t FROM tindan.tips
    WHERE tenant_id = p_tenant AND code_hash = p_code_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'not_found';
  END IF;
  IF b->>'verb' <> 'rate' OR b->>'recordKind' <> 'tip' OR (b->>'recordId')::uuid <> t.id OR b->>'actor' <> 'resident'
     OR (b->>'id')::uuid <> p_id OR b->>'chain' <> t.area_code OR jsonb_array_length(b->'facts') > 0 THEN
    RAISE EXCEPTION 'rate_tip: this event is not a rating of this tip' USING ERRCODE = '42501';
  END IF;
  IF t.verdict IS NOT DISTINCT FROM p_verdict
     OR EXISTS (SELECT FROM tindan.events e WHERE e.tenant_id = p_tenant AND e.id = p_id) THEN
    RETURN 'done';
  END IF;
  IF t.status NOT IN ('answered', 'closed') OR t.track = 'out_of_scope' THEN
    RETURN 'conflict';
  END IF;
  UPDATE tindan.tips SET verdict = p_verdict WHERE tenant_id = p_tenant AND id = t.id;
  IF p_verdict = 'not_solved' THEN
    INSERT INTO tindan.notices (tenant_id, id, area_path, kind, audience, record_kind, record_id, subject_id, created_at)
    VALUES (p_tenant, p_id, t.area_path, 'not_solved', 'commander', 'tip', t.id, p_id, p_at);
  END IF;
  PERFORM tindan.append_event(p_tenant, t.area_code, p_event);
  RETURN 'done';
END
$$;
COMMENT ON FUNCTION for_public.rate_tip IS 'The sender says "cảm ơn" or "chưa xong" of an answered tip.';

GRANT EXECUTE ON FUNCTION for_public.tip_standing, for_public.ask_review, for_public.rate_tip TO public_site;
