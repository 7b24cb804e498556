import { getBooleanInput, getInput, getMultilineInput } from "@actions/core";
import { CheckError } from "../errors.ts";
import { parseInput } from "../options/options.ts";
import { oneOf, parseValue } from "../options/values.ts";
import type { GateRequest } from "../run/gate.ts";

export const modes = ["check", "merge", "report"] as const;
export type Mode = (typeof modes)[number];

/** When a comment is written; an existing one is updated in any case except `never`. */
export const commentRules = ["always", "on-change", "on-failure", "never"] as const;
export type CommentRule = (typeof commentRules)[number];

/** Inputs that mean the same as the option of their name, and are read by its parser. */
export const optionInputs = [
  "budget",
  "base",
  "url",
  "url-pattern",
  "max-time",
  "runs",
  "shard",
  "chrome-path",
  "only-changed",
] as const;

/** What action.yml says that the runner hands over for an input that is not set; nothing for all others. */
export const defaults = {
  "working-directory": ".",
  "only-changed": "false",
  mode: "check",
  comment: "always",
  "max-time": "10m",
  runs: "auto",
  reports: ".budget-check",
  artifact: "budget-check",
  "comment-author": "github-actions[bot]",
} as const;

/** The action's inputs. What the runner gives as empty text is absent. */
export interface Inputs {
  mode: Mode;
  workingDirectory: string;
  comment: CommentRule;
  /** Sets a comment apart from those of other budgets. */
  key: string;
  /** Context of a commit status; absent: none is set. */
  commitStatus: string | undefined;
  token: string;
  commentAuthor: string;
  artifact: string;
  reports: readonly string[];
  /** Headers with a secret, one a line. */
  bypassHeaders: string | undefined;
  /** What the gate is asked. */
  request: GateRequest;
}

/** What becomes part of a hidden marker and of a comment's title. */
const keyPattern = /^[\w./@ -]{0,100}$/;

/**
 * Reads the inputs as the runner hands them over, in `INPUT_*`.
 * @throws CheckError USAGE for a word that an input does not know.
 */
export function readInputs(): Inputs {
  const key = getInput("key");
  if (!keyPattern.test(key))
    throw new CheckError("USAGE", `Input key: ${JSON.stringify(key)} is not a plain name`, {
      advice: "Use letters, digits, spaces and . / @ - _, at most 100 of them",
    });
  return {
    mode: wordOf("mode", modes, defaults.mode),
    workingDirectory: getInput("working-directory") || defaults["working-directory"],
    comment: wordOf("comment", commentRules, defaults.comment),
    key,
    commitStatus: getInput("commit-status") || undefined,
    token: getInput("github-token"),
    commentAuthor: getInput("comment-author") || defaults["comment-author"],
    artifact: getInput("artifact") || defaults.artifact,
    bypassHeaders: getInput("bypass-headers") || undefined,
    reports: orElse(getMultilineInput("reports"), [defaults.reports]),
    request: {
      ...asOption("budget"),
      ...(getInput("base") === "none" ? { "no-base": true } : asOption("base")),
      ...asOption("url"),
      ...asOption("url-pattern"),
      ...asOption("max-time"),
      ...asOption("runs"),
      ...asOption("shard"),
      ...asOption("chrome-path"),
      ...(readSwitch("only-changed") && { "only-changed": true }),
    },
  };
}

/** An input that means the same as the option of its name, by that option's parser; empty where it is not set. */
function asOption(name: Exclude<(typeof optionInputs)[number], "only-changed">): GateRequest {
  const given = getInput(name);
  return given === "" ? {} : { [name]: parseInput(name, given) };
}

function readSwitch(name: string): boolean {
  const given = getInput(name);
  if (given === "") return false;
  try {
    return getBooleanInput(name);
  } catch {
    // It takes True and TRUE as well, as YAML does.
    return parseValue(oneOf("true", "false"), given, `Input ${name}:`) === "true";
  }
}

function wordOf<Word extends string>(name: string, words: readonly Word[], fallback: Word): Word {
  const given = getInput(name);
  return given === "" ? fallback : parseValue(oneOf(...words), given, `Input ${name}:`);
}

function orElse(list: readonly string[], fallback: readonly string[]): readonly string[] {
  return list.length > 0 ? list : fallback;
}
