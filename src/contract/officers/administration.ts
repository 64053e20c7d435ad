import { z } from 'zod';
import { roles } from '#domain/officers/role.ts';
import { Id, Instant } from '../fields.ts';

const Day = z.iso.date('dayWrong');
const Role = z.enum(roles, 'roleRequired');
const AreaCode = z.string().regex(/^\d{2}(\d{3})?$/, 'areaRequired');

const Given = z.strictObject({
  role: Role,
  areaCode: AreaCode,
  areaName: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
});

export const OfficerParams = z.strictObject({ officerId: Id });
export const RequestParams = z.strictObject({ requestId: Id });
export const OfficerListQuery = z.strictObject({ text: z.string().trim().max(100).optional() });

/** An account as a row of the list. `waiting` are roles that a second administrator has not yet given. */
export const OfficerRow = z.strictObject({
  id: Id,
  username: z.string(),
  displayName: z.string(),
  title: z.string(),
  isDisabled: z.boolean(),
  grants: z.array(Given),
  waiting: z.array(
    z.strictObject({ kind: z.enum(['role', 'reset']), role: Role.nullable(), areaName: z.string() }),
  ),
});
export type OfficerRow = z.infer<typeof OfficerRow>;

export const OfficerList = z.strictObject({ officers: z.array(OfficerRow), total: z.int() });
export type OfficerList = z.infer<typeof OfficerList>;

export const OfficerAccount = OfficerRow.extend({
  passkeys: z.int(),
  hasTotp: z.boolean(),
  mustChangePassword: z.boolean(),
  /** False for one's own account: another administrator looks after it. */
  mayChange: z.boolean(),
});
export type OfficerAccount = z.infer<typeof OfficerAccount>;

/** The command's own id. */
export const OfficerCommand = z.strictObject({ id: Id });

const toGive = {
  role: Role,
  areaCode: AreaCode,
  validFrom: Day.optional(),
  validTo: Day.nullable().optional(),
};

export const GiveRole = z.strictObject({ id: Id, ...toGive });
export type GiveRole = z.infer<typeof GiveRole>;

export const EndRole = z.strictObject({ id: Id, role: Role, areaCode: AreaCode, validFrom: Day });
export type EndRole = z.infer<typeof EndRole>;

export const AddOfficer = z.strictObject({
  id: Id,
  username: z.string().trim().min(1, 'usernameRequired').max(40, 'usernameWrong'),
  displayName: z.string().trim().min(1, 'displayNameRequired').max(100, 'displayNameRequired'),
  title: z.string().trim().min(1, 'titleRequired').max(100, 'titleRequired'),
  ...toGive,
});
export type AddOfficer = z.infer<typeof AddOfficer>;

/** Whether a second administrator has to agree first. */
export const Waits = z.strictObject({ waits: z.boolean() });

/** A first password, shown once: whole, or with `waits` its first half. */
export const OfficerAdded = z.strictObject({ officerId: Id, password: z.string(), waits: z.boolean() });
export const SignInReset = z.strictObject({ password: z.string(), waits: z.boolean() });

export const ImportOfficers = z.strictObject({
  csv: z.string().min(1, 'csvRequired').max(100_000, 'csvLong'),
});
export const OfficersImported = z.strictObject({
  made: z.array(
    z.strictObject({
      username: z.string(),
      displayName: z.string(),
      title: z.string(),
      password: z.string(),
    }),
  ),
});
export type OfficersImported = z.infer<typeof OfficersImported>;

export const OfficerRequest = z.strictObject({
  id: Id,
  kind: z.enum(['role', 'reset']),
  officer: z.strictObject({ id: Id, username: z.string(), displayName: z.string(), title: z.string() }),
  role: Role.nullable(),
  areaName: z.string(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** Null for the operator at the command line. */
  askedBy: z.string().nullable(),
  askedAt: Instant,
  endsAt: Instant,
  mayApprove: z.boolean(),
});
export type OfficerRequest = z.infer<typeof OfficerRequest>;
export const OfficerRequests = z.strictObject({ requests: z.array(OfficerRequest) });

export const DecideRequest = z.strictObject({ id: Id, decision: z.enum(['approved', 'declined']) });
/** The second half of a new first password where one was asked for. Shown once. */
export const RequestDecided = z.strictObject({ password: z.string().nullable() });

/** Where this administrator may give roles. */
export const OfficerAreas = z.strictObject({
  areas: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});
