import { expect, it } from "vitest";
import { forgetSecrets } from "../../src/action/environment.ts";

it("forgets what the runner hands to the action alone, and nothing else", () => {
  const env = {
    "INPUT_GITHUB-TOKEN": "a",
    ACTIONS_RUNTIME_TOKEN: "b",
    ACTIONS_RESULTS_URL: "c",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "d",
    GITHUB_TOKEN: "e",
    GITHUB_OUTPUT: "/output",
    GITHUB_SHA: "f",
    NODE_AUTH_TOKEN: "g",
  };
  forgetSecrets(env);
  expect(Object.keys(env)).toEqual(["GITHUB_OUTPUT", "GITHUB_SHA", "NODE_AUTH_TOKEN"]);
});
