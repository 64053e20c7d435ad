import { connect, type Socket } from 'node:net';

// Forms over sockets that stay open, as bytes: the machine that measures is also the machine that is measured, and
// whatever a full HTTP client would cost here would be taken from the product.

interface Waiting {
  readonly done: (status: number | undefined) => void;
}

/** Bytes of a form's post, but for its own headers. */
export const postBytes = (path: string, body: string, headers = ''): string =>
  `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/x-www-form-urlencoded\r\n` +
  `accept-encoding: br, gzip\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/**
 * Posts over as many connections as answers are awaited at once. `post` tells the status, once the last byte of the
 * answer has come; undefined where the connection broke.
 */
export function rawPosts(site: string) {
  const { hostname, port } = new URL(site);
  const idle: { socket: Socket; ask: (bytes: string | Buffer, waiting: Waiting) => void }[] = [];
  const all = new Set<Socket>();

  function open() {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    all.add(socket);
    let waiting: Waiting | undefined;
    let status = 0;
    /** Bytes of the answer that are still to come; undefined until its head has been read. */
    let missing: number | undefined;
    let head = Buffer.alloc(0);
    const end = (told: number | undefined) => {
      const { done } = waiting ?? {};
      waiting = undefined;
      done?.(told);
    };
    socket.on('data', (chunk) => {
      let bytes = chunk.length;
      if (missing === undefined) {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const at = head.indexOf('\r\n\r\n');
        if (at < 0) return;
        const lines = head.toString('latin1', 0, at);
        status = Number(lines.slice(9, 12));
        bytes = head.length - at - 4;
        missing = Number(/content-length: (\d+)/i.exec(lines)?.[1]);
      }
      missing -= bytes;
      if (missing > 0) return;
      missing = undefined;
      head = Buffer.alloc(0);
      idle.push(connection);
      end(status);
    });
    const broken = () => {
      all.delete(socket);
      end(undefined);
    };
    socket.on('error', () => {});
    socket.on('close', broken);
    const connection = {
      socket,
      ask: (bytes: string | Buffer, next: Waiting) => {
        waiting = next;
        socket.write(bytes);
      },
    };
    return connection;
  }

  return {
    post: (bytes: string | Buffer): Promise<number | undefined> =>
      new Promise((done) => {
        let connection = idle.pop();
        while (connection?.socket.destroyed) connection = idle.pop();
        (connection ?? open()).ask(bytes, { done });
      }),
    close: () => {
      for (const socket of all) socket.destroy();
    },
  };
}
