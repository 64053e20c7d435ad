-- Who looks after a record, and to whom it was handed over: a model outlives the officer who founded it.

ALTER TABLE tindan.records ADD COLUMN keeper_id uuid;
COMMENT ON COLUMN tindan.records.keeper_id IS 'The officer who looks after it; null until it is given to one.';
ALTER TABLE tindan.record_steps ADD COLUMN keeper_id uuid;
COMMENT ON COLUMN tindan.record_steps.keeper_id IS 'The officer to whom this step handed the record over.';
CREATE INDEX records_keeper_idx ON tindan.records (tenant_id, kind, keeper_id, area_path) WHERE keeper_id IS NOT NULL;

GRANT UPDATE (keeper_id) ON tindan.records TO officer_api;
