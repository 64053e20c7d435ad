-- The reading desk: documents whose figures people take over, and what they did with each.

CREATE TABLE tindan.readings (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  title text NOT NULL,
  format text NOT NULL CONSTRAINT readings_format_check CHECK (format IN ('text', 'word', 'web', 'pdf')),
  document_sha256 bytea NOT NULL CONSTRAINT readings_document_check CHECK (octet_length(document_sha256) = 32),
  document_on date,
  is_scanned boolean NOT NULL,
  figure_count integer NOT NULL,
  document_name text NOT NULL,
  document_bytes bigint NOT NULL,
  text_name text NOT NULL,
  key_area text COLLATE "C" NOT NULL,
  key_version integer NOT NULL,
  area_wrapped_key bytea NOT NULL,
  document_key bytea NOT NULL,
  text_key bytea NOT NULL,
  officer_id uuid NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT readings_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT readings_document_key UNIQUE (tenant_id, area_code, document_sha256),
  CONSTRAINT readings_document_name_key UNIQUE (tenant_id, document_name),
  CONSTRAINT readings_text_name_key UNIQUE (tenant_id, text_name)
);
COMMENT ON TABLE tindan.readings IS 'A document whose figures were read. Its bytes, and its words with the proposals of the reader, lie sealed in the folder of files; a database alone shows the title that the officer gave.';
COMMENT ON COLUMN tindan.readings.document_on IS 'Day of the document, against which "6 tháng đầu năm" was read; null where it names none.';
COMMENT ON COLUMN tindan.readings.area_wrapped_key IS 'A content key of this reading alone, wrapped to the area''s public key; it wraps the keys of both files.';
CREATE INDEX readings_area_idx ON tindan.readings (tenant_id, area_path, added_at);

CREATE TABLE tindan.reading_turns (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  reading_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  figure_no integer NOT NULL,
  turn integer NOT NULL,
  outcome text NOT NULL CONSTRAINT reading_turns_outcome_check
    CHECK (outcome IN ('accepted', 'changed', 'rejected', 'undone')),
  concept text NOT NULL,
  indicator text COLLATE "C",
  of_area text COLLATE "C",
  period text,
  value numeric,
  low numeric,
  high numeric,
  rounding text NOT NULL,
  printed text NOT NULL,
  kept_as text NOT NULL CONSTRAINT reading_turns_kept_check CHECK (kept_as IN ('ledger', 'compared', 'kept', 'none')),
  kept_why text,
  entry_id uuid,
  entry_version integer,
  quotation_salt bytea NOT NULL,
  officer_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT reading_turns_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT reading_turns_turn_key UNIQUE (tenant_id, reading_id, figure_no, turn),
  CONSTRAINT reading_turns_reading_fkey FOREIGN KEY (tenant_id, reading_id) REFERENCES tindan.readings (tenant_id, id)
);
COMMENT ON TABLE tindan.reading_turns IS 'What people did with each figure of a document, turn by turn; never updated. The last turn holds. Where the figure stands in the words lies sealed with them.';
COMMENT ON COLUMN tindan.reading_turns.value IS 'In the unit of the document; low and high of a range.';
COMMENT ON COLUMN tindan.reading_turns.entry_version IS 'The version of the cell that this turn wrote: taken back only while the cell is still so.';
COMMENT ON COLUMN tindan.reading_turns.quotation_salt IS 'Salt of the commitment to the quotation that the event holds.';
CREATE INDEX reading_turns_cell_idx ON tindan.reading_turns (tenant_id, indicator, of_area, period);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['readings', 'reading_turns'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT ON tindan.readings, tindan.reading_turns TO officer_api;
GRANT SELECT (tenant_id, document_name, text_name) ON tindan.readings TO jobs;

ALTER TABLE tindan.figure_entries DROP CONSTRAINT figure_entries_state_check;
ALTER TABLE tindan.figure_entries ADD CONSTRAINT figure_entries_state_check
  CHECK (state IN ('entered', 'estimated', 'read'));
COMMENT ON TABLE tindan.figure_entries IS 'A figure typed by hand, or taken out of a read document, for an area, indicator and period, as it stands now. A flow covers its period, a stock its last day alone (from_on = to_on). The facts of it are in the ledger.';
