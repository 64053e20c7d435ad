-- A complaint and a denunciation end in a conclusion of their law, feedback is settled, explained or passed on.

ALTER TABLE tindan.tips
  DROP CONSTRAINT tips_outcome_check,
  ADD CONSTRAINT tips_outcome_check CHECK (outcome IN ('prosecuted', 'not_prosecuted', 'suspended',
    'upheld', 'partly_upheld', 'not_upheld', 'not_accepted', 'withdrawn', 'settled', 'explained', 'passed_on',
    'handled_administratively', 'unfounded', 'outside_competence', 'duplicate', 'out_of_scope'));
