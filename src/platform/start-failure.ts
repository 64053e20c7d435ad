/** Why the program cannot start or go on. `src/locales/vi/start.ts` holds one sentence for each. */
export interface StartFailureDetails {
  port_in_use: { port: number; setting: string };
  port_not_allowed: { port: number; setting: string };
  disk_full: { folder: string };
  disk_nearly_full: { folder: string; neededMegabytes: number; freeMegabytes: number };
  already_running: { home: string };
  database_newer: { known: string };
  database_files_newer: { found: string; ours: string };
  server_too_old: { version: string };
  server_unreachable: { reason: string };
  server_rights: { reason: string };
  home_not_writable: { home: string };
  home_newer: { home: string };
  home_not_empty: { home: string };
  home_missing: { home: string };
  key_missing: { file: string };
  key_file_exists: { file: string };
  wrong_setting: { name: string; value: string; expected: string };
  no_embedded_database: { platform: string };
  no_database_user: { reason: string };
  database_did_not_start: { log: string; reason: string };
  backup_unreadable: { file: string };
  backup_newer: { file: string; migration: string };
  backup_damaged: { file: string; part: string };
  backup_exists: { file: string };
  database_not_empty: { table: string };
  unknown_process: { name: string };
  site_silent: { name: string };
}

export type StartFailureCode = keyof StartFailureDetails;

/** A refusal that the operator can act on; anything else that is thrown is a fault of ours. */
export class StartFailure<C extends StartFailureCode = StartFailureCode> extends Error {
  readonly code: C;
  readonly details: StartFailureDetails[C];

  constructor(code: C, details: StartFailureDetails[C], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'StartFailure';
    this.code = code;
    this.details = details;
  }
}
