-- Figures that the reader left out of a document and a person marked in it.

CREATE TABLE tindan.reading_additions (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  reading_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  figure_no integer NOT NULL,
  sealed bytea NOT NULL,
  quotation_salt bytea NOT NULL,
  officer_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT reading_additions_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT reading_additions_figure_key UNIQUE (tenant_id, reading_id, figure_no),
  CONSTRAINT reading_additions_reading_fkey FOREIGN KEY (tenant_id, reading_id) REFERENCES tindan.readings (tenant_id, id)
);
COMMENT ON TABLE tindan.reading_additions IS 'A figure that a person marked in a document because the reader had left it out; never updated. It is decided by turns like any other.';
COMMENT ON COLUMN tindan.reading_additions.figure_no IS 'Goes on after the figures of the reader, without a gap.';
COMMENT ON COLUMN tindan.reading_additions.sealed IS 'The figure with its place in the words, sealed to the reading''s content key.';
COMMENT ON COLUMN tindan.reading_additions.quotation_salt IS 'Salt of the commitment to the quotation that the event holds.';

ALTER TABLE tindan.reading_additions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reading_additions_scope ON tindan.reading_additions
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT ON tindan.reading_additions TO officer_api;
