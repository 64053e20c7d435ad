-- A photo may show who took it: the unit hides it from everybody outside, and goes on reading it.

ALTER TABLE tindan.tip_files ADD COLUMN hidden_in text COLLATE "C";
COMMENT ON COLUMN tindan.tip_files.hidden_in IS 'The unit that hid the file from everybody outside it; the bytes stay sealed as they were.';
GRANT UPDATE (hidden_in) ON tindan.tip_files TO officer_api;
