import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/bundle/instrument/record-plugin.mjs
import { appendFile, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { realpathSync } from "node:fs";
import { dirname, join, parse, resolve } from "node:path";
function recordPlugin(record, oursIn) {
  return {
    name: "budget-check",
    generateBundle: {
      order: "post",
      async handler(options, bundle) {
        const folder = outputFolder(options);
        await mkdir(folder, { recursive: true });
        const kept = recordFolder(record, folder);
        await mkdir(join(kept, ".budget-check"), { recursive: true });
        await appendFile(join(record, "outputs.jsonl"), `${JSON.stringify(realpathSync(folder))}
`);
        await writeFile(join(kept, ".budget-check/folder"), realpathSync(folder));
        await writeFile(join(kept, ".budget-check/chunks.json"), JSON.stringify(describeChunks(bundle)));
        await writeFile(
          join(kept, ".budget-check/modules.json"),
          JSON.stringify(describeModules.call(this, bundle))
        );
        await recordImports.call(this, options, bundle, join(kept, ".budget-check/imports.json"));
      }
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
          await rmdir(join(folder, ".vite")).catch(() => {
          });
        }
      }
    }
  };
}
function outputFolder({ dir, file }) {
  return resolve(dir ?? dirname(file ?? ""));
}
function recordFolder(record, folder) {
  const real = realpathSync(folder);
  return join(record, "files", real.slice(parse(real).root.length));
}
function describeChunks(bundle) {
  return Object.values(bundle).filter(({ type }) => type === "chunk").map(({ fileName, name, isEntry, isDynamicEntry, imports, modules }) => ({
    file: fileName,
    name,
    isEntry,
    isDynamicEntry,
    imports,
    modules: Object.entries(modules ?? {}).flatMap(
      ([id, { renderedLength }]) => renderedLength > 0 ? [id] : []
    )
  }));
}
function describeModules(bundle) {
  const found = { commonJs: [], unused: [] };
  for (const { type, modules } of Object.values(bundle)) {
    if (type !== "chunk") continue;
    for (const [id, { renderedLength, renderedExports }] of Object.entries(modules ?? {})) {
      const info = this.getModuleInfo(id);
      if (info?.meta?.commonjs?.isCommonJS || info?.inputFormat === "cjs") found.commonJs.push(id);
      else if (renderedLength > 0 && renderedExports?.length === 0 && info?.exports?.length > 0 && !info.isEntry)
        found.unused.push(id);
    }
  }
  return found;
}
async function recordImports(options, bundle, filename) {
  try {
    const { visualizer } = await import(process.env.BUDGET_CHECK_VISUALIZER);
    const plugin = visualizer({ template: "raw-data", filename, projectRoot: "\0" });
    await plugin.generateBundle.call(this, options, bundle);
  } catch (error) {
    await writeFile(`${filename}.failed`, String(error?.message ?? error));
  }
}
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

export {
  recordPlugin
};
