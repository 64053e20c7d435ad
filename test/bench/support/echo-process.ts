import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// Answers as many bytes as the address says: what HTTP alone costs.
const server = createServer((request, response) => {
  const body = Buffer.alloc(Number(request.url?.slice(1) ?? 0), 'x');
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
