-- A newcomer takes over a place in the custody group without any key being put together: two custodians who stay act in
-- turn, record by record. A share may then consist of pieces until its holder has joined them.

ALTER TABLE tindan.tip_identity_shares
  ADD COLUMN newcomer_id uuid,
  ADD COLUMN from_id uuid,
  ADD CONSTRAINT tip_identity_shares_given_check CHECK ((newcomer_id IS NULL) = (from_id IS NULL));
COMMENT ON COLUMN tindan.tip_identity_shares.from_id IS 'The custodian who sealed it while newcomer_id was taken in; null for a share that was sealed whole.';

CREATE TABLE tindan.tip_identity_pieces (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  officer_id uuid NOT NULL,
  newcomer_id uuid NOT NULL,
  from_id uuid NOT NULL,
  key_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT tip_identity_pieces_pkey PRIMARY KEY (tenant_id, tip_id, officer_id, newcomer_id, from_id),
  CONSTRAINT tip_identity_pieces_share_fkey FOREIGN KEY (tenant_id, tip_id, officer_id)
    REFERENCES tindan.tip_identity_shares (tenant_id, tip_id, officer_id) ON DELETE CASCADE
);
COMMENT ON TABLE tindan.tip_identity_pieces IS 'What others added to a share, sealed to its holder, until the holder has joined it to the share.';
CREATE INDEX tip_identity_pieces_officer_idx ON tindan.tip_identity_pieces (tenant_id, officer_id);

CREATE TABLE tindan.tip_identity_resharings (
  tenant_id text COLLATE "C" NOT NULL,
  tip_id uuid NOT NULL,
  newcomer_id uuid NOT NULL,
  newcomer_key uuid NOT NULL,
  first_id uuid NOT NULL,
  second_id uuid NOT NULL,
  area_path text COLLATE "C" NOT NULL,
  point smallint NOT NULL CONSTRAINT tip_identity_resharings_point_check CHECK (point BETWEEN 1 AND 255),
  to_newcomer bytea NOT NULL,
  to_second bytea NOT NULL,
  own bytea NOT NULL,
  others uuid[] NOT NULL,
  added bytea[] NOT NULL,
  CONSTRAINT tip_identity_resharings_pkey PRIMARY KEY (tenant_id, tip_id),
  CONSTRAINT tip_identity_resharings_share_fkey FOREIGN KEY (tenant_id, tip_id, first_id)
    REFERENCES tindan.tip_identity_shares (tenant_id, tip_id, officer_id) ON DELETE CASCADE,
  CONSTRAINT tip_identity_resharings_second_fkey FOREIGN KEY (tenant_id, tip_id, second_id)
    REFERENCES tindan.tip_identity_shares (tenant_id, tip_id, officer_id) ON DELETE CASCADE
);
COMMENT ON TABLE tindan.tip_identity_resharings IS 'What the first of two custodians left for a newcomer, until the second has done their part.';
CREATE INDEX tip_identity_resharings_second_idx ON tindan.tip_identity_resharings (tenant_id, second_id);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tip_identity_pieces', 'tip_identity_resharings'] LOOP
    EXECUTE format('ALTER TABLE tindan.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON tindan.%I
      USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')
        AND area_path >= NULLIF(current_setting('app.scope', true), '')
        AND area_path < NULLIF(current_setting('app.scope_end', true), ''))$p$, t || '_scope', t);
  END LOOP;
END
$$;

GRANT INSERT, UPDATE (sealed, newcomer_id, from_id) ON tindan.tip_identity_shares TO officer_api;
GRANT SELECT, INSERT, DELETE, UPDATE (area_path) ON tindan.tip_identity_pieces, tindan.tip_identity_resharings TO officer_api;
