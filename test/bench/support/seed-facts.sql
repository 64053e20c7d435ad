-- Fills the ledger of tenant 92 in bulk: events of three facts each, six years of the state's clock (15/12/2020 to
-- 14/12/2026), in the communes of today, over every indicator that holds facts. Chains are hashed as append_event
-- hashes them. The statements are separated by lines of dashes; {events}, {seasonal} and {derived} are filled in.
-- uniform: every day, commune and indicator alike.
-- seasonal: working days five times the others, the weeks before the movement's day (18 November) four times,
--   communes by their population, indicators by one over their rank.
CREATE UNLOGGED TABLE seed_areas AS
SELECT row_number() OVER (ORDER BY a.code)::int AS n, a.code,
  CASE WHEN {seasonal} THEN greatest(1, coalesce(p.population, 10000) / 1000) ELSE 1 END::int AS weight
FROM reference.areas a LEFT JOIN reference.area_populations p ON p.code = a.code AND p.valid_from = a.valid_from
WHERE a.level = 'commune' AND a.parent_code = '92' AND a.valid_to IS NULL;
----
CREATE UNLOGGED TABLE seed_indicators AS
SELECT n::int, code, kind, CASE WHEN {seasonal} THEN 1 + 200 / n ELSE 1 END::int AS weight
FROM (SELECT row_number() OVER (ORDER BY code) AS n, code, kind FROM reference.indicators WHERE kind <> 'ratio' AND code NOT IN ({derived})) AS i;
----
CREATE UNLOGGED TABLE seed_days AS
SELECT day::date,
  CASE WHEN NOT {seasonal} THEN 1
    ELSE (CASE WHEN extract(isodow FROM day) < 6 THEN 5 ELSE 1 END)
       * (CASE WHEN to_char(day, 'MMDD') BETWEEN '1015' AND '1118' THEN 4 ELSE 1 END) END::int AS weight
FROM generate_series('2020-12-15'::timestamp, '2026-12-14', '1 day') AS day;
----
-- whole-number arrays: an element is found without reading those before it
CREATE UNLOGGED TABLE seed_draws AS
WITH bags AS MATERIALIZED (
  SELECT (SELECT array_agg(n) FROM seed_areas, generate_series(1, weight)) AS areas,
    (SELECT array_agg(n) FROM seed_indicators, generate_series(1, weight)) AS indicators,
    (SELECT array_agg(day - '2020-12-15'::date) FROM seed_days, generate_series(1, weight)) AS days
), sizes AS MATERIALIZED (
  SELECT cardinality(areas) AS areas, cardinality(indicators) AS indicators, cardinality(days) AS days FROM bags
)
SELECT areas[1 + floor(random() * (SELECT areas FROM sizes))::int] AS area,
  days[1 + floor(random() * (SELECT days FROM sizes))::int] AS day,
  ARRAY[indicators[1 + floor(random() * (SELECT indicators FROM sizes))::int],
    indicators[1 + floor(random() * (SELECT indicators FROM sizes))::int],
    indicators[1 + floor(random() * (SELECT indicators FROM sizes))::int]] AS indicators,
  ARRAY[floor(random() * 4)::int, floor(random() * 4)::int, floor(random() * 4)::int] AS draws
FROM bags, generate_series(1, {events});
----
CREATE UNLOGGED TABLE seed_events AS
SELECT a.code AS chain, row_number() OVER (PARTITION BY a.code ORDER BY d.day) AS seq,
  row_number() OVER (ORDER BY a.code, d.day) AS number, '2020-12-15'::date + d.day AS day, d.indicators, d.draws
FROM seed_draws d JOIN seed_areas a ON a.n = d.area;
----
DROP TABLE seed_draws;
----
-- stocks go up and down by one; flows count one to three, every fourth one and a half
CREATE UNLOGGED TABLE seed_facts AS
SELECT e.chain, e.seq, f.line::smallint, i.code AS indicator, e.day,
  CASE WHEN i.kind = 'stock' THEN CASE WHEN f.draw = 0 THEN '-1' ELSE '1' END
    ELSE (ARRAY['1', '2', '3', '1.5'])[1 + f.draw] END AS quantity
FROM seed_events e
  CROSS JOIN LATERAL unnest(e.indicators, e.draws) WITH ORDINALITY AS f (indicator, draw, line)
  JOIN seed_indicators i ON i.n = f.indicator;
----
CREATE FUNCTION pg_temp.link(before bytea, seq bigint, body bytea) RETURNS bytea
  LANGUAGE sql IMMUTABLE AS 'SELECT sha256(before || int8send(seq) || body)';
----
CREATE AGGREGATE pg_temp.chained(bigint, bytea) (
  SFUNC = pg_temp.link, STYPE = bytea,
  INITCOND = '\x0000000000000000000000000000000000000000000000000000000000000000');
----
INSERT INTO tindan.tenants (tenant_id, sample, started_at) VALUES ('92', true, '2020-12-15')
ON CONFLICT (tenant_id) DO NOTHING;
----
DROP INDEX tindan.events_record_idx;
----
DROP INDEX tindan.facts_indicator_idx;
----
INSERT INTO tindan.events (tenant_id, chain, seq, area_path, id, actor, verb, record_kind, record_id, happened_at,
  recorded_at, body, hash)
SELECT '92', chain, seq, '92/' || chain || '/', id, 'job:seed', 'record', 'seed', id, at, at, body,
  pg_temp.chained(seq, body) OVER (PARTITION BY chain ORDER BY seq)
FROM (
  SELECT e.chain, e.seq, i.id, e.day + time '08:00' AT TIME ZONE 'UTC' AS at, convert_to(
    '{"actor":"job:seed","chain":"' || e.chain || '","details":{},"facts":[' || f.facts || '],"happenedAt":"' || e.day
    || 'T08:00:00.000Z","id":"' || i.id || '","recordId":"' || i.id || '","recordKind":"seed","recordedAt":"' || e.day
    || 'T08:00:00.000Z","tenant":"92","verb":"record"}', 'UTF8') AS body
  FROM seed_events e
    JOIN (
      SELECT chain, seq, string_agg('{"area":"' || chain || '","indicator":"' || indicator || '","on":"' || day
        || '","quantity":"' || quantity || '"}', ',' ORDER BY line) AS facts
      FROM seed_facts GROUP BY chain, seq
    ) AS f USING (chain, seq)
    CROSS JOIN LATERAL (
      SELECT ('00000000-0000-7000-8000-' || lpad(e.number::text, 12, '0'))::uuid AS id
    ) AS i
) AS bodies
ORDER BY chain, seq;
----
INSERT INTO tindan.facts (tenant_id, chain, seq, line, area_code, area_path, indicator, occurred_on, quantity)
SELECT '92', chain, seq, line, chain, '92/' || chain || '/', indicator, day, quantity::numeric
FROM seed_facts ORDER BY chain, seq, line;
----
INSERT INTO tindan.chains (tenant_id, chain, area_path, last_seq, last_hash)
SELECT DISTINCT ON (chain) '92', chain, area_path, seq, hash FROM tindan.events
WHERE tenant_id = '92' ORDER BY chain, seq DESC;
----
INSERT INTO tindan.rollup_progress (tenant_id, chain, seq)
SELECT tenant_id, chain, 0 FROM tindan.chains WHERE tenant_id = '92';
----
DROP TABLE seed_facts, seed_events, seed_days, seed_indicators, seed_areas;
