import { delimiter, resolve } from "node:path";
import { expect, test } from "vitest";
import { childEnvironment } from "../../src/process/child-environment.ts";

test("takes out what the runner gives to an action, keeps the rest", () => {
  const environment = childEnvironment(
    { PORT: "3000" },
    {
      "INPUT_GITHUB-TOKEN": "secret",
      INPUT_BUDGET: "budget.json",
      ACTIONS_RUNTIME_TOKEN: "secret",
      ACTIONS_RESULTS_URL: "https://results.example",
      ACTIONS_CACHE_URL: "https://cache.example",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
      BUDGET_CHECK_GITLAB_TOKEN: "secret",
      BUDGET_CHECK_BYPASS_HEADERS: "x: secret",
      ACTIONS_ID_TOKEN_REQUEST_URL: "https://oidc.example",
      GITHUB_OUTPUT: "/tmp/output",
      GITHUB_ENV: "/tmp/env",
      GITHUB_STEP_SUMMARY: "/tmp/summary",
      GITHUB_TOKEN: "for the registry",
      GITHUB_SHA: "abc",
      CI: "true",
      NODE_OPTIONS: "--max-old-space-size=4096",
    },
  );
  expect(environment).toEqual({
    PORT: "3000",
    GITHUB_TOKEN: "for the registry",
    GITHUB_SHA: "abc",
    CI: "true",
    NODE_OPTIONS: "--max-old-space-size=4096",
  });
});

test("takes our own programs and those of npx out of PATH", () => {
  const own = resolve(import.meta.dirname, "../../node_modules/.bin");
  const npx = ["", "home", "me", ".npm", "_npx", "abc", "node_modules", ".bin"].join("/");
  const path = [own, npx, "/usr/bin", "/app/node_modules/.bin"].join(delimiter);
  expect(childEnvironment({}, { PATH: path })).toEqual({
    PATH: ["/usr/bin", "/app/node_modules/.bin"].join(delimiter),
  });
});

test("builds the app as if nobody had tested or silenced us", () => {
  const ours = { NODE_ENV: "test", VITEST: "true", VITEST_POOL_ID: "1", npm_config_loglevel: "silent" };
  const users = { NODE_ENV: "production", npm_config_registry: "https://npm.example" };
  expect(childEnvironment({}, ours)).toEqual({});
  expect(childEnvironment({}, users)).toEqual(users);
});
