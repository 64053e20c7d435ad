/** A thread of the officers' process that reads one document. It holds no key and no connection. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveReading } from '#modules/readings/serve-reading.ts';

if (!parentPort) throw new Error('This file runs as a thread of the officers’ process.');
await serveReading(parentPort, workerData);
