import type { Translated } from '../../locale.ts';
import type { askOfficer as askSource, sendTip as source } from '../../vi/residents/send-tip.ts';

export const sendTip: Translated<typeof source> = {
  title: 'Send a tip',
  heading: 'Send a tip',
  lead: 'Three main questions, the rest is up to you. Nobody needs your name for the tip to be looked at.',
  description: 'What happened?',
  descriptionHint: 'Tell it as you would tell a friend. Who did what, what you saw or heard.',
  descriptionExample:
    'Example: “Every evening 4 or 5 young men meet in the boarding house at the end of the alley, strangers come and go, there is a burnt smell.”',
  where: 'Where?',
  areaName: 'Type the ward or commune',
  areaNameHint: 'A new or an old name, diacritics are not needed. Example: ninh kieu; Thới Bình.',
  area: 'Or choose it from the list',
  areaHint: 'In alphabetical order. If you are not sure, leave it: we will find out.',
  areaNear: '{count} with a name like the one you typed',
  areaUnknown: 'I am not sure which ward or commune',
  areaUnread: 'The list of wards and communes cannot be read right now',
  wards: '{count} wards (phường)',
  communes: '{count} communes (xã)',
  place: 'Which spot, near what',
  placeHint: 'Example: alley beside the primary school, boarding house with a green gate.',
  coordinates: 'Coordinates or a map link',
  coordinatesHint:
    'If you know. Example: 10.0339, 105.7840, or paste a long link from a map. Give the place **where it happened**, not where you live.',
  when: 'When?',
  whenHint: 'As you remember it. Example: last night about 10; early November; every Friday evening.',
  danger: 'Is it urgent?',
  dangerNow: 'Someone is in danger right now',
  dangerNowHint: 'Call {number} **first**, then send the tip. It may be hours before a written tip is read.',
  about: 'What is the tip about?',
  aboutCrime: 'A crime',
  aboutCrimeHint: 'Theft, robbery, fraud, drugs, violence, trafficking in people…',
  aboutDisorder: 'Disorder',
  aboutDisorderHint: 'Noise, gatherings, street racing, gambling, blocked pavements, brawls…',
  aboutOther: 'Something else, or I am not sure',
  aboutOfficer: 'What was done by police, an official or someone in a state agency',
  aboutOfficerHint:
    'It does not go to that person’s ward or commune but straight to the city. If you know the unit, name it in question 1.',
  reach: 'Do you want to leave a way to reach you?',
  reachHint: 'You need not. You can still read answers and write back with your code.',
  reachNone: 'Leave nothing',
  reachNoneHint: 'The tip holds no name or number of yours, unless you write it in question 1.',
  reachSealed: 'Leave it, sealed',
  reachSealedHint:
    'Locked as soon as it arrives. To open it, **two key holders** from two different bodies must agree; nobody can alone. With your code you see when and why it was opened, and you can delete it.',
  reachHandler: 'The officer in charge may call me',
  reachHandlerHint:
    'Only the officer given the tip can read the name and number below, and each view is logged. They are encrypted when stored.',
  contactPhone: 'Phone number',
  contactPhoneHint: 'Only if you chose to leave it. Example: 0900 000 000.',
  contactName: 'Name, or what to call you',
  protect: 'To keep you safe',
  protectNoVisit: 'Do not come to my home, workplace or school',
  protectNoMention: 'When checking, do not say that somebody told you',
  protectThreatened: 'I or my family are being threatened because of this',
  protectThreatenedHint:
    'An informant who is threatened has the right to ask for protection (Criminal Procedure Code, article 484). For that you need to leave a way to reach you. If it is urgent call **113**.',
  noticeHeading: 'Before you send, you should know',
  notice1:
    'We do not record your network address or kind of device, neither in the tip nor in the software’s log.',
  notice2:
    'Nobody can promise complete secrecy: your network operator knows that you opened this site, and people you know may guess who you are from the story.',
  notice3:
    'A tip without a name is still looked at. Only a formal **denunciation** (tố cáo) under the Law on Denunciations needs a name and address. Knowingly false reports may be punished by law.',
  notice4: 'This site does not take photos or files yet. If you have photos, say so in the tip.',
  submit: 'Send the tip',
  submitHint:
    'Press once and wait. If you press again on a slow network we still take one tip and give the same code.',
  asideHeading: 'Would you rather not write?',
  aside: 'You can call or visit the police of your ward or commune, or ask someone you trust to send it.',
  asideKnow: 'To know what we see about you, read this before you write:',
};

export const askOfficer: Translated<typeof askSource> = {
  title: 'One more question',
  heading: 'Not sent yet. One more question',
  lead: 'You mention police or officials. Is the tip about **what that person did**?',
  yes: 'Yes: send it straight to the city',
  yesHint: 'The ward or commune there does not receive the tip.',
  no: 'No: send it as usual',
  noHint: 'The tip goes to the police of the ward or commune you chose, or to the city if you chose none.',
  cityHeading: 'If the tip is about the police of {city}',
  city: 'This channel is run by the police of {city} themselves. To keep the tip out of their hands, send it straight to the **People’s Procuracy of {city}**, which supervises how tips about crime are received and handled.',
  cityStill: 'Send it here all the same',
  yourText: 'What you wrote',
  edit: 'Change it before sending',
};
