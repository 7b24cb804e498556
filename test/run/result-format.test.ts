import { describe, expect, it } from "vitest";
import { agentVariables, isAgent, resultFormat } from "../../src/run/result-format.ts";

const pipe = { isTTY: false };

describe("a coding agent", () => {
  it.each(agentVariables)("is known by %s", (name) => {
    expect(isAgent({ [name]: "1" })).toBe(true);
  });

  it.each(["", " ", "0", "false", undefined])("is not there where the variable is %j", (value) => {
    expect(isAgent({ AI_AGENT: value })).toBe(false);
  });

  it("is not what an editor sets in a person's terminal, nor what configures an agent", () => {
    const editor = { CURSOR_TRACE_ID: "1", TERM_PROGRAM: "vscode", VSCODE_PID: "7" };
    expect(isAgent({ ...editor, COPILOT_MODEL: "x", GEMINI_API_KEY: "x", CODEX_HOME: "/x", CI: "1" })).toBe(
      false,
    );
  });
});

describe("for whom a result is printed", () => {
  it("is a coding agent where one reads the output, and people on a terminal", () => {
    const env = { CLAUDECODE: "1" };
    expect(resultFormat(undefined, [], { env, stdout: pipe })).toBe("agent");
    expect(resultFormat(undefined, [], { env, stdout: { isTTY: true } })).toBe("text");
    expect(resultFormat(undefined, [], { env: {}, stdout: pipe })).toBe("text");
  });

  it("is as asked, whatever the environment says", () => {
    expect(resultFormat("text", [], { env: { AI_AGENT: "x" }, stdout: pipe })).toBe("text");
    expect(resultFormat("agent", [], { env: {}, stdout: { isTTY: true } })).toBe("agent");
  });

  it("cannot be asked for where another report takes stdout", () => {
    const targets = [{ name: "json", file: null }] as const;
    expect(() => resultFormat("agent", targets, { env: {}, stdout: pipe })).toThrow("--json - takes stdout");
    expect(resultFormat(undefined, targets, { env: { AI_AGENT: "x" }, stdout: pipe })).toBe("agent");
  });
});
