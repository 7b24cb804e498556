/**
 * A plugin for Rollup, Rolldown and Vite that records what a build knows and does not ship: source maps, Vite's
 * manifest, which module imports which, and the chunks. All of it goes to a separate folder, at the path that it would
 * have in the output. It is plain JavaScript, because it runs in the user's build, under the user's Node.
 */
import { appendFile, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { realpathSync } from "node:fs";
import { dirname, join, parse, resolve } from "node:path";

/**
 * @param oursIn which of maps and manifest were turned on by us in an environment of Vite, by its name, and are taken out of the
 * output again. Other builds have no environments.
 */
export function recordPlugin(record, oursIn) {
  return {
    name: "budget-check",
    generateBundle: {
      order: "post",
      async handler(options, bundle) {
        // Without this folder, its real path is not known yet.
        const folder = outputFolder(options);
        await mkdir(folder, { recursive: true });
        const kept = recordFolder(record, folder);
        await mkdir(join(kept, ".budget-check"), { recursive: true });
        await appendFile(join(record, "outputs.jsonl"), `${JSON.stringify(realpathSync(folder))}\n`);
        await writeFile(join(kept, ".budget-check/folder"), realpathSync(folder));
        await writeFile(join(kept, ".budget-check/chunks.json"), JSON.stringify(describeChunks(bundle)));
        await writeFile(
          join(kept, ".budget-check/modules.json"),
          JSON.stringify(describeModules.call(this, bundle)),
        );
        await recordImports.call(this, options, bundle, join(kept, ".budget-check/imports.json"));
      },
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler(options, bundle) {
        const ours = oursIn(this.environment?.name);
        const folder = outputFolder(options);
        const kept = recordFolder(record, folder);
        const maps = Object.keys(bundle).filter((file) => file.endsWith(".map"));
        for (const file of Object.keys(bundle)) maps.push(`${file}.map`);
        if (ours.maps) for (const file of new Set(maps)) await move(join(folder, file), join(kept, file));
        if (ours.manifest) {
          await move(join(folder, ".vite/manifest.json"), join(kept, ".vite/manifest.json"));
          // Only where nothing else is in it.
          await rmdir(join(folder, ".vite")).catch(() => {});
        }
      },
    },
  };
}

function outputFolder({ dir, file }) {
  return resolve(dir ?? dirname(file ?? ""));
}

/** Where what belongs to an output folder is kept: its real path, below the record. */
function recordFolder(record, folder) {
  const real = realpathSync(folder);
  return join(record, "files", real.slice(parse(real).root.length));
}

function describeChunks(bundle) {
  return Object.values(bundle)
    .filter(({ type }) => type === "chunk")
    .map(({ fileName, name, isEntry, isDynamicEntry, imports, modules }) => ({
      file: fileName,
      name,
      isEntry,
      isDynamicEntry,
      imports,
      modules: Object.entries(modules ?? {}).flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 ? [id] : [],
      ),
    }));
}

/** Modules that could not be tree-shaken: CommonJS, and modules that ship though none of their exports is used. */
function describeModules(bundle) {
  const found = { commonJs: [], unused: [] };
  for (const { type, modules } of Object.values(bundle)) {
    if (type !== "chunk") continue;
    for (const [id, { renderedLength, renderedExports }] of Object.entries(modules ?? {})) {
      const info = this.getModuleInfo(id);
      // Rollup's CommonJS plugin marks these modules; Rolldown detects them without a plugin.
      if (info?.meta?.commonjs?.isCommonJS || info?.inputFormat === "cjs") found.commonJs.push(id);
      else if (
        renderedLength > 0 &&
        renderedExports?.length === 0 &&
        info?.exports?.length > 0 &&
        !info.isEntry
      )
        found.unused.push(id);
    }
  }
  return found;
}

/** By rollup-plugin-visualizer's raw data. Its sizes are not used: those are of source maps and of the files themselves. */
async function recordImports(options, bundle, filename) {
  try {
    const { visualizer } = await import(process.env.BUDGET_CHECK_VISUALIZER);
    // No folder has this name, so ids are not shortened.
    const plugin = visualizer({ template: "raw-data", filename, projectRoot: "\0" });
    await plugin.generateBundle.call(this, options, bundle);
  } catch (error) {
    await writeFile(`${filename}.failed`, String(error?.message ?? error));
  }
}

/** Over the borders of file systems as well. */
async function move(from, to) {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  } catch (error) {
    if (error.code === "ENOENT") return;
    await writeFile(to, await readFile(from));
    await rm(from);
  }
}
