import type { Node } from "jsonc-parser";
import type { Position, ServeSettings, Step, VariableUse } from "../../types.ts";
import { refuseCommandLimits } from "./command-limits.ts";
import { readInteractions } from "./interactions.ts";
import { itemsOf, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { printPosition } from "../text/problems.ts";
import type { Problems } from "../text/problems.ts";
import { withStepLimits } from "./step-limits.ts";
import { quote } from "../text/quote.ts";
import { readStepsFile } from "./setup-login.ts";
import type { StepsFile } from "./setup-login.ts";
import { readSetup } from "./setup.ts";
import type { SetupEntry } from "./setup.ts";
import { printAddress } from "../../address.ts";
import { isSameOrigin } from "../../same-origin.ts";
import { variablesOf } from "./setup-texts.ts";
import { readLimits } from "./rules.ts";
import type { Rules } from "./rules.ts";

/** A page as a file writes it. */
export interface PageEntry {
  name: string;
  path: string;
  position: Position;
  /** The page's own limits, with those of its steps. */
  limits: Rules;
  warm?: boolean;
  interactions?: readonly Step[];
  /** `"auto"`: chosen controls are judged like those that a budget names. */
  automatic?: "asked";
  /** The file that has the steps instead, until it is read. */
  stepsFile?: StepsFile;
  /** A module that does the steps: absolute path. */
  interactionsModule?: string;
  /** Environment variables that its steps name. */
  variables?: readonly VariableUse[];
  setup?: SetupEntry | null;
}

/** Reads `pages`: paths, or objects of name, path, limits, warm, interactions and setup. */
export function readPages(node: Node, directory: string, reading: Reading): PageEntry[] {
  const pages = itemsOf(node).flatMap((item) => {
    const pathNode = item.type === "object" ? valueOf(item, "path") : item;
    const path = textOf(pathNode);
    const limits = readLimits(valueOf(item, "limits"), reading);
    refuseCommandLimits(valueOf(item, "limits"), reading);
    const setupNode = valueOf(item, "setup");
    const setup = setupNode && readSetup(setupNode, directory, reading);
    const interactions = readDone(valueOf(item, "interactions"), directory, reading);
    if (!pathNode || path === undefined) return [];
    const problem = wrongPath(path);
    if (problem) reading.problems.add(reading.source, pathNode, problem);
    const nameNode = valueOf(item, "name");
    const warmNode = valueOf(item, "warm");
    const warm = warmNode?.type === "boolean" && Boolean(warmNode.value);
    const name = textOf(nameNode) ?? (warm ? `${path} (warm)` : path);
    if (nameNode && name.trim() === "")
      reading.problems.add(reading.source, nameNode, "the name of the page is empty");
    const { position } = written(reading, item, null);
    const page = { name, path, position, ...(warm && { warm }), ...(setup !== undefined && { setup }) };
    const { limits: ofSteps = new Map(), ...done } = interactions;
    return [{ ...page, ...done, limits: withStepLimits(limits, ofSteps, reading.problems) }];
  });
  reportTwins(pages, reading.problems);
  return pages;
}

/** The interactions of a page: steps with their limits, or the file that has them. */
function readDone(
  node: Node | undefined,
  directory: string,
  reading: Reading,
): Pick<PageEntry, "interactions" | "automatic" | "stepsFile" | "variables"> & { limits?: Rules } {
  if (textOf(node) === "auto") return { automatic: "asked" };
  if (node?.type === "string") {
    const file = readStepsFile(node, directory, reading);
    return file ? { stepsFile: file } : {};
  }
  if (node?.type !== "array") return {};
  const { steps, limits } = readInteractions(node, reading);
  return { interactions: steps, variables: variablesOf(node, reading), limits };
}

/** Reports a page that has the same name as another, or that is visited twice. */
function reportTwins(pages: readonly PageEntry[], problems: Problems): void {
  const names = new Map<string, PageEntry>();
  const paths = new Map<string, PageEntry>();
  for (const page of pages) {
    // A page may be visited both cold and warm: these are two pages.
    const visited = page.warm ? `warm ${page.path}` : page.path;
    const path = paths.get(visited);
    const name = names.get(page.name);
    const twin = path ?? name;
    const what = path ? `the path ${quote(page.path)}` : `the name ${quote(page.name)}`;
    if (twin)
      problems.addAt(
        page.position,
        `two pages have ${what}; the first is at ${printPosition(twin.position)}`,
      );
    if (!path) paths.set(visited, page);
    if (!name) names.set(page.name, page);
  }
}

function wrongPath(path: string): string | null {
  if (/^https?:\/\//i.test(path)) return URL.canParse(path) ? null : `${quote(path)} is not a valid URL`;
  if (path.startsWith("//")) return `the page path ${quote(path)} begins with two slashes`;
  if (/\s|\p{Cc}/u.test(path)) return `the page path ${quote(path)} has white space: write %20 for a space`;
  if (path.startsWith("/")) return null;
  if (path.includes("://")) return `the page ${quote(path)} is neither a path nor an http(s) URL`;
  return `the page path ${quote(path)} does not begin with "/"; did you mean ${quote(`/${path.replace(/^[.]\//, "")}`)}?`;
}

/** Absolute page URLs must be on the served origin, if that is known before serving. */
export function reportForeignPages(
  pages: readonly PageEntry[],
  serve: ServeSettings | undefined,
  problems: Problems,
): void {
  for (const page of pages) {
    if (page.path.startsWith("/") || !URL.canParse(page.path) || !serve) continue;
    if (serve.kind === "directory")
      problems.addAt(
        page.position,
        `${quote(page.path)}: pages of a served directory are paths, such as "/"`,
      );
    else if (serve.url && URL.canParse(serve.url) && !isSameOrigin(serve.url, page.path))
      problems.addAt(
        page.position,
        `${quote(page.path)} is not on the served origin ${quote(printAddress(serve.url))}`,
      );
  }
}
