/** A thread of the officers' process that searches in tips. It is started by the process that holds the service key. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveSearch } from '#modules/tips/for-main.ts';

if (!parentPort) throw new Error('This file runs as a thread of the officers’ process.');
serveSearch(parentPort, workerData);
