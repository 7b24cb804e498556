import { spawnSync } from "node:child_process";

/** Process ids of the guards of folders whose path contains `part`. */
export function guardsOf(part: string): number[] {
  const { stdout } = spawnSync("ps", ["-eww", "-o", "pid=,stat=,args="], {
    encoding: "utf8",
    // Browsers of other tests have long command lines.
    maxBuffer: 64 * 1024 * 1024,
  });
  // The script itself, being an argument, has line breaks that some systems print as they are.
  const processes = stdout.split(/\n(?=\s*\d+ [A-Z][\w<+]* )/);
  return processes.flatMap((line) => {
    const [, pid, state, args = ""] = /^\s*(\d+) (\S+)\s+([^]*)$/.exec(line) ?? [];
    const isGuard = state?.startsWith("Z") === false && args.startsWith("/bin/sh -c") && args.includes(part);
    return isGuard ? [Number(pid)] : [];
  });
}
