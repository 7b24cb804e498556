// Looks for words and turns that this product does not use in what its users read: strings of `src`, README, reference,
// action.yml and the schemas. Comments are for contributors, and are not read. `npm run check` runs it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** With what to write instead. */
const habits: readonly (readonly [habit: RegExp, instead: string])[] = [
  [/\bat once\b/, "immediately, up front"],
  [/\btold\b|\btells? of\b/, "said, known, reported"],
  [/\bmend(?:s|ed|ing)?\b/, "fix"],
  [/\bbeside\b/, "next to"],
  [/\balike\b/, "the same, both"],
  [/\bby itself\b/, "automatically, on its own"],
  [/\bas ever\b/, "as before"],
  [/\bworth\b/, "say what it gives"],
  [/\b(?:has|have) not\b(?! (?:been|yet|ended|changed))/, "does not have"],
  [/\bof which nothing\b/, "none of which"],
  [/(?<!\b[Tt]here) is no (?!longer\b)[a-z]/, "is not a"],
  [/\bthe (?:lesser|larger) of two\b/, "the smaller one"],
  [/\bproves no\b/, "likely"],
  [/\bat a(?:ny)? whole\b/, "overall"],
  [/^Of (?:what|all|those|these|its|a|an)\b/, "begin with the subject"],
];

/** Uses that are right, by a part of the text. */
const right: readonly string[] = ["more tasks than workers at once"];

interface Text {
  where: string;
  text: string;
}

// Also what is not committed yet, and not what is deleted.
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n")
  .filter((file) => existsSync(join(root, file)));
const found = files
  .flatMap(textsOf)
  .flatMap(({ where, text }) =>
    right.some((part) => text.includes(part))
      ? []
      : habits
          .filter(([habit]) => habit.test(text))
          .map(
            ([habit, instead]) =>
              `${where}: ${JSON.stringify(habit.exec(text)?.[0])} (${instead}) in: ${text.trim().slice(0, 160)}`,
          ),
  );
if (found.length > 0) {
  process.stderr.write(
    `${found.join("\n")}\n${found.length} of our habits. Write it in plain English, or allow it in test/setup/check-words.ts\n`,
  );
  process.exitCode = 1;
}

function textsOf(file: string): Text[] {
  const isCode =
    /^src\/.*\.ts$/.test(file) &&
    !/\/(?:generated|client|in-page)\/|(?:in-page-texts|client-script|style)\.ts$/.test(file);
  const isProse = /^(?:README\.md|budgets\/README\.md|action\.yml)$/.test(file);
  const isSchema = /^schemas\/.*\.json$/.test(file);
  if (!isCode && !isProse && !isSchema) return [];
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  return lines.flatMap((line, index): Text[] => {
    const where = `${file}:${index + 1}`;
    if (isProse) return [{ where, text: line }];
    if (isSchema) return /^\s*"description": /.test(line) ? [{ where, text: line }] : [];
    if (/^\s*(?:\/\/|\*|\/\*)|^import /.test(line)) return [];
    // A template's holes are code.
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`?/g)]
      .map(([, quoted, template]) => (quoted ?? template ?? "").replaceAll(/\$\{[^}]*\}/g, "…"))
      .filter((text) => text.includes(" "))
      .map((text) => ({ where, text }));
  });
}
