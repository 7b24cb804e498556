import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { refuseOutputInside } from "../../src/stages/output-place.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("an output folder is no part of the site", async () => {
  await using folder = await temporaryFolder({ "dist/index.html": "" });
  const dist = join(folder.path, "dist");
  await symlink(dist, join(folder.path, "linked"));
  for (const output of ["dist", "dist/report", "dist/a/b", "linked/report"])
    await expect(refuseOutputInside(join(folder.path, output), dist)).rejects.toMatchObject({
      code: "USAGE",
      exitCode: 2,
      message: expect.stringContaining("which is served"),
    });
  for (const output of ["report", "dist-report", "..", "dist/.budget-check", "dist/.hidden/report", "/"])
    await expect(refuseOutputInside(join(folder.path, output), dist)).resolves.toBeUndefined();
});
