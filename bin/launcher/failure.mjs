/** A refusal that the person at the keyboard can act on: its message is the whole sentence to print. */
export class LauncherFailure extends Error {}
