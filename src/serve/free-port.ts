import { connect, createServer } from "node:net";

const maxAttempts = 50;

/** Ports that this process has assigned: base and head start at the same time, before either listens. */
const given = new Set<number>();

/**
 * A port of the loopback interface that no process listens on. Another process may take it before it is used, so call
 * this just in time.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const port = await openAndClose();
    if (given.has(port)) continue;
    given.add(port);
    // Free on IPv4 may be taken on IPv6, where "localhost" would find the other server.
    if (!(await isPortTaken(port))) return port;
  }
  throw new Error("no free port found on the loopback interface");
}

/** True where somebody accepts connections on the port, by IPv4 or IPv6. */
export async function isPortTaken(port: number): Promise<boolean> {
  const answers = await Promise.all([accepts("127.0.0.1", port), accepts("::1", port)]);
  return answers.includes(true);
}

function openAndClose(): Promise<number> {
  const opened = Promise.withResolvers<number>();
  const server = createServer();
  server.once("error", opened.reject);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    server.close(() => opened.resolve(port));
  });
  return opened.promise;
}

function accepts(host: string, port: number): Promise<boolean> {
  const tried = Promise.withResolvers<boolean>();
  const socket = connect({ host, port, timeout: 2000 });
  const done = (open: boolean): void => {
    socket.destroy();
    tried.resolve(open);
  };
  socket.once("connect", () => done(true));
  socket.once("error", () => done(false));
  socket.once("timeout", () => done(true));
  return tried.promise;
}
