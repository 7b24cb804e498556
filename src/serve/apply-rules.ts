import { decodePath, locateFile } from "./locate-file.ts";
import type { HostRule } from "./host-rules.ts";

export type Ruled =
  | { kind: "file"; file: string; status: 200 | 404 }
  | { kind: "redirect"; location: string; status: number }
  /** Another origin or a function, which is never asked. */
  | { kind: "elsewhere"; text: string };

/**
 * What the first matching rule whose target is there makes of a path; null where none does. No rule leads out of the folder.
 * @param root of the served folder, its real path.
 * @param basePath the folder of the origin that the site lives in.
 */
export async function applyRules(
  rules: readonly HostRule[],
  root: string,
  basePath: string,
  pathname: string,
): Promise<Ruled | null> {
  for (const { pattern, to, status, text } of rules) {
    const match = new RegExp(pattern).exec(pathname);
    if (!match) continue;
    if (to === null) return { kind: "elsewhere", text };
    const target = filled(to, match);
    // Caught text may make an address of it: `/*` to `//other.example/`.
    if (!target.startsWith("/") || target.startsWith("//")) return { kind: "elsewhere", text };
    if (status >= 300 && status < 400) return { kind: "redirect", location: target, status };
    const path = target.replace(/[?#].*$/s, "");
    const inside = path.startsWith(basePath) ? path.slice(basePath.length - 1) : path;
    const names = decodePath(inside);
    if (names === null) continue;
    const found = await locateFile(root, inside, names);
    const page = found.kind === "redirect" ? await locateFile(root, found.pathname, names) : found;
    if (page.kind === "file") return { kind: "file", file: page.file, status: status === 404 ? 404 : 200 };
  }
  return null;
}

function filled(to: string, match: RegExpExecArray): string {
  return to.replace(/\$(?:<(\w+)>|(\d))/g, (_, name?: string, index?: string) => {
    const caught = name === undefined ? match[Number(index)] : match.groups?.[name];
    return caught ?? "";
  });
}
