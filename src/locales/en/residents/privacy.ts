import type { Translated } from '../../locale.ts';
import type { exit as exitSource, privacy as source } from '../../vi/residents/privacy.ts';

export const privacy: Translated<typeof source> = {
  title: 'About this site',
  heading: 'What we know about you',
  lead: 'Nobody can promise complete secrecy. This page says exactly what we see, who can read it, and where you could be found out.',
  seeHeading: 'What we see',
  see1: 'What you write in the tip and in messages, and the photos and files you send, after the server has taken hidden details out of them.',
  see2: 'When the tip arrived, the ward or commune you chose, and the boxes you ticked.',
  see3: 'Your name and phone number, only if you choose to leave them.',
  notSeeHeading: 'What we do not record',
  notSee1:
    'Your network (IP) address. The server needs it to send you the page, but this software writes it neither into the tip nor into a log.',
  notSee2: 'Your kind of device, your browser, the language you use.',
  notSee3:
    'Cookies or traces: this site sets no cookie, calls no other site and runs no program on your device.',
  notSee4: 'Your code: we keep only a keyed fingerprint to compare with, not the code itself.',
  whoHeading: 'Who can read the tip',
  who1: 'Officers with the right to, where the tip was received and at city level.',
  who2: 'You, and anyone who has the code.',
  who3: 'The words of the tip are encrypted when stored: whoever takes the disk or a backup without the keys cannot read them. A server administrator who has both data and keys technically can.',
  who4: 'If you mark the tip as being about police or officials, the ward or commune does not see it, nor that it exists.',
  who5: 'A name and number that you leave “sealed”: readable only when two key holders from two bodies open them together. The software that takes the tip sees them for a moment when you send, to lock them, and then keeps nothing that opens them.',
  clearHeading: 'What is not encrypted',
  clear:
    'To count tips and deadlines these are stored readably: receiving unit, kind, whether it is urgent, status and the time of each step, channel, whether you left a way to be reached, how many messages and when, how many files of what kind and size, and whether you found the answer good.',
  riskHeading: 'Where you could be found out',
  risk1:
    'Your network operator, or the owner of the wifi, knows that your device opened this site and when. If the address begins with https, they cannot read what you write.',
  risk2: 'Your device remembers that it opened this site. Others who use it may see that in its history.',
  risk3: 'Details that only you know, or the way you write, may let others guess who you are.',
  risk4:
    'Where the server stands there may be network equipment in front of this software. We cannot speak for its logs.',
  risk5: 'If you phone or come in person instead, the listener knows your voice, your number or your face.',
  risk6:
    'If someone takes over the server, from then on they could read names and numbers as they are sent, before they are locked. Those locked earlier they could not.',
  doHeading: 'What you can do',
  do1: 'Use your own device, a private window or Tor Browser. This site works with all scripts switched off.',
  do2: 'Leave out details that only you know, unless they are needed to check the tip.',
  do3: 'Copy the code on paper, do not store it on the device. The Leave button only changes the screen: when done, close the browser and clear its history.',
  lawHeading: 'What the law says',
  law: 'Whoever reports a crime may ask for secrecy and be protected (Criminal Procedure Code, article 56). Knowingly false reports may be punished by law.',
};

export const exit: Translated<typeof exitSource> = {
  title: 'Calendar {month}',
  heading: '{month}',
  days: { d1: 'Mon', d2: 'Tue', d3: 'Wed', d4: 'Thu', d5: 'Fri', d6: 'Sat', d0: 'Sun' },
};
