-- Photos and papers of records and their activities: cleaned, sealed under a key of their own to the record's area.

CREATE TABLE tindan.record_files (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  record_id uuid NOT NULL,
  activity_id uuid,
  area_path text COLLATE "C" NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CONSTRAINT record_files_kind_check CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx')),
  sealed_bytes bigint NOT NULL,
  key_area text COLLATE "C" NOT NULL,
  key_version integer NOT NULL,
  area_wrapped_key bytea NOT NULL,
  wrapped_key bytea NOT NULL,
  officer_id uuid NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT record_files_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT record_files_name_key UNIQUE (tenant_id, name),
  CONSTRAINT record_files_record_fkey FOREIGN KEY (tenant_id, record_id) REFERENCES tindan.records (tenant_id, id),
  CONSTRAINT record_files_activity_fkey FOREIGN KEY (tenant_id, activity_id) REFERENCES tindan.activities (tenant_id, id)
);
COMMENT ON TABLE tindan.record_files IS 'Evidence of records. The bytes lie sealed in the folder of files; a database alone shows no picture.';
COMMENT ON COLUMN tindan.record_files.area_wrapped_key IS 'A content key of this file alone, wrapped to the area''s public key.';
COMMENT ON COLUMN tindan.record_files.wrapped_key IS 'The key of the bytes, wrapped by that content key.';
CREATE INDEX record_files_record_idx ON tindan.record_files (tenant_id, record_id, added_at);

ALTER TABLE tindan.record_files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY record_files_scope ON tindan.record_files
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT ON tindan.record_files TO officer_api;
GRANT SELECT (tenant_id, name) ON tindan.record_files TO jobs;
