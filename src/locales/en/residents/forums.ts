import type { Translated } from '../../locale.ts';
import type { forums as source } from '../../vi/residents/forums.ts';

export const forums: Translated<typeof source> = {
  title: 'Forums',
  heading: 'Forum: the police listen to the people',
  lead: 'A meeting in person: residents ask and give their opinion, the police answer. Each says how to attend; anyone may send a question beforehand.',
  link: 'See the forums, send a question beforehand',
  coming: 'Coming',
  past: 'Past',
  noneComing: 'No forum has been announced yet.',
  nonePast: 'None yet.',
  time: 'Time',
  place: 'Place',
  agenda: 'Agenda',
  attend: 'How to attend',
  onlyVietnamese: 'In Vietnamese:',
  moved: 'Moved from {day}.',
  cancelled: 'This forum was cancelled.',
  held: 'Held: {attendances} attendances, {answeredAtOnce} questions answered on the spot.',
  ask: 'Send a question for this forum',
  askLead: 'No name needed. You get a code to read the answer, whether you come or not.',
  askFor: 'A question sent beforehand for the forum: {forum}.',
  answers: 'Questions sent for this forum, answered',
  all: 'See all forums',
  toQuestions: 'See published questions and answers, or ask one',
  gone: 'This forum is announced no more.',
};
