import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeTarget } from "../../src/cli/write-target.ts";
import { temporaryFolder } from "../temporary-folder.ts";

it("returns why a file cannot be written any more, so that the result can still be printed", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "result.json");
  expect(await writeTarget(file, "{}")).toBeNull();
  expect(await readFile(file, "utf8")).toBe("{}");
  expect(await writeTarget(join(folder.path, "gone/result.json"), "{}")).toMatchObject({
    code: "OUTPUT_NOT_WRITABLE",
    message: expect.stringMatching(/^Cannot write .*gone.result\.json: /),
  });
});
