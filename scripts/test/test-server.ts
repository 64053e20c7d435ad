/** A database server that lives for the tests only. */
export interface TestServer {
  readonly label: string;
  readonly adminUrl: string;
  stop(): Promise<void>;
}
