import { join } from "node:path";
import type { PlannedFile } from "../planned-file.ts";
import { existingWorkflows, isFolder } from "./existing-workflows.ts";
import type { OwnWorkflow } from "./existing-workflows.ts";
import type { CiFacts } from "./facts.ts";
import { githubWorkflow } from "./github-workflow.ts";

/** The workflow file: a new one under a name that is free, or the one that checks this app already, which is left alone. */
export async function planGithub(top: string, facts: CiFacts): Promise<PlannedFile> {
  const { paths, own } = await existingWorkflows(top);
  const known = own.find(({ directories }) =>
    directories.some((one) => isFolder(one, facts.folder) === true),
  );
  if (known) return keep(top, known, `checks ${facts.folder || "this app"} already`);
  // A matrix may have this app, or not.
  const unsure = own.find(({ directories }) =>
    directories.some((one) => isFolder(one, facts.folder) === null),
  );
  if (unsure)
    return keep(top, unsure, "runs budget-check for the apps of a matrix", [
      `Check that ${facts.folder || "this app"} is among the values of its working-directory, ${unsure.directories[0]}`,
    ]);
  const names = [
    "performance",
    `performance-${facts.key ?? "budget"}`,
    "budget-check",
    `budget-check-${facts.key ?? 2}`,
  ];
  const taken = new Set(paths.map((path) => /([^/]+)\.ya?ml$/.exec(path)?.[1]));
  const name = names.find((one) => !taken.has(one)) ?? `budget-check-${taken.size}`;
  const triggers = `on pull requests and pushes to ${facts.defaultBranch}`;
  return {
    path: join(top, ".github/workflows", `${name}.yml`),
    action: "create",
    text: githubWorkflow(facts, name),
    before: null,
    summary: `${triggers}, ${setUp(facts)}`,
  };
}

function keep(
  top: string,
  { path, cannotComment }: OwnWorkflow,
  why: string,
  more: string[] = [],
): PlannedFile {
  const byHand = [
    ...more,
    ...(cannotComment ? ["For the comment, add to its permissions: pull-requests: write"] : []),
  ];
  return {
    path: join(top, path),
    action: "keep",
    text: null,
    before: null,
    summary: why,
    ...(byHand.length > 0 && { byHand }),
  };
}

/** `with Node from .nvmrc, pnpm, and a cache of pnpm-lock.yaml`. */
export function setUp({ node, manager, buildCaches }: CiFacts): string {
  const from = node.file === null ? `Node ${node.version}` : `Node from ${node.file}`;
  const caches = [...(manager?.lockfile ? [manager.lockfile] : []), ...buildCaches.map(({ path }) => path)];
  const cached = caches.length === 0 ? "" : `, cached by ${caches.join(" and ")}`;
  return `with ${from}${manager === null ? "" : ` and ${manager.name}`}${cached}`;
}
