import { readFile } from "node:fs/promises";

/** TCP_LISTEN: https://github.com/torvalds/linux/blob/master/include/net/tcp_states.h */
const listening = "0A";

/**
 * Ports on which some process listens at this moment, at any address. Only Linux lists them without asking each port;
 * on other systems the set is empty.
 */
export async function listeningPorts(): Promise<ReadonlySet<number>> {
  const tables = await Promise.all(["/proc/net/tcp", "/proc/net/tcp6"].map(readTable));
  return new Set(tables.flatMap(portsOf));
}

/** Fields: https://www.kernel.org/doc/Documentation/networking/proc_net_tcp.txt */
function portsOf(table: string): number[] {
  return table.split("\n").flatMap((line) => {
    const [, local, , state] = line.trim().split(/\s+/);
    const port = local?.split(":")[1];
    return state === listening && port !== undefined ? [Number.parseInt(port, 16)] : [];
  });
}

async function readTable(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}
