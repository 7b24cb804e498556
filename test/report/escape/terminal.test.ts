import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain, plainLines } from "../../../src/report/escape/terminal.ts";
import { attacks } from "../../fixtures/attacks/index.ts";

/**
 * The commands that a GitHub runner finds in a line.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParseV2 and TryParse)
 */
function commandsIn(line: string): string[] {
  const found: string[] = [];
  const trimmed = line.trimStart();
  const end = trimmed.indexOf("::", 2);
  if (trimmed.startsWith("::") && end > 0) found.push(trimmed.slice(2, end).split(" ")[0] ?? "");
  const old = line.indexOf("##[");
  if (old >= 0 && line.indexOf("]", old) > 0) found.push(line.slice(old));
  return found.filter((name) => name !== "");
}

const controls = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\n]]/v;

describe("plain", () => {
  it("would be noticed: the corpus has commands and sequences", () => {
    const lines = attacks.flatMap((attack) => attack.split("\n"));
    expect(lines.flatMap(commandsIn).length).toBeGreaterThan(5);
    expect(attacks.filter((attack) => controls.test(attack)).length).toBeGreaterThan(8);
  });

  it.each(attacks)("leaves no command and no sequence of %j", (attack) => {
    for (const printed of [plain(attack), plain(`x ${attack}`), ...plainLines(attack).split("\n")]) {
      expect(commandsIn(printed)).toEqual([]);
      expect(printed).not.toMatch(controls);
      expect(printed).not.toMatch(/##\w*\[/);
      expect(printed.isWellFormed()).toBe(true);
    }
  });

  it("is one bounded line, whatever it is", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(fc.constantFrom(..."::##[]\u001b\u200b \u00a0\tset-env%"), { maxLength: 40 })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        const clean = plain(given, 50);
        expect([...clean].length).toBeLessThanOrEqual(50);
        expect(clean).not.toMatch(controls);
        expect(clean).not.toContain("\n");
        expect(commandsIn(clean)).toEqual([]);
      }),
      { numRuns: 500, examples: [["::]::"], [" ::%::"]] },
    );
  });

  it("leaves ordinary words alone", () => {
    expect(plain("http://[::1]:8080/ net::ERR_FAILED")).toBe("http://[::1]:8080/ net::ERR_FAILED");
    expect(plain("The page /a?b answered 500: std::vector (x) 日本")).toBe(
      "The page /a?b answered 500: std: :vector (x) 日本",
    );
    expect(plain("\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007")).toBe("link");
  });
});

describe("plainLines", () => {
  it("keeps the lines and their indentation, the last ones", () => {
    expect(plainLines("a\r\n  b\n\n    at c")).toBe("a\n  b\n\n    at c");
    expect(plainLines("a\nb\nc", 2)).toBe("b\nc");
  });
});
