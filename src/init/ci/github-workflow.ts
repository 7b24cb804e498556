import type { CiFacts } from "./facts.ts";
import { setupSteps, yamlText } from "./setup-steps.ts";

/**
 * A GitHub workflow that checks the app on every pull request, in the merge queue and on every push to the default branch. For a
 * workflow of its own it lacks nothing: README, "Add it to a workflow".
 * @param name of the workflow; the check on a pull request is shown with it.
 */
export function githubWorkflow(facts: CiFacts, name: string): string {
  const { folder, defaultBranch, key, lfs } = facts;
  const inputs = [
    ...(folder === "" ? [] : [`working-directory: ${yamlText(folder)}`]),
    ...(key === null ? [] : [`key: ${yamlText(key)} # its own comment, next to those of other apps`]),
    ...(folder === ""
      ? []
      : ["only-changed: true # passes immediately if nothing the app depends on has changed"]),
  ];
  const artifact = key === null ? "budget-check" : `budget-check-${key}`;
  const steps = [
    [
      "- uses: actions/checkout@v6",
      "  with:",
      "    fetch-depth: 2 # the change and the commit before it; any other is fetched when it is needed",
      ...(lfs ? ["    lfs: true"] : []),
    ],
    ...setupSteps(facts),
    [
      "- id: budget",
      "  uses: budget-check/budget-check@v1",
      ...(inputs.length === 0 ? [] : ["  with:", ...inputs.map((line) => `    ${line}`)]),
    ],
    [
      "- if: ${{ !cancelled() && steps.budget.outputs.html != '' }}",
      "  uses: actions/upload-artifact@v7 # the comment links to it",
      "  with:",
      `    name: ${artifact}`,
      "    path: |",
      "      ${{ steps.budget.outputs.report }}",
      "      ${{ steps.budget.outputs.html }}",
    ],
  ];
  return `# Written by budget-check init. Installs and builds the app before and after the change, visits both, and says what became slower or larger.
name: ${yamlText(name)}
on:
  pull_request:
  merge_group:
  push:
    branches: [${yamlText(defaultBranch)}]
permissions:
  contents: read
  pull-requests: write # for the comment; without it the result is in the job summary
concurrency: # a push to a pull request ends the run of the one before
  group: \${{ github.workflow }}-\${{ github.event.number || github.run_id }}
  cancel-in-progress: true
jobs:
  budget:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
${steps.map((lines) => lines.map((line) => `      ${line}`).join("\n")).join("\n")}
`;
}
