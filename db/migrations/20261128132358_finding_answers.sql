-- What was answered to findings of reconciliation. A finding is never stored: it is computed from the figures each time,
-- and an answer holds for the values that were seen (finding_key), so that a figure that moves asks again.

CREATE TABLE tindan.finding_answers (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  finding_id text COLLATE "C" NOT NULL,
  finding_key text COLLATE "C" NOT NULL,
  rule text COLLATE "C" NOT NULL,
  answer text COLLATE "C" NOT NULL CONSTRAINT finding_answers_answer_check
    CHECK (answer IN ('fixed', 'explained', 'accepted', 'withdrawn')),
  reason text NOT NULL,
  salt bytea NOT NULL,
  answered_by uuid NOT NULL,
  answered_at timestamptz NOT NULL,
  CONSTRAINT finding_answers_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT finding_answers_officer_fkey FOREIGN KEY (tenant_id, answered_by) REFERENCES tindan.officers (tenant_id, id)
);
COMMENT ON TABLE tindan.finding_answers IS 'Answers to findings, each kept: the last one of a key holds. The reason is an official explanation of figures, printed with the report; the event holds only a salted commitment to it.';
COMMENT ON COLUMN tindan.finding_answers.finding_id IS 'Rule and figures by name: the same finding before and after one of its values moved.';
COMMENT ON COLUMN tindan.finding_answers.finding_key IS 'SHA-256 of rule, figures and their values, hex.';
CREATE INDEX finding_answers_period_idx ON tindan.finding_answers (tenant_id, area_path, period, finding_id, answered_at);

ALTER TABLE tindan.finding_answers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_answers_scope ON tindan.finding_answers
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT ON tindan.finding_answers TO officer_api;
