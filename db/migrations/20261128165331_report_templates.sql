-- How a report reads its numbers, the Word files that offices write their reports with, and two more frozen files.

ALTER TABLE tindan.reports ADD COLUMN numbers text NOT NULL DEFAULT 'rounded'
  CONSTRAINT reports_numbers_check CHECK (numbers IN ('rounded', 'exact'));
COMMENT ON COLUMN tindan.reports.numbers IS 'How sentences read large counts: "gần 1.600", or digit by digit. Tables are always exact.';
GRANT UPDATE (numbers) ON tindan.reports TO officer_api;

ALTER TABLE tindan.report_documents DROP CONSTRAINT report_documents_kind_check;
ALTER TABLE tindan.report_documents ADD CONSTRAINT report_documents_kind_check
  CHECK (kind IN ('docx', 'xlsx', 'pptx', 'english'));
COMMENT ON COLUMN tindan.report_documents.kind IS 'Reports that were frozen before there were slides and an English summary have the first two alone.';

CREATE TABLE tindan.report_templates (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  version integer NOT NULL CONSTRAINT report_templates_version_check CHECK (version > 0),
  file_name text NOT NULL,
  sha256 bytea,
  bytes bytea,
  officer_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT report_templates_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT report_templates_version_key UNIQUE (tenant_id, area_path, version),
  CONSTRAINT report_templates_bytes_check CHECK ((bytes IS NULL) = (sha256 IS NULL))
);
COMMENT ON TABLE tindan.report_templates IS 'Word files with placeholders that an office writes its reports with; the highest version counts. Never updated: a report names the version that it was written from.';
COMMENT ON COLUMN tindan.report_templates.bytes IS 'Null: with this version the office went back to the template that comes with the product.';

ALTER TABLE tindan.report_templates ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY report_templates_scope ON tindan.report_templates
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));
GRANT SELECT, INSERT ON tindan.report_templates TO officer_api;

ALTER TABLE tindan.report_freezes ADD COLUMN template integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN tindan.report_freezes.template IS 'Version of the template that the Word file was written from; 0 for the one of the product.';
