import { startEmbeddedDatabase } from './start-embedded-database.ts';

/** Started as a process of its own by the tests: starts the server of a home, says where it is, and waits. */
const [home = '', programsFolder = ''] = process.argv.slice(2);
const server = await startEmbeddedDatabase({ home, programsFolder });
console.log(server.adminUrl);
setInterval(() => {}, 1000);
