import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readFile, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { readEntries } from "../../src/history/lines.ts";
import { readFileIfThere, updateFile } from "../../src/history/locked-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

vi.setConfig({ testTimeout: 60_000 });

const script = fileURLToPath(new URL("append.ts", import.meta.url));

async function append(file: string, name: string, count: number): Promise<void> {
  const child = spawn(process.execPath, [script, file, name, String(count)], { stdio: "inherit" });
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(0);
}

it("loses no run where four processes append at once", async () => {
  await using folder = await temporaryFolder({});
  const file = join(folder.path, "kept", "history.jsonl");
  await Promise.all(["a", "b", "c", "d"].map((name) => append(file, name, 12)));
  const names = readEntries(await readFile(file, "utf8")).map(({ values: [value] }) => value?.metric);
  for (const name of ["a", "b", "c", "d"]) expect(names.filter((each) => each === name)).toHaveLength(12);
  expect((await readdir(join(folder.path, "kept"))).toSorted()).toEqual([".gitignore", "history.jsonl"]);
});

it("leaves the file as it was where the edit fails, and lets the next one in", async () => {
  await using folder = await temporaryFolder({ "history.jsonl": "old\n" });
  const file = join(folder.path, "history.jsonl");
  const broken = updateFile(file, () => {
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  await updateFile(file, (text) => `${text}new\n`);
  expect(await readFileIfThere(file)).toBe("old\nnew\n");
  expect(await readdir(folder.path)).toEqual(["history.jsonl"]);
});

it("takes the lock of a process that has ended, and of none that may be at work", async () => {
  await using folder = await temporaryFolder({ "history.jsonl": "", "history.jsonl.lock": "gone" });
  const file = join(folder.path, "history.jsonl");
  const old = new Date(Date.now() - 60_000);
  await utimes(`${file}.lock`, old, old);
  await Promise.all(["a", "b", "c"].map((line) => updateFile(file, (text) => `${text}${line}\n`)));
  expect((await readFileIfThere(file)).split("\n").toSorted().join("")).toBe("abc");

  await writeFile(`${file}.lock`, "at work");
  let done = false;
  const waiting = updateFile(file, () => "mine\n").then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(done).toBe(false);
  await utimes(`${file}.lock`, old, old);
  await waiting;
  expect(await readFileIfThere(file)).toBe("mine\n");
});

it("says what it cannot read or write", async () => {
  await using folder = await temporaryFolder({ taken: "a file" });
  await expect(updateFile(join(folder.path, "taken", "history.jsonl"), () => "")).rejects.toThrow(
    /ENOTDIR|EEXIST/,
  );
  await mkdir(join(folder.path, "folder.jsonl"));
  await expect(readFileIfThere(join(folder.path, "folder.jsonl"))).rejects.toThrow(
    "it is a folder, not a file",
  );
  expect(await readFileIfThere(join(folder.path, "absent.jsonl"))).toBe("");
  if (process.getuid?.() !== 0) {
    await mkdir(join(folder.path, "closed"));
    await chmod(join(folder.path, "closed"), 0o500);
    await expect(updateFile(join(folder.path, "closed", "history.jsonl"), () => "")).rejects.toThrow(
      /EACCES/,
    );
  }
});
