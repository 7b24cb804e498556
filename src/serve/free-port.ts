import { connect, createServer } from "node:net";

const maxAttempts = 50;

/**
 * Below the ports that systems give out by themselves (Linux from 32768, others from 49152): a server that is slow to start would
 * find its port taken by whatever asked for any port meanwhile, and the other program would be measured in its place.
 */
const [lowest, highest] = [20_000, 32_767];

/** Ports that this process has assigned: base and head start at the same time, before either listens. */
const given = new Set<number>();

/**
 * A port of the loopback interface that no process listens on. Another process may take it before it is used, so call
 * this just in time.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest + 1));
    if (given.has(port)) continue;
    given.add(port);
    // Free on IPv4 may be taken on IPv6, where "localhost" would find the other server.
    if ((await canListen(port)) && !(await isPortTaken(port))) return port;
  }
  throw new Error("no free port found on the loopback interface");
}

/** True where somebody accepts connections on the port, by IPv4 or IPv6. */
export async function isPortTaken(port: number): Promise<boolean> {
  const answers = await Promise.all([accepts("127.0.0.1", port), accepts("::1", port)]);
  return answers.includes(true);
}

function canListen(port: number): Promise<boolean> {
  const opened = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once("error", () => opened.resolve(false));
  server.listen(port, "127.0.0.1", () => server.close(() => opened.resolve(true)));
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
