-- "Việc hôm nay" asks what a unit planned until a day: without reading the years of what it did.

CREATE INDEX activities_planned_idx ON tindan.activities (tenant_id, area_path, happened_on)
  WHERE planned_on IS NOT NULL AND voided_at IS NULL;
