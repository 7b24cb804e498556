import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../../src/cli/young-generation.ts");

/** MB of V8's young generation in a process that keeps some objects of each of many texts. */
function youngAfter(setUp: string): number {
  const code = `${setUp}
    const kept = [];
    for (let index = 0; index < 400_000; index++) kept.push({ name: "file-" + index, sizes: [index, { raw: index }] });
    const { getHeapSpaceStatistics } = await import("node:v8");
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
    console.log(young.space_size, kept.length);`;
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" });
  return Number(out.split(" ")[0]) / 1e6;
}

test("V8's young generation keeps the size that it has", () => {
  const kept = youngAfter(`(await import(${JSON.stringify(source)})).keepYoungGenerationSmall();`);
  expect(kept).toBeLessThan(youngAfter("") / 2);
});
