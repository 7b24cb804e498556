import { join } from "node:path";
import { record } from "../../project/detect-manifest.ts";
import { readIfThere } from "../../project/read-if-there.ts";
import { inFolder } from "./facts.ts";
import type { NodeVersion } from "./facts.ts";

/** What actions/setup-node understands in such a file; `system` or a name of one's own it does not. */
const version = /^(?:v?\d+(?:\.(?:\d+|x)){0,2}|lts\/(?:\*|-?\d+|[a-z]+)|latest|current|node)$/i;

/** Files that hold nothing but the version, or a line for each tool. The first that is there decides. */
const files: Readonly<Record<string, (text: string) => string | undefined>> = {
  ".nvmrc": firstLine,
  ".node-version": firstLine,
  ".tool-versions": (text) => /^node(?:js)?[ \t]+(\S+)/m.exec(text)?.[1],
};

/**
 * Where the project says which Node builds it: the nearest of `.nvmrc`, `.node-version`, `.tool-versions`, package.json (`volta`,
 * `devEngines`, `engines`) and mise.toml, from the app's folder up to the repository's top.
 * @param top absolute.
 * @param folder of the app, from `top`.
 * @param running the version of this Node, which has just built the app: it is named where the project says nothing.
 */
export async function findNodeVersion(top: string, folder: string, running: string): Promise<NodeVersion> {
  const names = folder === "" ? [] : folder.split("/");
  for (let depth = names.length; depth >= 0; depth--) {
    const found = await versionIn(top, names.slice(0, depth).join("/"));
    if (found) return found;
  }
  return { file: null, version: majorOf(running) };
}

async function versionIn(top: string, folder: string): Promise<NodeVersion | null> {
  const read = async (name: string) => (await readIfThere(join(top, folder, name)))?.toString("utf8");
  for (const [name, find] of Object.entries(files)) {
    const found = find((await read(name)) ?? "") ?? "";
    if (version.test(found)) return { file: inFolder(folder, name), version: found };
  }
  const range = nodeOf((await read("package.json")) ?? "{}");
  if (range !== null) return { file: inFolder(folder, "package.json"), version: range };
  for (const name of ["mise.toml", ".mise.toml"]) {
    // setup-node does not read this file.
    const text = await read(name);
    const found = /^\s*node\s*=\s*["']([^"']+)["']/m.exec(text ?? "")?.[1];
    if (found !== undefined && version.test(found)) return { file: null, version: found };
  }
  return null;
}

/** As setup-node reads it: https://github.com/actions/setup-node/blob/main/docs/advanced-usage.md#node-version-file */
function nodeOf(text: string): string | null {
  let manifest: Readonly<Record<string, unknown>>;
  try {
    manifest = record(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return null;
  }
  const { runtime } = record(manifest["devEngines"]);
  const runtimes = (Array.isArray(runtime) ? runtime : [runtime]).map(record);
  const asked = [
    record(manifest["volta"])["node"],
    ...runtimes.filter(({ name }) => name === "node").map((one) => one["version"]),
    record(manifest["engines"])["node"],
  ];
  return asked.find((one): one is string => typeof one === "string" && one.trim() !== "") ?? null;
}

/** `24` of `24.9.0`. */
export function majorOf(text: string): string {
  return /\d+/.exec(text)?.[0] ?? text;
}

function firstLine(text: string): string {
  return (text.split(/\r?\n/, 1)[0] ?? "").replace(/#.*/, "").trim();
}
