import { createHash } from "node:crypto";
import { mkdir, mkdtempDisposable, readdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";

const modules = resolve(import.meta.dirname, "../../node_modules");

export interface TemporaryApp extends AsyncDisposable {
  path: string;
}

/** An app in a folder of its own, with links to packages that are installed here: one by one, so that none can be added. */
export async function temporaryApp(
  files: Readonly<Record<string, string>>,
  packages: readonly string[],
): Promise<TemporaryApp> {
  const made = await mkdtempDisposable(join(tmpdir(), "budget-check-app-"));
  const path = await realpath(made.path);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  }
  for (const name of packages) {
    const link = join(path, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(modules, name), link);
  }
  return { path, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() };
}

/** SHA-256 of every file of a folder by its path; hidden ones too. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.map(async (file) => {
      const hash = createHash("sha256")
        .update(await readFile(file))
        .digest("hex");
      return [relative(folder, file), hash] as const;
    }),
  );
  return Object.fromEntries(hashes.sort());
}
