-- Senders know the name that their ward had for decades: the residents' site looks up where it lies now.
GRANT SELECT ON reference.area_successions TO public_site;
