import { readFile } from "node:fs/promises";
import { runCommand } from "../build/run-command.ts";
import { findFreePort } from "../serve/free-port.ts";
import { fail, ok, programTimeoutMs, warn } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** Facts of the machine that decide over Node and the sandbox. */
export interface Machine {
  /** `process.versions.node` */
  node: string;
  platform: NodeJS.Platform;
  /** Null on Windows. */
  uid: number | null;
  /** Content of a file of /proc, or null where there is none. */
  readKernelSetting: (path: string) => Promise<string | null>;
}

const leastNode = 24;

/** The facts of the machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    node: process.versions.node,
    platform: process.platform,
    uid: process.getuid?.() ?? null,
    readKernelSetting: (path) =>
      readFile(path, "utf8").then(
        (text) => text.trim(),
        () => null,
      ),
  };
}

/**
 * Whether this Node is new enough.
 * @param version as `process.versions.node` has it.
 */
export function checkNode(version: string): Finding {
  return Number.parseInt(version, 10) >= leastNode
    ? ok(`Node ${version}`)
    : fail(`Node ${version}`, `Install Node ${leastNode} or later.`);
}

/** Whether there is a browser that starts, and which. */
export async function checkBrowser(find: () => Promise<{ path: string; version: string }>): Promise<Finding> {
  const { path, version } = await find();
  return ok(`${version} at ${path}`);
}

/** Chromium's sandbox needs unprivileged user namespaces, which Ubuntu 23.10 and later restrict, and does not work for root. */
export async function checkSandbox({ platform, uid, readKernelSetting }: Machine): Promise<Finding> {
  if (platform !== "linux") return ok(`Chromium's sandbox works on ${platform}`);
  if (uid === 0) return ok("running as root: Chromium is started without its sandbox");
  const advice =
    "If Chromium does not start: use the Chrome that is installed as a package (it has an AppArmor profile), or allow it once: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";
  if ((await readKernelSetting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")) === "1") {
    return warn("AppArmor restricts unprivileged user namespaces", advice);
  }
  const off = ["/proc/sys/user/max_user_namespaces", "/proc/sys/kernel/unprivileged_userns_clone"];
  for (const setting of off) {
    if ((await readKernelSetting(setting)) === "0") {
      return warn(
        `user namespaces are off (${setting} is 0)`,
        "If Chromium does not start: allow user namespaces, or run in a container as root.",
      );
    }
  }
  return ok("user namespaces are allowed");
}

/** Whether a port of this machine can be listened on. */
export async function checkPort(): Promise<Finding> {
  await findFreePort();
  return ok("a free port of 127.0.0.1 can be opened");
}

/**
 * Whether the folder is in a git repository, which finding base needs.
 * @param cwd absolute.
 */
export async function checkGit(cwd: string): Promise<Finding> {
  const signal = AbortSignal.timeout(programTimeoutMs);
  const version = await runCommand({ command: "git --version", directory: cwd, signal });
  if (!("code" in version.end) || version.end.code !== 0) {
    return warn("git is not installed", "Install git: without it nothing is compared with base.");
  }
  const inside = await runCommand({ command: "git rev-parse --is-inside-work-tree", directory: cwd, signal });
  const name = version.tail.replace(/^git version /, "git ");
  return inside.tail === "true"
    ? ok(name)
    : warn(
        `${name}, but this is not a repository`,
        "Limits on the change against base need a git repository, or --base DIR.",
      );
}
