-- A commune without a template of its own writes with the city's: a freeze says whose it was.
ALTER TABLE tindan.report_freezes ADD COLUMN template_of text COLLATE "C";
COMMENT ON COLUMN tindan.report_freezes.template_of IS 'Area path of the office whose template the Word file was written from; null for the one of the product, and in freezes made before a template could be inherited.';
