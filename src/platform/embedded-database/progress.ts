/** What the embedded server does before it answers; the caller puts it into words. */
export type DatabaseStep =
  | { readonly step: 'create_user'; readonly name: string }
  | { readonly step: 'elsewhere'; readonly folder: string; readonly user: string }
  | { readonly step: 'abandoned'; readonly folder: string }
  | { readonly step: 'copy_programs' }
  | { readonly step: 'initialise'; readonly folder: string }
  | { readonly step: 'stop_orphan'; readonly pid: number }
  | { readonly step: 'start' };

export type DatabaseProgress = (step: DatabaseStep) => void;
