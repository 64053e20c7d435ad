-- What is open is a small part of a city's tips: the jobs and the inbox look there again and again.
CREATE INDEX tips_open_idx ON tindan.tips (tenant_id, received_at)
  WHERE status IN ('received', 'triaged', 'checking', 'transferred');
