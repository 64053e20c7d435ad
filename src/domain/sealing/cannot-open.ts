/** The bytes were changed, belong elsewhere, or the key is not theirs. It never says which, nor any content. */
export class CannotOpen extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`cannot open ${what}`, options);
    this.name = 'CannotOpen';
  }
}
