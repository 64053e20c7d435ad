import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Actor } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import type { TipAction } from '#domain/tips/steps/tip-actions.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { TestDatabase } from '../../../test/support/database.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import * as door from './for-officers.ts';
import { submitTip } from './for-public.ts';
import { findTip } from './tip.repository.ts';

type Tip = door.TipSummary;
type Act = (actor: Actor, tip: Tip, id?: string) => Promise<unknown>;

/** Officers of two communes and the city, a clock that can be set, and every action as one call. */
export async function prepareTipLife(database: TestDatabase) {
  const prepared = await prepareTips(database);
  let now = new Date('2026-11-16T02:00:00Z');
  const clock = () => {
    now = new Date(now.getTime() + 1);
    return now;
  };
  const context = (actor: Actor) => ({ ...prepared.officer(actor), clock });
  const resident = { ...prepared.resident, clock };
  const officer = async (role: Role, areaPath: string): Promise<Actor> => {
    const actor = await addOfficer(database, role, areaPath);
    await sql`insert into tindan.officer_roles (tenant_id, officer_id, role, area_path, valid_from)
      values ('92', ${actor.id}, ${role}, ${areaPath}, '2026-01-01')`.execute(database.admin);
    return actor;
  };
  const actors = {
    duty: await officer('duty_officer', '92/31135/'),
    second: await officer('duty_officer', '92/31135/'),
    commander: await officer('commune_commander', '92/31135/'),
    neighbour: await officer('commune_commander', '92/31120/'),
    city: await officer('city_movement_officer', '92/'),
    inspector: await officer('inspector', '92/'),
  };
  const of = (tip: Tip, id: string = randomUUID()) => ({ id, tipId: tip.id, version: tip.version });

  const acts: Record<TipAction, Act> = {
    triage: (actor, tip, id) => triage(actor, tip, {}, id),
    change_track: (actor, tip, id) => triage(actor, tip, { track: 'feedback', crimeKind: undefined }, id),
    check: (actor, tip, id) => door.checkTip(context(actor), of(tip, id)),
    accept: (actor, tip, id) => door.acceptTip(context(actor), of(tip, id)),
    assign: (actor, tip, id) =>
      door.assignTip(context(actor), { ...of(tip, id), toOfficerId: actors.second.id, reason: 'roster' }),
    note: (actor, tip, id) => door.noteTip(context(actor), { ...of(tip, id), text: 'gọi lại buổi sáng' }),
    redact: (actor, tip, id) =>
      door.redactTip(context(actor), { ...of(tip, id), blanks: [{ field: 'description', from: 0, to: 7 }] }),
    tag: (actor, tip, id) =>
      door.tagTip(context(actor), { ...of(tip, id), add: ['theft'], remove: [], freeTags: ['hẻm cụt'] }),
    mark_valuable: (actor, tip, id) =>
      door.markTipValuable(context(actor), { ...of(tip, id), ground: 'prevented_harm' }),
    unmark_valuable: (actor, tip, id) =>
      door.unmarkTipValuable(context(actor), { ...of(tip, id), reason: 'by_mistake' }),
    move: (actor, tip, id) => move(actor, tip, communes.caiKhe, id),
    accept_move: (actor, tip, id) => door.acceptMovedTip(context(actor), of(tip, id)),
    request_transfer: (actor, tip, id) =>
      door.requestTransfer(context(actor), {
        ...of(tip, id),
        agency: 'city_police',
        reasonText: 'rõ đối tượng',
      }),
    transfer: (actor, tip, id) => door.approveTransfer(context(actor), of(tip, id)),
    decline_transfer: (actor, tip, id) =>
      door.declineTransfer(context(actor), { ...of(tip, id), reason: 'more_checking' }),
    acknowledge_transfer: (actor, tip, id) =>
      door.acknowledgeTransfer(context(actor), { ...of(tip, id), documentNumber: '12/CSĐT' }),
    notify: (actor, tip, id) => door.recordNotice(context(actor), { ...of(tip, id), step: 'procuracy' }),
    extend: (actor, tip, id) =>
      door.extendLimit(context(actor), {
        ...of(tip, id),
        limit: 'agency_decision',
        ground: 'complex',
        requestedOn: dayIn(now),
      }),
    suspend: (actor, tip, id) =>
      door.suspendTip(context(actor), {
        ...of(tip, id),
        ground: 'expertise_pending',
        documentNumber: '13/QĐ',
      }),
    resume: (actor, tip, id) => door.resumeTip(context(actor), { ...of(tip, id), documentNumber: '14/QĐ' }),
    resolve: (actor, tip, id) =>
      door.resolveTip(context(actor), { ...of(tip, id), outcome: 'outside_competence' }),
    reply: (actor, tip, id) => door.replyToTip(context(actor), { ...of(tip, id), text: 'Chào bạn' }),
    answer: (actor, tip, id) =>
      door.answerTip(context(actor), { ...of(tip, id), by: 'message', text: 'Đã giải quyết' }),
    close: (actor, tip, id) =>
      door.closeTip(context(actor), {
        ...of(tip, id),
        reason: tip.status === 'answered' ? 'answered' : 'nothing_to_answer',
      }),
    reopen: (actor, tip, id) =>
      door.reopenTip(context(actor), { ...of(tip, id), reason: reopenReason(tip), reasonText: 'có tin mới' }),
    decline_review: (actor, tip, id) =>
      door.declineReview(context(actor), { ...of(tip, id), reason: 'nothing_new', text: 'Không có gì mới' }),
    merge: async (actor, tip, id) =>
      door.mergeTip(context(actor), {
        ...of(tip, id),
        intoTipId: (await send({ areaCode: tip.areaCode })).tip.id,
        reason: 'sent_twice',
      }),
    split: (actor, tip, id) =>
      door.splitTip(context(actor), { ...of(tip, id), text: 'Việc thứ hai', reason: 'two_matters' }),
    hold: (actor, tip, id) => door.holdTip(context(actor), { ...of(tip, id), reason: 'case_pending' }),
    release_hold: (actor, tip, id) =>
      door.releaseTip(context(actor), { ...of(tip, id), reason: 'need_ended' }),
  };

  const reopenReason = (tip: Tip) =>
    tip.outcome === 'duplicate'
      ? 'not_duplicate'
      : tip.outcome === 'out_of_scope'
        ? 'in_scope'
        : 'new_information';

  function triage(actor: Actor, tip: Tip, change: Partial<door.TriageCommand> = {}, id?: string) {
    return door.triageTip(context(actor), {
      ...of(tip, id),
      track: 'criminal',
      crimeKind: 'crime_denunciation',
      urgency: 'normal',
      remote: false,
      reason: 'by_content',
      ...change,
    });
  }

  const move = (actor: Actor, tip: Tip, toArea: string, id?: string) =>
    door.moveTip(context(actor), { ...of(tip, id), toArea, reason: 'other_area' });

  const read = async (id: string): Promise<Tip> => {
    const tip = await readInScope(database.officerApi, { tenant: '92', path: '92/' }, (trx) =>
      findTip(trx, '92', id),
    );
    if (!tip) throw new Error('no tip');
    return tip;
  };

  async function send(change: Partial<typeof exampleForm> = {}) {
    const form = { ...exampleForm, ...change };
    if (form.areaCode === '92') form.areaCode = null;
    const { code } = await submitTip(resident, form);
    const { rows } = await sql<{ id: string }>`
      select id from tindan.tips order by received_at desc, id desc limit 1`.execute(database.admin);
    return { code, tip: await read(rows[0]?.id ?? '') };
  }

  /** Plays actions one after the other. @returns the tip after the last */
  async function play(tip: Tip, actor: Actor, ...actions: TipAction[]): Promise<Tip> {
    let current = tip;
    for (const action of actions) {
      await acts[action](actor, current);
      current = await read(tip.id);
    }
    return current;
  }

  return {
    ...actors,
    tenant: prepared.tenant,
    database,
    resident,
    serviceKey: prepared.serviceKey,
    context,
    clock,
    acts,
    triage,
    move,
    read,
    send,
    play,
    of,
    setNow: (text: string) => {
      now = new Date(text);
    },
    now: () => now,
    later: (hours: number) => {
      now = new Date(now.getTime() + hours * 3_600_000);
    },
  };
}
