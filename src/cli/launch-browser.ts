import { spawn } from "node:child_process";
import { access } from "node:fs/promises";

/** A program with its arguments. Never a line for a shell: what a file is called cannot become a command. */
interface Launch {
  command: string;
  args: readonly string[];
}

/** Where we run; a test says it. */
export interface Desktop {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
}

/** If a launcher has run this long without an error, it is the browser itself, and is left running. */
const settledMs = 1_500;
/** `BROWSER` may name several, for the first that works. */
const mostLaunches = 5;

/**
 * Opens an address in the browser that the user chose (`BROWSER`) or that the system knows. Waits a few seconds at most, and for
 * no browser to end.
 * @returns false where nothing could open it, or there is no screen.
 */
export async function openInBrowser(address: string, desktop: Desktop): Promise<boolean> {
  for (const launch of (await launchesOf(address, desktop)).slice(0, mostLaunches))
    if (await start(launch, desktop.env)) return true;
  return false;
}

async function launchesOf(address: string, { env, platform }: Desktop): Promise<Launch[]> {
  const chosen = env["BROWSER"]?.trim() ?? "";
  if (chosen === "none") return [];
  const own = chosen === "" ? [] : await chosenBy(chosen, address, platform);
  return [...own, ...systemLaunches(address, { env, platform })];
}

/**
 * Reads `BROWSER`: programs with their arguments, parted by colons (Windows: semicolons), `%s` for the address. What is the path of
 * a file as a whole is one program, blanks and colons included.
 * http://www.catb.org/~esr/BROWSER/
 */
async function chosenBy(text: string, address: string, platform: NodeJS.Platform): Promise<Launch[]> {
  const isFile = await access(text).then(
    () => true,
    () => false,
  );
  if (isFile) return [{ command: text, args: [address] }];
  return text.split(platform === "win32" ? ";" : ":").flatMap((line): Launch[] => {
    const [command, ...args] = line.trim().split(/\s+/);
    if (!command) return [];
    const filled = args.map((word) => word.replaceAll("%s", () => address));
    return [{ command, args: args.some((word) => word.includes("%s")) ? filled : [...args, address] }];
  });
}

function systemLaunches(address: string, { env, platform }: Desktop): Launch[] {
  if (platform === "darwin") return [{ command: "open", args: [address] }];
  // What `start` does, without the shell that `start` is a word of.
  if (platform === "win32")
    return [{ command: "rundll32.exe", args: ["url.dll,FileProtocolHandler", address] }];
  // xdg-open without a screen looks for a browser in text mode, which would wait for a terminal.
  const hasScreen = env["DISPLAY"] || env["WAYLAND_DISPLAY"];
  if (env["WSL_DISTRO_NAME"]) return [{ command: "wslview", args: [address] }];
  return hasScreen ? [{ command: "xdg-open", args: [address] }] : [];
}

/** @returns whether it ended well, or is still there after a moment. */
function start({ command, args }: Launch, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(command, args, { env, detached: true, stdio: "ignore", windowsHide: true });
  const timer = setTimeout(() => resolve(true), settledMs);
  child.once("error", () => resolve(false));
  child.once("exit", (code) => resolve(code === 0));
  return promise.finally(() => {
    clearTimeout(timer);
    child.unref();
  });
}
