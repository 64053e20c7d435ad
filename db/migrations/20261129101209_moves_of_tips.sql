-- A unit looks up the tips that it moved to others, newest first: without reading every event of its chain.

CREATE INDEX events_tip_moves_idx ON tindan.events (tenant_id, area_path, recorded_at)
  WHERE record_kind = 'tip' AND verb = 'move';
