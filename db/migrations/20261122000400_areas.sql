-- Areas: boundaries and later reforms that a deployment imports, and the small units below the commune.

CREATE TABLE reference.boundary_sheets (
  parent_code text COLLATE "C" NOT NULL,
  imported_at timestamptz NOT NULL,
  sha256 bytea NOT NULL,
  attribution text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  CONSTRAINT boundary_sheets_pkey PRIMARY KEY (parent_code)
);
COMMENT ON TABLE reference.boundary_sheets IS 'Which boundary file of a city is loaded, and the line that names its source wherever the map is shown. Boundaries never come with the program.';

CREATE TABLE reference.area_boundaries (
  code text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  parent_code text COLLATE "C" NOT NULL,
  display_path text NOT NULL,
  polygons jsonb NOT NULL,
  west double precision NOT NULL,
  south double precision NOT NULL,
  east double precision NOT NULL,
  north double precision NOT NULL,
  CONSTRAINT area_boundaries_pkey PRIMARY KEY (code, valid_from),
  CONSTRAINT area_boundaries_sheet_fkey FOREIGN KEY (parent_code) REFERENCES reference.boundary_sheets (parent_code)
    ON DELETE CASCADE
);
COMMENT ON COLUMN reference.area_boundaries.display_path IS 'SVG path on the sheet, simplified over the whole city so that neighbours still touch.';
COMMENT ON COLUMN reference.area_boundaries.polygons IS 'Coordinates of a GeoJSON MultiPolygon as imported (WGS 84): for finding the commune of a point.';

CREATE TABLE reference.area_reforms (
  effective_on date NOT NULL,
  legal_basis text NOT NULL,
  document jsonb NOT NULL,
  imported_at timestamptz NOT NULL,
  CONSTRAINT area_reforms_pkey PRIMARY KEY (effective_on, legal_basis)
);
COMMENT ON TABLE reference.area_reforms IS 'Reforms imported as data. Reloading db/reference/ carries them out again, until a release has them in its own files.';

GRANT SELECT ON reference.boundary_sheets, reference.area_boundaries, reference.area_reforms TO officer_api, jobs;

CREATE TABLE tindan.local_units (
  tenant_id text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  kind text NOT NULL CONSTRAINT local_units_kind_check
    CHECK (kind IN ('quarter', 'hamlet', 'village_block', 'residents_group', 'team', 'office')),
  name text NOT NULL,
  search_key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT local_units_pkey PRIMARY KEY (tenant_id, id, valid_from),
  CONSTRAINT local_units_valid_check CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
COMMENT ON TABLE tindan.local_units IS 'What a commune names below itself: khu vực, ấp, khóm, tổ dân phố, teams, offices. A unit is its id; a row is the name it bore from one day to another.';
CREATE UNIQUE INDEX local_units_name_key ON tindan.local_units (tenant_id, area_code, kind, name) WHERE valid_to IS NULL;
CREATE INDEX local_units_area_idx ON tindan.local_units (tenant_id, area_path, search_key);

ALTER TABLE tindan.local_units ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY local_units_scope ON tindan.local_units
  USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
    AND area_path >= NULLIF(current_setting('app.scope', true), '')
    AND area_path < NULLIF(current_setting('app.scope_end', true), ''));

GRANT SELECT, INSERT, UPDATE (valid_to, name, search_key, version) ON tindan.local_units TO officer_api;
GRANT SELECT ON tindan.local_units TO jobs;
