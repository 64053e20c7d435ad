-- An officer who writes a call or a visit down seals who told it to the custodians, as the residents' site does. Through
-- the same two functions: they give public keys alone, and keep nothing that is not sealed to every custodian.

GRANT USAGE ON SCHEMA for_public TO officer_api;
GRANT EXECUTE ON FUNCTION for_public.custodian_keys, for_public.keep_identity TO officer_api;
