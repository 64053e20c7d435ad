-- The ledger: events chained per (tenant, chain), the facts they stand for, day and month roll-ups, and one
-- sealed Merkle tree per tenant. A chain is an area's code. Appended only through append_event().

CREATE TABLE tindan.tenants (
  tenant_id text COLLATE "C" NOT NULL,
  sample boolean NOT NULL,
  started_at timestamptz NOT NULL,
  CONSTRAINT tenants_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON COLUMN tindan.tenants.sample IS 'true while the deployment holds sample data: every page, file and print says so.';

CREATE TABLE tindan.chains (
  tenant_id text COLLATE "C" NOT NULL,
  chain text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  last_seq bigint NOT NULL,
  last_hash bytea NOT NULL,
  CONSTRAINT chains_pkey PRIMARY KEY (tenant_id, chain)
) WITH (fillfactor = 50);
COMMENT ON TABLE tindan.chains IS 'Head of each chain; its row lock makes seq gapless.';

CREATE TABLE tindan.events (
  tenant_id text COLLATE "C" NOT NULL,
  chain text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  id uuid NOT NULL,
  actor text NOT NULL,
  verb text NOT NULL,
  record_kind text NOT NULL,
  record_id uuid NOT NULL,
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  body bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (tenant_id, chain, seq),
  CONSTRAINT events_id_key UNIQUE (tenant_id, id)
);
COMMENT ON COLUMN tindan.events.id IS 'The id of the command that caused it: a retried command finds its event.';
COMMENT ON COLUMN tindan.events.body IS 'Canonical JSON bytes: ids, codes, amounts and salted hashes only, never free text.';
COMMENT ON COLUMN tindan.events.hash IS 'SHA-256 over previous hash, seq as 8 bytes big-endian, body.';
CREATE INDEX events_record_idx ON tindan.events (tenant_id, record_id, recorded_at);

CREATE TABLE tindan.facts (
  tenant_id text COLLATE "C" NOT NULL,
  chain text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  line smallint NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  occurred_on date NOT NULL,
  quantity numeric NOT NULL,
  dimensions jsonb,
  CONSTRAINT facts_pkey PRIMARY KEY (tenant_id, chain, seq, line),
  CONSTRAINT facts_event_fkey FOREIGN KEY (tenant_id, chain, seq) REFERENCES tindan.events (tenant_id, chain, seq)
);
COMMENT ON TABLE tindan.facts IS 'Never updated: a correction is a reversing fact and a new one in one event.';
COMMENT ON COLUMN tindan.facts.area_code IS 'The area as it was on occurred_on.';
CREATE INDEX facts_indicator_idx ON tindan.facts (tenant_id, indicator, occurred_on);

CREATE TABLE tindan.rollup_days (
  tenant_id text COLLATE "C" NOT NULL,
  day date NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  quantity numeric NOT NULL,
  CONSTRAINT rollup_days_pkey PRIMARY KEY (tenant_id, indicator, day, area_code)
);

CREATE TABLE tindan.rollup_months (
  tenant_id text COLLATE "C" NOT NULL,
  ends_on date NOT NULL,
  area_code text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  quantity numeric NOT NULL,
  CONSTRAINT rollup_months_pkey PRIMARY KEY (tenant_id, indicator, ends_on, area_code),
  CONSTRAINT rollup_months_ends_check CHECK (extract(day FROM ends_on) = 14)
);
COMMENT ON TABLE tindan.rollup_months IS 'Months of the official clock, 15 to 14 (Nghị định 09/2019, điều 12): flows are sums of whole months and single days, stocks are sums from the beginning.';

CREATE TABLE tindan.rollup_progress (
  tenant_id text COLLATE "C" NOT NULL,
  chain text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  CONSTRAINT rollup_progress_pkey PRIMARY KEY (tenant_id, chain)
);
COMMENT ON TABLE tindan.rollup_progress IS 'How far the roll-ups have read each chain; a figure adds the facts after it.';

CREATE TABLE tindan.seals (
  tenant_id text COLLATE "C" NOT NULL,
  seal bigint NOT NULL,
  sealed_at timestamptz NOT NULL,
  tree_size bigint NOT NULL,
  root bytea NOT NULL,
  checkpoint text NOT NULL,
  CONSTRAINT seals_pkey PRIMARY KEY (tenant_id, seal),
  CONSTRAINT seals_tree_size_key UNIQUE (tenant_id, tree_size)
);
COMMENT ON COLUMN tindan.seals.checkpoint IS 'C2SP checkpoint, signed (Ed25519); its extension line commits to the seq of every chain.';

CREATE TABLE tindan.seal_chains (
  tenant_id text COLLATE "C" NOT NULL,
  chain text COLLATE "C" NOT NULL,
  seal bigint NOT NULL,
  first_leaf bigint NOT NULL,
  from_seq bigint NOT NULL,
  to_seq bigint NOT NULL,
  CONSTRAINT seal_chains_pkey PRIMARY KEY (tenant_id, chain, seal),
  CONSTRAINT seal_chains_seal_fkey FOREIGN KEY (tenant_id, seal) REFERENCES tindan.seals (tenant_id, seal)
);
COMMENT ON TABLE tindan.seal_chains IS 'What each seal added: seq from_seq to to_seq of the chain are the leaves from first_leaf on. The last row of each chain up to a seal is that seal''s as-of vector.';
CREATE INDEX seal_chains_leaf_idx ON tindan.seal_chains (tenant_id, first_leaf);

CREATE TABLE tindan.log_tiles (
  tenant_id text COLLATE "C" NOT NULL,
  level smallint NOT NULL,
  tile_index bigint NOT NULL,
  hashes bytea NOT NULL,
  CONSTRAINT log_tiles_pkey PRIMARY KEY (tenant_id, level, tile_index)
);
COMMENT ON TABLE tindan.log_tiles IS 'C2SP tiles of the tree: up to 256 hashes of 32 bytes; only the last of each level is partial.';

-- Row-level security: tenant everywhere, the area subtree where a row belongs to an area.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tenants', 'rollup_progress', 'seals', 'seal_chains', 'log_tiles'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''))$p$, t || '_tenant', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['chains', 'events', 'facts', 'rollup_days', 'rollup_months'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

-- The only writer of events and facts. The facts come out of the very bytes that are hashed, so that no fact
-- can exist that the log does not vouch for.
CREATE FUNCTION tindan.append_event(p_tenant text, p_chain text, p_body bytea)
  RETURNS TABLE (seq bigint, hash bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b jsonb := convert_from(p_body, 'UTF8')::jsonb;
  v_path text := CASE WHEN p_chain = p_tenant THEN p_tenant || '/' ELSE p_tenant || '/' || p_chain || '/' END;
  v_seq bigint;
  v_hash bytea;
BEGIN
  IF b->>'tenant' IS DISTINCT FROM p_tenant OR b->>'chain' IS DISTINCT FROM p_chain THEN
    RAISE EXCEPTION 'append_event: the body names another tenant or chain' USING ERRCODE = '22023';
  END IF;

  INSERT INTO tindan.chains AS c (tenant_id, chain, area_path, last_seq, last_hash)
  VALUES (p_tenant, p_chain, v_path, 1, sha256(decode(repeat('00', 32), 'hex') || int8send(1) || p_body))
  ON CONFLICT (tenant_id, chain) DO UPDATE
    SET last_seq = c.last_seq + 1, last_hash = sha256(c.last_hash || int8send(c.last_seq + 1) || p_body)
  RETURNING c.last_seq, c.last_hash INTO v_seq, v_hash;

  INSERT INTO tindan.events (tenant_id, chain, seq, area_path, id, actor, verb, record_kind, record_id,
                             happened_at, recorded_at, body, hash)
  VALUES (p_tenant, p_chain, v_seq, v_path, (b->>'id')::uuid, b->>'actor', b->>'verb', b->>'recordKind',
          (b->>'recordId')::uuid, (b->>'happenedAt')::timestamptz, (b->>'recordedAt')::timestamptz, p_body, v_hash);

  INSERT INTO tindan.facts (tenant_id, chain, seq, line, area_code, area_path, indicator, occurred_on, quantity, dimensions)
  SELECT p_tenant, p_chain, v_seq, f.line, f.fact->>'area',
         CASE WHEN f.fact->>'area' = p_tenant THEN p_tenant || '/' ELSE p_tenant || '/' || (f.fact->>'area') || '/' END,
         f.fact->>'indicator', (f.fact->>'on')::date, (f.fact->>'quantity')::numeric, f.fact->'dimensions'
  FROM jsonb_array_elements(b->'facts') WITH ORDINALITY AS f (fact, line);

  IF v_seq = 1 THEN
    INSERT INTO tindan.rollup_progress (tenant_id, chain, seq) VALUES (p_tenant, p_chain, 0);
  END IF;
  RETURN QUERY SELECT v_seq, v_hash;
END
$$;
COMMENT ON FUNCTION tindan.append_event IS 'Appends one event and its facts to a chain. Raises 23505 on events_id_key when the command was already carried out.';
GRANT EXECUTE ON FUNCTION tindan.append_event TO officer_api, jobs;

GRANT SELECT ON tindan.tenants, tindan.chains, tindan.events, tindan.facts, tindan.rollup_days, tindan.rollup_months,
  tindan.rollup_progress, tindan.seals, tindan.seal_chains, tindan.log_tiles TO officer_api, jobs;
GRANT INSERT, UPDATE ON tindan.rollup_days, tindan.rollup_months, tindan.log_tiles TO jobs;
GRANT UPDATE ON tindan.rollup_progress TO jobs;
GRANT DELETE ON tindan.rollup_days, tindan.rollup_months TO jobs;
GRANT INSERT ON tindan.seals, tindan.seal_chains TO jobs;
