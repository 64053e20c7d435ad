-- What codes open is asked of many at once (for_public.what_codes_open); nothing asks for one alone any more.

DROP FUNCTION for_public.what_opens(text, bytea);
