import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by path; an object becomes JSON. */
export type Tree = Readonly<Record<string, string | Buffer | object>>;

export interface TemporaryFolder extends AsyncDisposable {
  /** Real, absolute path. */
  path: string;
  write(tree: Tree): Promise<void>;
}

/** A folder of its own in the system's temporary folder, removed at the end of the test's block. */
export async function temporaryFolder(tree: Tree = {}): Promise<TemporaryFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "budget-check-test-")));
  const write = async (files: Tree): Promise<void> => {
    for (const [name, content] of Object.entries(files)) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      const isData = typeof content === "string" || Buffer.isBuffer(content);
      await writeFile(file, isData ? content : JSON.stringify(content, null, 2));
    }
  };
  await write(tree);
  // A program that is just ending may still write there.
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { path, write, [Symbol.asyncDispose]: remove };
}
