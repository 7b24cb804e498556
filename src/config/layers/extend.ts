import { dirname, resolve } from "node:path";
import type { Node } from "jsonc-parser";
import { CheckError } from "../../errors.ts";
import { type Layer, readLayer, setsLimits } from "./layer.ts";
import { readLightWallet } from "./lightwallet.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Written } from "../text/nodes.ts";
import { parse, reportDuplicateKeys } from "../text/parse.ts";
import { defaultPreset, presets, readPreset } from "./presets.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import { displayName, readSource, type Source } from "../text/source.ts";
import { validate } from "../validate.ts";

/** Files above one another, and files in all: bounds for `extends` that goes astray. */
const deepest = 8;
const mostFiles = 32;

/** What all files of one budget share. */
export interface Loading {
  cwd: string;
  /** What paths in any of the files are relative to. */
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
    // What an extended file leaves to the default is for the budget to say.
    const byDefault = above.length === 0 && layer.extends === undefined && !setsLimits(layer);
    if (byDefault) layers.push(...(await extended(await readPreset(defaultPreset), [...above, from])));
    for (const written of layer.extends ?? []) {
      const report = (text: string) => loading.problems.addAt(written.position, text);
      const found = await findExtended(written, from, loading.cwd, report);
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
  reportDuplicateKeys(root, source, problems);
  validate(root, reading);
  return root.type === "array" ? readLightWallet(root, reading) : readLayer(root, directory, now, reading);
}

async function findExtended(
  written: Written<string>,
  from: Source,
  cwd: string,
  report: (text: string) => void,
): Promise<Source | null> {
  const name = written.value;
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
    if (!source) report(`"extends" finds no file ${quote(name)}`);
    return source;
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    report(error.message);
    return null;
  }
}
