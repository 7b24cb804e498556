import { dirname, resolve } from "node:path";
import type { Node } from "jsonc-parser";
import { CheckError } from "../../errors.ts";
import type { Clock } from "../../types.ts";
import { readAllowances } from "../keys/allowances.ts";
import { readAutoPages } from "../keys/auto-pages.ts";
import { readCommandLimits } from "../keys/command-limits.ts";
import { readCommands } from "../keys/commands.ts";
import { readBlockedUrls, readHosts, throttlingOf } from "../keys/conditions.ts";
import { readDevices } from "../keys/conditions-device.ts";
import { readHistory } from "../keys/history.ts";
import { readPages } from "../keys/pages.ts";
import { readBundle, readLimits } from "../keys/rules.ts";
import { readBuild, readBundleDirectory, readServe } from "../keys/settings.ts";
import { readSetup } from "../keys/setup.ts";
import { didYouMean } from "../../nearest.ts";
import { itemsOf, levelOf, parse, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading, Written } from "../text/nodes.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import { displayName, isFolder, readSource } from "../text/source.ts";
import type { Source } from "../text/source.ts";
import { validate } from "../validate.ts";
import type { Layer } from "./layer.ts";
import { readLightWallet } from "./lightwallet.ts";
import { defaultPreset, presets, readPreset } from "./presets.ts";

/** Levels of `extends`, and files in total: bounds for an `extends` that never ends. */
const deepest = 8;
const mostFiles = 32;

/** What all files of one budget share. */
export interface Loading {
  cwd: string;
  /** The folder that paths in all files are relative to. */
  directory: string;
  now: Date;
  problems: Problems;
}

/**
 * Reads a parsed budget and all that it extends.
 * @returns the files as layers, the lowest first, the budget itself last.
 */
export async function readLayers(source: Source, root: Node, loading: Loading): Promise<Layer[]> {
  let files = 0;

  const layersOf = async (from: Source, node: Node, above: readonly Source[]): Promise<Layer[]> => {
    files++;
    const layer = readFile(from, node, loading);
    const layers: Layer[] = [];
    // The budget decides about defaults, not an extended file.
    const byDefault = above.length === 0 && layer.extends === undefined && !setsLimits(layer);
    if (byDefault) layers.push(...(await extended(await readPreset(defaultPreset), [...above, from])));
    for (const named of layer.extends ?? []) {
      const report = (text: string) => loading.problems.addAt(named.position, text);
      const found = await findExtended(named, from, loading.cwd, report);
      if (!found) continue;
      const chain = [...above, from];
      const names = [...chain, found].map((file) => file.name).join(" → ");
      if (chain.some((file) => file.path === found.path))
        report(`"extends" goes round in a circle: ${names}`);
      else if (chain.length > deepest) report(`"extends" goes deeper than ${deepest} files: ${names}`);
      else if (files > mostFiles) report(`"extends" reads more than ${mostFiles} files`);
      else layers.push(...(await extended(found, chain, report)));
    }
    return [...layers, layer];
  };

  const extended = async (
    found: Source,
    chain: readonly Source[],
    report?: (text: string) => void,
  ): Promise<Layer[]> => {
    const node = parse(found, loading.problems);
    if (node?.type !== "array") return node ? layersOf(found, node, chain) : [];
    report?.(`${found.name} is in Lighthouse's format (an array), which cannot be extended`);
    return [];
  };

  return layersOf(source, root, []);
}

function readFile(source: Source, root: Node, { directory, now, problems }: Loading): Layer {
  const reading = { source, problems };
  validate(root, reading);
  return root.type === "array" ? readLightWallet(root, reading) : readLayer(root, directory, now, reading);
}

async function findExtended(
  named: Written<string>,
  from: Source,
  cwd: string,
  report: (text: string) => void,
): Promise<Source | null> {
  const name = named.value;
  if (presets.includes(name)) return readPreset(name);
  if (!/[/\\]|\.jsonc?$/.test(name)) {
    report(
      `unknown preset ${quote(name)}${didYouMean(name, presets) || `: it is one of ${presets.join(", ")}, or a path`}`,
    );
    return null;
  }
  const path = resolve(dirname(from.path), name);
  try {
    const source = await readSource(path, displayName(path, cwd));
    if (!source)
      report(
        (await isFolder(path))
          ? `"extends" names ${quote(name)}, which is a folder, not a file`
          : `"extends" finds no file ${quote(name)}`,
      );
    return source;
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    report(error.message);
    return null;
  }
}

/**
 * Reads the object of a budget file. Mistakes that the schema finds (unknown keys, wrong types) are skipped here.
 * @param directory the folder that paths in it are relative to.
 */
function readLayer(root: Node, directory: string, now: Date, reading: Reading): Layer {
  const read = <K extends keyof Layer>(key: K, reader: (node: Node) => Layer[K] | undefined) => {
    const node = valueOf(root, key);
    const value = node && reader(node);
    return (value === undefined ? {} : { [key]: value }) as Partial<Pick<Layer, K>>;
  };
  return {
    preset: reading.source.preset,
    limits: readLimits(valueOf(root, "limits"), reading),
    bundle: readBundle(valueOf(root, "bundle"), reading),
    ...readBundleDirectory(valueOf(valueOf(root, "bundle"), "directory"), directory, reading),
    commandLimits: readCommandLimits(valueOf(root, "limits"), reading),
    notes: [],
    ...read("commands", (node) => readCommands(node, reading)),
    ...read("extends", (node) => readExtends(node, reading)),
    ...pagesIn(valueOf(root, "pages"), directory, reading),
    ...read("setup", (node) => readSetup(node, directory, reading)),
    ...read("interactions", (node) => ofNewPages(node, reading)),
    ...read("devices", (node) => readDevices(node, reading)),
    ...read("build", (node) => readBuild(node, directory, reading)),
    ...read("serve", (node) => readServe(node, directory, reading)),
    ...read("clock", (node) => readClock(node, root, reading)),
    ...read("throttling", throttlingOf),
    ...read("blockedUrls", (node) => readBlockedUrls(node, reading)),
    ...read("hosts", (node) => readHosts(node, reading)),
    ...read("insecure", (node) => (node.type === "boolean" ? Boolean(node.value) : undefined)),
    ...read("onInconclusive", levelOf),
    ...read("alreadyOver", levelOf),
    ...read("allow", (node) => readAllowances(node, now, reading)),
    ...read("history", (node) => readHistory(node, directory, reading)),
  };
}

/** For pages that say nothing of their interactions: `"auto"`, or `[]`. */
function ofNewPages(node: Node, reading: Reading): Layer["interactions"] {
  const text = textOf(node);
  if (text === "auto") return { automatic: "asked" };
  if (node.type === "array" && itemsOf(node).length === 0) return { interactions: [] };
  const what = text === undefined ? "a list of steps" : quote(text);
  if (node.type === "array" || text !== undefined)
    reading.problems.add(
      reading.source,
      node,
      `"interactions" of the budget is "auto" or [], not ${what}: steps belong to a page, in "pages"`,
    );
  return undefined;
}

/** If several files have `pages`, the last one decides which there are, and whether there are any. */
function pagesIn(
  node: Node | undefined,
  directory: string,
  reading: Reading,
): Pick<Layer, "pages" | "autoPages" | "noPagesAt"> {
  if (!node) return {};
  if (node.type !== "array")
    return { pages: undefined, autoPages: readAutoPages(node, reading), noPagesAt: undefined };
  return {
    pages: readPages(node, directory, reading),
    autoPages: undefined,
    noPagesAt: itemsOf(node).length === 0 ? written(reading, node, null).position : undefined,
  };
}

/** Whether the file sets any limit; one that only removes an inherited limit sets none. */
function setsLimits(layer: Layer): boolean {
  const all = [layer.limits, layer.bundle, ...(layer.pages ?? []).map((page) => page.limits)];
  return (
    all.some((rules) => [...rules.values()].some((rule) => !rule.removed)) ||
    (layer.commandLimits ?? []).some(({ value }) => value.type !== "null")
  );
}

function readExtends(node: Node, reading: Reading): Written<string>[] {
  const items = node.type === "string" ? [node] : itemsOf(node);
  return items.flatMap((item) => {
    const text = textOf(item);
    return text === undefined ? [] : [written(reading, item, text)];
  });
}

function readClock(node: Node, root: Node, reading: Reading): Clock | undefined {
  const text = textOf(node);
  if (text === "cpu" && textOf(valueOf(root, "throttling")) === "devtools")
    reading.problems.add(
      reading.source,
      node,
      `the clock "cpu" can never apply: throttling "devtools" gives wall time, which the browser itself saw`,
    );
  return text === "cpu" || text === "wall" ? text : undefined;
}
