// Looks for words and turns of phrase that this product does not use: in the strings of `src`, in comments of `src` and
// `test`, in action.yml, the schemas and the documents. `npm run check` runs it.
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
  [/\b(?:has|have) not\b(?! (?:been|yet|run|\w+ed)\b)/, "does not have"],
  [/\bof which nothing\b/, "none of which"],
  [/(?<!\b[Tt]here) is no (?!longer\b)[a-z]/, "is not a"],
  [/\bthe (?:lesser|larger) of two\b/, "the smaller one"],
  [/\bproves no\b/, "likely"],
  [/\bfor ever\b/, "forever"],
  [/\b(?:this|these) very\b/, "exactly this"],
  [/\b(?:take|takes|taken|took) down\b/, "record"],
  [/\bnobody's\b|\bwhoever\b/, "say who"],
  [/\bnone of (?:ours|the web|this way)\b/, "not one of"],
  [/\bat a(?:ny)? whole\b/, "overall"],
  [/(?:^|[.:] )Of (?!course\b|several\b)[a-z]/, "begin with the subject"],
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
  const isSource = /^(?:src|test)\/.*\.(?:ts|mjs)$/.test(file) && !/\/generated\//.test(file);
  if (!isSource && !isProse(file) && !isSchema(file)) return [];
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  if (isSource) {
    return [...commentsOf(file, lines), ...(hasProductStrings(file) ? stringsOf(file, lines) : [])];
  }
  return lines.flatMap((text, index) =>
    isProse(file) || /^\s*"description": /.test(text) ? [{ where: `${file}:${index + 1}`, text }] : [],
  );
}

function isProse(file: string): boolean {
  return /^(?:(?:README|CONTRIBUTING|CHANGELOG|SECURITY)\.md|budgets\/README\.md|test\/bench\/README\.md|action\.yml)$/.test(
    file,
  );
}

function isSchema(file: string): boolean {
  return /^schemas\/.*\.json$/.test(file);
}

function hasProductStrings(file: string): boolean {
  return (
    /^src\/.*\.ts$/.test(file) &&
    !/\/(?:client|in-page)\/|(?:in-page-texts|client-script|style)\.ts$/.test(file)
  );
}

/** Each comment as one text, because a sentence continues on the next line; without the names of code in it. */
function commentsOf(file: string, lines: readonly string[]): Text[] {
  const comments: Text[] = [];
  let continues = false;
  for (const [index, line] of lines.entries()) {
    const isComment = /^\s*(?:\/\/|\*|\/\*)/.test(line);
    const text = line
      .replace(/^\s*(?:\/\/|\/?\*+\/?)\s*/, "")
      .replace(/\s*\*\/$/, "")
      .replace(/@param \w+/, "@param")
      .replaceAll(/`[^`]+`/g, "…");
    const last = comments.at(-1);
    if (isComment && continues && last !== undefined) last.text += ` ${text}`;
    else if (isComment) comments.push({ where: `${file}:${index + 1}`, text });
    continues = isComment;
  }
  return comments;
}

function stringsOf(file: string, lines: readonly string[]): Text[] {
  return lines.flatMap((line, index) => {
    if (/^\s*(?:\/\/|\*|\/\*)|^import /.test(line)) return [];
    // A template's holes are code.
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`?/g)]
      .map(([, quoted, template]) => (quoted ?? template ?? "").replaceAll(/\$\{[^}]*\}/g, "…"))
      .filter((text) => text.includes(" "))
      .map((text) => ({ where: `${file}:${index + 1}`, text }));
  });
}
