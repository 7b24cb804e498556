import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeMaxima } from "../../src/config/write-maxima.ts";

const total = { metric: "total", value: 800, text: "0.8 kB" };

async function written(name: string, text: string): Promise<string> {
  await using made = await mkdtempDisposable(join(tmpdir(), "maxima-"));
  const file = join(made.path, name);
  await writeFile(file, text);
  await writeMaxima(file, [total]);
  return await readFile(file, "utf8");
}

test("a maximum is replaced where it stands, as number or text, and nothing else is touched", async () => {
  const text = (max: string) =>
    `\ufeff{\r\n\t// all of it\r\n\t"bundle": { "total": ${max}, }, "pages": ["/"]\r\n}\r\n`;
  expect(await written("budget.json", text("1000"))).toBe(text("800"));
  expect(await written("budget.json", text(`"1 kB"`))).toBe(text(`"0.8 kB"`));
  expect(await written("budget.json", text(`{ "ratchet": true, "max": "1 kB" }`))).toBe(
    text(`{ "ratchet": true, "max": "0.8 kB" }`),
  );
});

test("the key of package.json is written, and an inherited limit is set where there was none", async () => {
  const manifest = JSON.parse(await written("package.json", `{ "name": "a", "budget-check": {} }`));
  expect(manifest).toEqual({ name: "a", "budget-check": { bundle: { total: { max: "0.8 kB" } } } });
});

test("a file that is not there is a known failure", async () => {
  await expect(writeMaxima("/nowhere/budget.json", [total])).rejects.toMatchObject({ code: "BUDGET" });
});
