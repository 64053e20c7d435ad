-- Lists, counts and weeks of registers of 130,000 records are answered from the index: the scope of row-level security
-- and the filters stand in it. A list of one commune goes on to use records_list_idx.

CREATE INDEX records_name_idx ON tindan.records (tenant_id, kind, search_key, id) INCLUDE (area_path, stage, living);
CREATE INDEX records_opened_idx ON tindan.records (tenant_id, kind, opened_on, id) INCLUDE (area_path, stage, living);
CREATE INDEX records_silence_idx ON tindan.records (tenant_id, kind, silent_from, id) INCLUDE (area_path, stage, living)
  WHERE silent_from IS NOT NULL;
CREATE INDEX records_stage_idx ON tindan.records (tenant_id, kind, area_path, stage, living, silent_from)
  INCLUDE (area_code);
DROP INDEX tindan.records_silent_idx;

CREATE INDEX activities_week_idx ON tindan.activities (tenant_id, happened_on, id) INCLUDE (area_path, kind)
  WHERE voided_at IS NULL;
