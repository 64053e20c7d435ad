-- Figures that people enter, rounds in which communes send them to the city, and reports with their signature.

CREATE TABLE tindan.figure_entries (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  period text NOT NULL,
  value numeric,
  state text NOT NULL CONSTRAINT figure_entries_state_check CHECK (state IN ('entered', 'estimated')),
  paper text NOT NULL DEFAULT '',
  comment text NOT NULL DEFAULT '',
  version integer NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT figure_entries_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT figure_entries_cell_key UNIQUE (tenant_id, indicator, area_code, from_on, to_on),
  CONSTRAINT figure_entries_window_check CHECK (from_on <= to_on),
  CONSTRAINT figure_entries_value_check CHECK (value >= 0)
);
COMMENT ON TABLE tindan.figure_entries IS 'A figure typed by hand for an area, indicator and period, as it stands now. A flow covers its period, a stock its last day alone (from_on = to_on). The facts of it are in the ledger.';
COMMENT ON COLUMN tindan.figure_entries.value IS 'Null: entered once and taken back, so nobody has counted.';
COMMENT ON COLUMN tindan.figure_entries.paper IS 'The paper of the other body that supplied it, as the officer names it.';
CREATE INDEX figure_entries_window_idx ON tindan.figure_entries (tenant_id, to_on, indicator);

CREATE TABLE tindan.figure_entry_versions (
  tenant_id text COLLATE "C" NOT NULL,
  entry_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  outcome text NOT NULL CONSTRAINT figure_entry_versions_outcome_check CHECK (outcome IN ('held', 'outrun')),
  version integer NOT NULL,
  value numeric,
  state text NOT NULL,
  paper text NOT NULL,
  comment text NOT NULL,
  officer_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT figure_entry_versions_pkey PRIMARY KEY (tenant_id, entry_id, batch_id)
);
COMMENT ON TABLE tindan.figure_entry_versions IS 'Everything that was ever sent for a cell. outrun: somebody else had saved first, the cell kept that one''s figure (version).';

CREATE TABLE tindan.collection_rounds (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT collection_rounds_kind_check CHECK (kind IN ('periodic', 'ad_hoc')),
  title text NOT NULL,
  period text NOT NULL,
  indicators text[] NOT NULL,
  note text NOT NULL,
  due_at timestamptz NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  version integer NOT NULL,
  CONSTRAINT collection_rounds_pkey PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE tindan.collection_rounds IS 'What the city asks its communes for: which figures of which period until when. Every commune may read it; whom it is for is in round_submissions.';

CREATE TABLE tindan.round_submissions (
  tenant_id text COLLATE "C" NOT NULL,
  round_id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  status text NOT NULL CONSTRAINT round_submissions_status_check
    CHECK (status IN ('awaiting', 'prepared', 'submitted', 'returned', 'accepted')),
  version integer NOT NULL,
  changed_at timestamptz NOT NULL,
  submitted_at timestamptz,
  CONSTRAINT round_submissions_pkey PRIMARY KEY (tenant_id, round_id, area_code),
  CONSTRAINT round_submissions_round_fkey FOREIGN KEY (tenant_id, round_id)
    REFERENCES tindan.collection_rounds (tenant_id, id)
);
COMMENT ON COLUMN tindan.round_submissions.submitted_at IS 'When the commander first submitted it: tells whether it was in time, whatever was returned later.';
CREATE INDEX round_submissions_area_idx ON tindan.round_submissions (tenant_id, area_path, status);

CREATE TABLE tindan.round_steps (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  step text NOT NULL,
  remark text NOT NULL,
  officer_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT round_steps_pkey PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE tindan.round_steps IS 'Steps of a commune''s answer with their remarks; the event of the same id holds no words.';
CREATE INDEX round_steps_round_idx ON tindan.round_steps (tenant_id, round_id, area_code, at);

CREATE TABLE tindan.reports (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  period text NOT NULL,
  status text NOT NULL CONSTRAINT reports_status_check
    CHECK (status IN ('draft', 'submitted', 'approved', 'signed')),
  version integer NOT NULL,
  freeze_no integer NOT NULL DEFAULT 0,
  signed_at timestamptz,
  CONSTRAINT reports_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT reports_period_key UNIQUE (tenant_id, area_code, period)
);
COMMENT ON COLUMN tindan.reports.freeze_no IS 'Which freeze was presented last; 0 while none was.';

CREATE TABLE tindan.report_steps (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  step text NOT NULL,
  remark text NOT NULL,
  officer_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT report_steps_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT report_steps_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES tindan.reports (tenant_id, id)
);
CREATE INDEX report_steps_report_idx ON tindan.report_steps (tenant_id, report_id, at);

CREATE TABLE tindan.report_freezes (
  tenant_id text COLLATE "C" NOT NULL,
  report_id uuid NOT NULL,
  freeze_no integer NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  as_of jsonb NOT NULL,
  figures jsonb NOT NULL,
  frozen_at timestamptz NOT NULL,
  CONSTRAINT report_freezes_pkey PRIMARY KEY (tenant_id, report_id, freeze_no),
  CONSTRAINT report_freezes_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES tindan.reports (tenant_id, id)
);
COMMENT ON TABLE tindan.report_freezes IS 'What was presented: position of every chain of the scope (as_of), and the figures as they were. Never updated; a returned report is frozen again under the next number.';

CREATE TABLE tindan.report_documents (
  tenant_id text COLLATE "C" NOT NULL,
  report_id uuid NOT NULL,
  freeze_no integer NOT NULL,
  kind text NOT NULL CONSTRAINT report_documents_kind_check CHECK (kind IN ('docx', 'xlsx')),
  area_path text COLLATE "C" NOT NULL,
  sha256 bytea NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT report_documents_pkey PRIMARY KEY (tenant_id, report_id, freeze_no, kind),
  CONSTRAINT report_documents_freeze_fkey FOREIGN KEY (tenant_id, report_id, freeze_no)
    REFERENCES tindan.report_freezes (tenant_id, report_id, freeze_no)
);
COMMENT ON COLUMN tindan.report_documents.sha256 IS 'Also in the event of the signature, sealed in the log: bytes that were exchanged are found out.';

CREATE TABLE tindan.report_texts (
  tenant_id text COLLATE "C" NOT NULL,
  report_id uuid NOT NULL,
  section text NOT NULL,
  version integer NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  heading text NOT NULL,
  text text NOT NULL,
  officer_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT report_texts_pkey PRIMARY KEY (tenant_id, report_id, section, version),
  CONSTRAINT report_texts_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES tindan.reports (tenant_id, id)
);
COMMENT ON TABLE tindan.report_texts IS 'What people write in a report, each version with its author: of a section of the outline, or of one that they added (heading).';

DO $$
DECLARE
  t text;
BEGIN
  ALTER TABLE tindan.collection_rounds ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY collection_rounds_tenant ON tindan.collection_rounds
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''));
  FOREACH t IN ARRAY ARRAY['figure_entries', 'figure_entry_versions', 'round_submissions', 'round_steps', 'reports',
    'report_steps', 'report_freezes', 'report_documents', 'report_texts'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT ON tindan.figure_entries, tindan.figure_entry_versions, tindan.collection_rounds,
  tindan.round_submissions, tindan.round_steps, tindan.reports, tindan.report_steps, tindan.report_freezes,
  tindan.report_documents, tindan.report_texts TO officer_api;
GRANT UPDATE (period, value, state, paper, comment, version, entered_by, entered_at) ON tindan.figure_entries
  TO officer_api;
GRANT UPDATE (closed_at, version) ON tindan.collection_rounds TO officer_api;
GRANT UPDATE (status, version, changed_at, submitted_at) ON tindan.round_submissions TO officer_api;
GRANT UPDATE (status, version, freeze_no, signed_at) ON tindan.reports TO officer_api;
GRANT SELECT ON tindan.figure_entries TO jobs;
