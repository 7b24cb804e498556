import type { BundleGroup, Note } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { noteMissing, notUsed } from "./build-stats.ts";
import { groupOf } from "./decide-loading.ts";
import { noteFollowed } from "./loading-notes.ts";
import { directoryReader } from "./directory.ts";
import { followDocuments } from "./follow-documents.ts";
import type { BundleReader, OutputFiles } from "./output-files.ts";

/** The server's half is next to the browser's, both in `.svelte-kit/output` and in what adapter-node writes. */
const manifestFile = "../server/manifest-full.js";
const nodeFile = (node: string): string => `../server/nodes/${node}.js`;

interface Manifest {
  /** What every page loads. */
  client: readonly string[];
  routes: readonly { name: string; nodes: readonly string[] }[];
}

/**
 * SvelteKit with pages rendered by a server: its manifest lists the layouts and the page of each route, and each of
 * these lists the files that it needs. A build with documents for all pages has no server next to it, and its documents
 * show what is loaded.
 */
export const svelteKitReader: BundleReader = {
  name: "sveltekit",
  detects: async (output) => /\bclient\s*:\s*\{\s*start\s*:/.test((await output.text(manifestFile)) ?? ""),
  read: async (output, root, signal) => {
    const manifest = parseManifest((await output.text(manifestFile)) ?? "");
    if (manifest === null) {
      const plain = await directoryReader.read(output, root, signal);
      return { ...plain, notes: [...plain.notes, notUsed(manifestFile, "it names no routes")] };
    }
    const followed = await followDocuments(output, signal);
    const documents = followed.pages.map(groupOf);
    const missing = new Set<string>();
    const unknown: Note[] = [];
    const groups: BundleGroup[] = [];
    for (const { name, nodes } of manifest.routes) {
      signal?.throwIfAborted();
      const files = new Set(manifest.client);
      for (const node of nodes) {
        const own = await filesOfNode(node, output);
        for (const file of own ?? []) files.add(file);
        if (own === null)
          unknown.push({
            level: "warn",
            text: `${nodeFile(node)} is not there: what ${name} loads may be missing`,
          });
      }
      for (const file of files) if (!output.has(file)) missing.add(file);
      const code = [...files].filter((file) => output.has(file) && ["js", "css"].includes(assetType(file)));
      groups.push({ kind: "route", name, files: code.sort() });
    }
    return {
      initial: new Set([...groups, ...documents].flatMap(({ files }) => files)),
      initialBy: "pages",
      nomodule: followed.nomodule,
      groups: [...groups, ...documents],
      notes: [...noteFollowed(followed), ...unknown, ...noteMissing(manifestFile, missing)],
    };
  },
};

/** It is code, written by SvelteKit in one form; lists in it are JSON. Null where it is another. */
function parseManifest(text: string): Manifest | null {
  const client = /\bclient\s*:\s*\{\s*start\s*:.*/.exec(text)?.[0] ?? "";
  const routes = [
    ...text.matchAll(
      /\bid\s*:\s*("(?:[^"\\\n]|\\.)*")\s*,\s*pattern\s*:[^\n]*\s+params\s*:[^\n]*\s+page\s*:\s*\{\s*layouts\s*:\s*\[([^\]\n]*)\][^\n]*?\bleaf\s*:\s*(\d+)/g,
    ),
  ].flatMap(([, id = "", layouts = "", leaf = ""]) => {
    const name = parseText(id);
    return name === null ? [] : [{ name: pathOf(name), nodes: [...(layouts.match(/\d+/g) ?? []), leaf] }];
  });
  const files = [...listOf("imports", client), ...listOf("stylesheets", client)];
  return routes.length > 0 && files.length > 0 ? { client: files, routes } : null;
}

async function filesOfNode(node: string, output: OutputFiles): Promise<string[] | null> {
  const text = await output.text(nodeFile(node));
  return text === null ? null : [...listOf("imports", text), ...listOf("stylesheets", text)];
}

/** A list of texts behind `name =` or `name:`. */
function listOf(name: string, text: string): string[] {
  const list = new RegExp(`\\b${name}\\s*[=:]\\s*(\\[[^\\]\\n]*\\])`).exec(text)?.[1];
  try {
    const parsed: unknown = JSON.parse(list ?? "[]");
    return Array.isArray(parsed) ? parsed.filter((item) => typeof item === "string") : [];
  } catch {
    return [];
  }
}

function parseText(literal: string): string | null {
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** Without the folders that only group (`/(shop)/cart`). */
function pathOf(id: string): string {
  return id.replace(/\/\([^/]+\)/g, "") || "/";
}
