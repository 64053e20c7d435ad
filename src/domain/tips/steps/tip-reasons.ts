/** Why an officer does what needs a reason: codes for the log. What the officer writes beside is sealed. */
export const tipReasons = {
  triage: ['by_content', 'by_sender', 'by_law', 'corrected'],
  assign: ['roster', 'specialism', 'officer_left', 'conflict_of_interest'],
  unmark_valuable: ['by_mistake', 'proved_false', 'same_as_another'],
  move: ['other_area', 'unit_asked', 'about_unit'],
  decline_transfer: ['more_checking', 'not_criminal', 'other_agency'],
  close: ['answered', 'no_way_to_answer', 'sender_wants_none', 'nothing_to_answer'],
  reopen: ['new_information', 'review_asked', 'wrong_outcome', 'resumed', 'not_duplicate', 'in_scope'],
  decline_review: ['nothing_new', 'answered_before', 'outside_competence'],
  merge: ['sent_twice', 'same_incident'],
  split: ['two_matters', 'two_tracks'],
  hold: ['case_pending', 'complaint_pending', 'inspection', 'court_order'],
  release_hold: ['need_ended', 'by_mistake'],
} as const;

export type TipReason<A extends keyof typeof tipReasons> = (typeof tipReasons)[A][number];

/** Where a criminal tip may go: which agency is named in the log, the unit itself in its sealed reason. */
export const investigationAgencies = ['city_police', 'ministry_police', 'procuracy', 'military'] as const;
export type InvestigationAgency = (typeof investigationAgencies)[number];

/** Why the agency suspends (Bộ luật Tố tụng hình sự 2015, điều 148.1, sửa đổi năm 2021). */
export const suspensionGrounds = ['expertise_pending', 'papers_pending', 'force_majeure'] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

/** Notices to others that end a clock when they are recorded. */
export const noticeSteps = ['procuracy', 'suspension', 'resumption', 'acceptance'] as const;
export type NoticeStep = (typeof noticeSteps)[number];

/** Tags from the list; what does not fit is a free tag, and sealed. */
export const tipTags = [
  'theft',
  'fraud',
  'drugs',
  'gambling',
  'fireworks',
  'weapons',
  'violence',
  'child_harm',
  'traffic',
  'noise',
  'lodging',
  'loan_sharking',
  'online',
  'environment',
  'other',
] as const;
export type TipTag = (typeof tipTags)[number];
