/**
 * A connection string through a socket folder, as node-postgres and libpq read it: the folder wins over the host
 * name, which is there because a URL with a user needs one.
 */
export function socketUrl(to: {
  socketFolder: string;
  role: string;
  password: string;
  database: string;
}): string {
  const [role, password, database] = [to.role, to.password, to.database].map(encodeURIComponent);
  return `postgres://${role}:${password}@localhost/${database}?host=${encodeURIComponent(to.socketFolder)}`;
}
