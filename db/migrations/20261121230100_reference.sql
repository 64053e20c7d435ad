-- Facts with their source and validity, loaded from db/reference/.

CREATE TABLE reference.areas (
  code text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  name text NOT NULL,
  name_en text NOT NULL,
  type text NOT NULL,
  level text NOT NULL CONSTRAINT areas_level_check CHECK (level IN ('province', 'district', 'commune')),
  parent_code text COLLATE "C",
  search_key text NOT NULL,
  CONSTRAINT areas_pkey PRIMARY KEY (code, valid_from),
  CONSTRAINT areas_valid_check CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
COMMENT ON TABLE reference.areas IS 'Administrative units by code and validity: all 103 codes of Cần Thơ were reused in 2025.';
CREATE INDEX areas_parent_idx ON reference.areas (parent_code, valid_from);

CREATE TABLE reference.area_successions (
  old_code text COLLATE "C" NOT NULL,
  old_valid_from date NOT NULL,
  new_code text COLLATE "C" NOT NULL,
  new_valid_from date NOT NULL,
  effective_on date NOT NULL,
  whole boolean NOT NULL,
  clause text NOT NULL,
  CONSTRAINT area_successions_pkey PRIMARY KEY (old_code, old_valid_from, new_code, new_valid_from),
  CONSTRAINT area_successions_old_fkey FOREIGN KEY (old_code, old_valid_from) REFERENCES reference.areas (code, valid_from),
  CONSTRAINT area_successions_new_fkey FOREIGN KEY (new_code, new_valid_from) REFERENCES reference.areas (code, valid_from)
);
COMMENT ON COLUMN reference.area_successions.whole IS 'false where the old unit was split and no official share exists: not allocatable.';

CREATE TABLE reference.area_populations (
  code text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  population integer NOT NULL,
  area_km2 numeric NOT NULL,
  repaired boolean NOT NULL,
  source text NOT NULL,
  CONSTRAINT area_populations_pkey PRIMARY KEY (code, valid_from)
);
COMMENT ON COLUMN reference.area_populations.population IS 'Registered residents as published in the merger dossiers, not the statistical resident population.';

CREATE TABLE reference.area_points (
  code text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  longitude numeric NOT NULL,
  latitude numeric NOT NULL,
  CONSTRAINT area_points_pkey PRIMARY KEY (code, valid_from)
);
COMMENT ON TABLE reference.area_points IS 'A point inside each unit, not its centre of area.';

CREATE TABLE reference.area_hexes (
  code text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  q integer NOT NULL,
  r integer NOT NULL,
  CONSTRAINT area_hexes_pkey PRIMARY KEY (code, valid_from)
);
COMMENT ON TABLE reference.area_hexes IS 'Axial cells of the equal-area hexagon map, pointy top.';

CREATE TABLE reference.indicators (
  code text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  definition_vi text NOT NULL,
  unit text NOT NULL,
  kind text NOT NULL CONSTRAINT indicators_kind_check CHECK (kind IN ('sum', 'stock', 'ratio', 'median')),
  numerator text COLLATE "C",
  denominator text COLLATE "C",
  disaggregations text[] NOT NULL,
  entered_by text NOT NULL,
  source text NOT NULL,
  target_allowed boolean NOT NULL,
  from_other_body boolean NOT NULL,
  additive_over_areas boolean NOT NULL,
  hidden boolean NOT NULL,
  CONSTRAINT indicators_pkey PRIMARY KEY (code, valid_from),
  CONSTRAINT indicators_parts_check CHECK ((kind = 'ratio') = (numerator IS NOT NULL AND denominator IS NOT NULL))
);
COMMENT ON COLUMN reference.indicators.target_allowed IS 'false where a target would breed false informing (T01, T02, T13, C02, C06).';
COMMENT ON COLUMN reference.indicators.hidden IS 'Parts of a ratio: counted, never printed as a line of their own.';

CREATE TABLE reference.published_sources (
  id text COLLATE "C" NOT NULL,
  publisher text NOT NULL,
  title text NOT NULL,
  published_on date,
  url text,
  CONSTRAINT published_sources_pkey PRIMARY KEY (id)
);

CREATE TABLE reference.published_figures (
  id text COLLATE "C" NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  indicator text COLLATE "C",
  counted text NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_on date NOT NULL,
  period text NOT NULL,
  value numeric,
  low numeric,
  high numeric,
  rounding text NOT NULL,
  printed text NOT NULL,
  quotation text NOT NULL,
  CONSTRAINT published_figures_pkey PRIMARY KEY (id),
  CONSTRAINT published_figures_source_fkey FOREIGN KEY (source_id) REFERENCES reference.published_sources (id),
  CONSTRAINT published_figures_rounding_check
    CHECK (rounding IN ('exact', 'over', 'almost', 'about', 'vague', 'malformed'))
);
COMMENT ON TABLE reference.published_figures IS 'Figures as printed elsewhere, with rounding word and area as it was on area_on.';

CREATE TABLE reference.loaded_files (
  name text COLLATE "C" NOT NULL,
  sha256 bytea NOT NULL,
  CONSTRAINT loaded_files_pkey PRIMARY KEY (name)
);
COMMENT ON TABLE reference.loaded_files IS 'Which version of each file of db/reference/ is in the tables, so that a start does no work twice.';

GRANT SELECT ON ALL TABLES IN SCHEMA reference TO officer_api, jobs;
GRANT SELECT ON reference.areas TO public_site;
