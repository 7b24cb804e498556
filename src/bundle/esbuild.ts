import type { BundleGroup, ImportGraph } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { findStats, isRecord, noteMissing, notUsed, records } from "./build-stats.ts";
import { decideLoading } from "./decide-loading.ts";
import { directoryReader } from "./directory.ts";
import { followDocuments } from "./follow-documents.ts";
import { localisedCopies } from "./localised.ts";
import { findPlaces } from "./modules/find-places.ts";
import { moduleName } from "./modules/module-name.ts";
import { outputNames } from "./output-names.ts";
import type { BundleReader, KnownFile, OutputFiles } from "./output-files.ts";

/** A file of the output as the metafile has it. */
interface Output {
  entryPoint: string | null;
  /** Keys of other outputs. */
  imports: readonly string[];
  dynamicImports: readonly string[];
  cssBundle: string | null;
  bytes: number | null;
  inputs: readonly { path: string; bytes: number }[];
}

/**
 * esbuild and Angular, by esbuild's metafile: which files an entry loads initially, which modules their bytes belong
 * to, and which module imports which. HTML documents are the better source for which entries a page needs; without any,
 * every entry that no import() loads on demand is initial.
 */
export const esbuildReader: BundleReader = {
  name: "esbuild",
  detects: async (output) => (await findStats(output))?.of === "esbuild",
  read: async (output, root, signal) => {
    const stats = await findStats(output);
    const outputs = stats && stats.problem === null ? parseOutputs(stats.content) : new Map<string, Output>();
    const fileOf = outputNames([...outputs.keys()], output);
    const groups = entryGroups(outputs, fileOf);
    if (!stats || !groups.some(({ files }) => files.length > 0)) {
      const plain = await directoryReader.read(output, root, signal);
      const why = stats?.problem ?? "it names no entry whose files are in the output folder";
      return { ...plain, notes: [...plain.notes, notUsed(stats?.file ?? "meta.json", why)] };
    }
    const missing = new Set([...outputs.keys()].filter((key) => isCode(key) && fileOf(key) === null));
    const decided = await decideLoading(output, await followDocuments(output, signal), { entries: groups });
    return {
      ...decided,
      graph: await importGraph(stats.content, outputs, root),
      known: await shareOutputs(outputs, fileOf, sizesOf(stats.content), output, root),
      notes: [...decided.notes, ...noteMissing(stats.file, missing)],
    };
  },
};

function parseOutputs(content: Record<string, unknown>): Map<string, Output> {
  const { outputs } = content;
  if (!isRecord(outputs)) return new Map();
  return new Map(
    Object.entries(outputs).flatMap(([key, value]) => {
      if (!isRecord(value) || key.endsWith(".map")) return [];
      const imports = imported(value["imports"]);
      const { entryPoint, cssBundle, bytes, inputs } = value;
      const parsed: Output = {
        entryPoint: typeof entryPoint === "string" ? entryPoint : null,
        imports: imports.filter(({ dynamic }) => !dynamic).map(({ path }) => path),
        dynamicImports: imports.filter(({ dynamic }) => dynamic).map(({ path }) => path),
        cssBundle: typeof cssBundle === "string" ? cssBundle : null,
        bytes: isSize(bytes) ? bytes : null,
        inputs: isRecord(inputs)
          ? Object.entries(inputs).flatMap(([path, input]) =>
              isRecord(input) && isSize(input["bytesInOutput"])
                ? [{ path, bytes: input["bytesInOutput"] }]
                : [],
            )
          : [],
      };
      return [[key, parsed] as const];
    }),
  );
}

function imported(list: unknown): { path: string; dynamic: boolean }[] {
  return records(list).flatMap(({ path, kind, external }) =>
    typeof path === "string" && external !== true ? [{ path, dynamic: kind === "dynamic-import" }] : [],
  );
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** A chunk that is imported on demand has an `entryPoint` too: only what no other output asks for is an entry of the app. */
function entryGroups(
  outputs: ReadonlyMap<string, Output>,
  fileOf: (key: string) => string | null,
): BundleGroup[] {
  const onDemand = new Set([...outputs.values()].flatMap(({ dynamicImports }) => dynamicImports));
  return [...outputs].flatMap(([key, { entryPoint }]) => {
    if (entryPoint === null || onDemand.has(key)) return [];
    const files = reach(key, outputs).flatMap((reached) => fileOf(reached) ?? []);
    return [{ kind: "entry" as const, name: entryPoint, files: files.filter(isCode).sort() }];
  });
}

function reach(entry: string, outputs: ReadonlyMap<string, Output>): string[] {
  const reached = new Set([entry]);
  for (const key of reached) {
    const output = outputs.get(key);
    for (const next of output?.imports ?? []) if (outputs.has(next)) reached.add(next);
    if (output?.cssBundle != null) reached.add(output.cssBundle);
  }
  return [...reached];
}

function isCode(file: string): boolean {
  return ["js", "css"].includes(assetType(file));
}

/** Bytes by input; what esbuild itself put between them, such as its runtime, has no source. */
async function shareOutputs(
  outputs: ReadonlyMap<string, Output>,
  fileOf: (key: string) => string | null,
  sizes: ReadonlyMap<string, number>,
  output: OutputFiles,
  root: string,
): Promise<Map<string, KnownFile>> {
  const shared = new Map<string, KnownFile>();
  const named = new Set([...outputs.keys()].flatMap((key) => fileOf(key) ?? []));
  for (const [key, { bytes, inputs }] of outputs) {
    const file = fileOf(key);
    if (file === null || !isCode(file) || bytes === null) continue;
    const unmapped = bytes - inputs.reduce((sum, input) => sum + input.bytes, 0);
    if (unmapped < 0) continue;
    const sources = inputs
      .filter((input) => input.bytes > 0)
      .map((input) => ({ source: input.path, bytes: input.bytes, size: sizes.get(input.path) }));
    const known = { sources, unmapped, relativeTo: root };
    const copies = localisedCopies(file, output, named);
    for (const one of [file, ...copies])
      // A source map of its own is exact.
      if (copies.length === 0 || (await output.text(`${one}.map`)) === null)
        shared.set(one, { file: one, ...known, ...(copies.length > 0 && { localised: true }) });
  }
  return shared;
}

/** Lengths of the inputs as they were read. */
function sizesOf({ inputs }: Record<string, unknown>): Map<string, number> {
  return new Map(
    Object.entries(isRecord(inputs) ? inputs : {}).flatMap(([path, input]) =>
      isRecord(input) && isSize(input["bytes"]) ? [[path, input["bytes"]] as const] : [],
    ),
  );
}

async function importGraph(
  content: Record<string, unknown>,
  outputs: ReadonlyMap<string, Output>,
  root: string,
): Promise<ImportGraph | undefined> {
  const { inputs } = content;
  if (!isRecord(inputs)) return undefined;
  const spelled = Object.keys(inputs).map((source) => ({ source, relativeTo: root }));
  const places = await findPlaces(spelled, root);
  const nameOf = (path: string): string => moduleName(path, root, places).name;
  const imports: Record<string, { module: string; dynamic: boolean }[]> = Object.create(null);
  for (const [path, input] of Object.entries(inputs))
    if (isRecord(input))
      imports[nameOf(path)] = imported(input["imports"]).map(({ path: other, dynamic }) => ({
        module: nameOf(other),
        dynamic,
      }));
  const onDemand = new Set([...outputs.values()].flatMap(({ dynamicImports }) => dynamicImports));
  const entries = [...outputs].flatMap(([key, { entryPoint }]) =>
    entryPoint === null || onDemand.has(key) ? [] : [nameOf(entryPoint)],
  );
  const commonJs = Object.entries(inputs).flatMap(([path, input]) =>
    isRecord(input) && input["format"] === "cjs" ? [nameOf(path)] : [],
  );
  return { entries: entries.sort(), imports, commonJs };
}
