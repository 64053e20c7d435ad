-- Registers: records of kinds that are data (models and their sites, cameras, outreach, incidents…), their steps,
-- activities and comments. What a record stands for in the ledger is kept beside it, so that a change of its kind's
-- rules never takes back what was not booked.

CREATE TABLE reference.register_kinds (
  key text COLLATE "C" NOT NULL,
  own boolean NOT NULL,
  body jsonb NOT NULL,
  CONSTRAINT register_kinds_pkey PRIMARY KEY (key)
);
COMMENT ON TABLE reference.register_kinds IS 'Kinds of records: those of db/reference/registers/, and those that an office added itself.';
COMMENT ON COLUMN reference.register_kinds.own IS 'true for one that the office added: reloading db/reference/ leaves it.';

GRANT SELECT ON reference.register_kinds TO officer_api, jobs;

CREATE TABLE tindan.records (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  parent_id uuid,
  name text NOT NULL,
  search_key text COLLATE "C" NOT NULL,
  stage text COLLATE "C" NOT NULL,
  living boolean NOT NULL,
  fields jsonb NOT NULL,
  tags text[] NOT NULL,
  stands jsonb NOT NULL,
  opened_on date NOT NULL,
  changed_on date NOT NULL,
  last_activity_on date,
  silent_from date,
  version integer NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT records_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT records_parent_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES tindan.records (tenant_id, id),
  CONSTRAINT records_changed_check CHECK (changed_on >= opened_on)
);
COMMENT ON COLUMN tindan.records.parent_id IS 'What it lies under: a site under its model, a camera under its site.';
COMMENT ON COLUMN tindan.records.living IS 'Whether its stage is a living one: it counts in stocks and may go silent.';
COMMENT ON COLUMN tindan.records.fields IS 'Values of the kind''s fields. Never a person''s name or number.';
COMMENT ON COLUMN tindan.records.stands IS 'What of it is booked in the ledger now: the next change takes back just that.';
COMMENT ON COLUMN tindan.records.changed_on IS 'The last day on which its stocks changed: nothing is booked before it.';
COMMENT ON COLUMN tindan.records.silent_from IS 'The first day on which it counts as silent; null where silence says nothing.';
CREATE INDEX records_list_idx ON tindan.records (tenant_id, kind, area_path, search_key, id);
CREATE INDEX records_parent_idx ON tindan.records (tenant_id, parent_id, kind) WHERE parent_id IS NOT NULL;
CREATE INDEX records_silent_idx ON tindan.records (tenant_id, area_path, silent_from) WHERE living AND silent_from IS NOT NULL;

CREATE TABLE tindan.record_steps (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  record_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  step text COLLATE "C" NOT NULL,
  from_stage text COLLATE "C" NOT NULL,
  to_stage text COLLATE "C" NOT NULL,
  taken_on date NOT NULL,
  grade text COLLATE "C",
  paper_number text,
  paper_on date,
  paper_issuer text,
  reason text,
  target_id uuid,
  caused_by uuid,
  officer_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  undone_at timestamptz,
  CONSTRAINT record_steps_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT record_steps_record_fkey FOREIGN KEY (tenant_id, record_id) REFERENCES tindan.records (tenant_id, id)
);
COMMENT ON TABLE tindan.record_steps IS 'The life of a record: each step with its day, paper, reason and officer. An undone one stays, marked.';
COMMENT ON COLUMN tindan.record_steps.target_id IS 'The record that it was merged into or that it was copied from.';
COMMENT ON COLUMN tindan.record_steps.caused_by IS 'The step of another record that ended this one with it: undoing that one undoes this.';
CREATE INDEX record_steps_record_idx ON tindan.record_steps (tenant_id, record_id, recorded_at);

CREATE TABLE tindan.activities (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  record_id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  activity text COLLATE "C" NOT NULL,
  happened_on date NOT NULL,
  fields jsonb NOT NULL,
  note text NOT NULL,
  stands jsonb NOT NULL,
  version integer NOT NULL,
  officer_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT activities_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT activities_record_fkey FOREIGN KEY (tenant_id, record_id) REFERENCES tindan.records (tenant_id, id)
);
COMMENT ON TABLE tindan.activities IS 'What was done under a record, on its day. A voided one stays, marked, and counts nowhere.';
COMMENT ON COLUMN tindan.activities.kind IS 'Kind of the record, so that a calendar needs no join.';
CREATE INDEX activities_record_idx ON tindan.activities (tenant_id, record_id, happened_on DESC, id);
CREATE INDEX activities_day_idx ON tindan.activities (tenant_id, area_path, happened_on);

CREATE TABLE tindan.record_comments (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  record_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  text text NOT NULL,
  mentioned uuid[] NOT NULL,
  officer_id uuid NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT record_comments_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT record_comments_record_fkey FOREIGN KEY (tenant_id, record_id) REFERENCES tindan.records (tenant_id, id)
);
CREATE INDEX record_comments_record_idx ON tindan.record_comments (tenant_id, record_id, written_at);

CREATE TABLE tindan.record_reminders (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  record_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  due_on date NOT NULL,
  text text NOT NULL,
  officer_id uuid NOT NULL,
  done_at timestamptz,
  CONSTRAINT record_reminders_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT record_reminders_record_fkey FOREIGN KEY (tenant_id, record_id) REFERENCES tindan.records (tenant_id, id)
);
COMMENT ON TABLE tindan.record_reminders IS 'What is due on a record, shown in "Việc hôm nay" until done.';
CREATE INDEX record_reminders_due_idx ON tindan.record_reminders (tenant_id, area_path, due_on) WHERE done_at IS NULL;

ALTER TABLE tindan.records ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY records_scope ON tindan.records
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

ALTER TABLE tindan.record_steps ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY record_steps_scope ON tindan.record_steps
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

ALTER TABLE tindan.activities ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY activities_scope ON tindan.activities
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

ALTER TABLE tindan.record_comments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY record_comments_scope ON tindan.record_comments
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

ALTER TABLE tindan.record_reminders ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY record_reminders_scope ON tindan.record_reminders
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT, UPDATE (name, search_key, stage, living, fields, tags, stands, changed_on, last_activity_on, silent_from, version)
  ON tindan.records TO officer_api;
GRANT SELECT, INSERT, UPDATE (undone_at) ON tindan.record_steps TO officer_api;
GRANT SELECT, INSERT, UPDATE (happened_on, fields, note, stands, version, voided_at) ON tindan.activities TO officer_api;
GRANT SELECT, INSERT ON tindan.record_comments TO officer_api;
GRANT SELECT, INSERT, UPDATE (done_at) ON tindan.record_reminders TO officer_api;
