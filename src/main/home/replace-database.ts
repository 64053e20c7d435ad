import pg from 'pg';

const RESTORING = 'tindan_restoring';

/** An empty database beside the product's own. Returns its connection string. */
export async function freshDatabase(adminUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${RESTORING} with (force)`);
    await client.query(`create database ${RESTORING}`);
  } finally {
    await client.end();
  }
  return onDatabase(adminUrl, RESTORING);
}

/** Puts the restored database in the place of the old one, which is gone after that. Two renames, then the drop. */
export async function replaceDatabase(adminUrl: string): Promise<void> {
  const name = new URL(adminUrl).pathname.slice(1);
  const old = `${name}_replaced`;
  const client = new pg.Client({ connectionString: onDatabase(adminUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(`drop database if exists ${old} with (force)`);
    await client.query('begin');
    await client.query(`alter database ${name} rename to ${old}`);
    await client.query(`alter database ${RESTORING} rename to ${name}`);
    await client.query('commit');
    await client.query(`drop database ${old} with (force)`);
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.href;
}
