/** The sealed contact, told to the holder of the code. */
export const identity = {
  heading: 'Your name and number',
  kept: 'Sealed. Nobody has opened them.',
  keptOpened: 'Sealed.',
  openedHeading: 'Your identity was opened',
  opened: '{day}: {purpose}.',
  purpose: {
    verify: 'opened to check what you told',
    protect: 'opened to protect you',
    notice: 'opened to send the result by name, as the law demands',
    urgent_danger: 'opened because someone was in danger',
    proceedings: 'opened at the request of the bodies conducting proceedings',
  },
  after: 'Whoever has read them still knows, also after you delete them.',
  delete: 'Delete my name and number',
  deleteHint:
    'Once deleted they cannot be brought back, not even by you. The tip and the code stay. Old backups may keep the locked part for some time; it would still take two key holders to open it.',
  sure: 'I want to delete them and understand that they cannot be brought back',
  unsure: 'Please tick the box below and press again. Nothing has been deleted yet.',
  deleted: 'You have deleted your name and number. There is nothing left here to open.',
};
