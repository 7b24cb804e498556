import type { PackageManager } from "../../project/lockfiles.ts";
import { inFolder } from "./facts.ts";
import type { CiFacts } from "./facts.ts";
import { majorOf } from "./node-version.ts";
import { yamlText } from "./setup-steps.ts";

/** What budget-check runs on, and with it the app's build. */
const leastNode = 24;

/** GitLab only caches what is in the repository's folder. This one is ignored by git. */
const cacheFolder = ".budget-check/cache";

/** Variables that put a package manager's downloads there, with the folder that each uses. */
const cacheVariables: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ["npm_config_cache"],
  pnpm: ["npm_config_store_dir", "pnpm_config_store_dir"],
  yarn: ["YARN_CACHE_FOLDER"],
  bun: ["BUN_INSTALL_CACHE_DIR"],
};

/**
 * A job of GitLab CI that checks the app in merge requests and on the default branch.
 * @param stage an existing stage; null for the default, `test`.
 */
export function gitlabJob(
  { folder, manager, node, key }: CiFacts,
  { name, stage }: { name: string; stage: string | null },
): string {
  const inApp = (file: string) => yamlText(inFolder(folder, file));
  const note = key === null ? "--comment" : `--comment --key ${key}`;
  const major = Math.max(leastNode, Number(majorOf(node.version)) || 0);
  const lines = [
    `${name}:`,
    ...(stage === null ? [] : [`  stage: ${yamlText(stage)}`]),
    `  image: node:${major} # budget-check needs Node ${leastNode} or later; the app is built with the same`,
    "  rules:",
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
    "  timeout: 30 minutes",
    ...(manager?.lockfile
      ? [
          "  variables:",
          ...cacheVariables[manager.name].map(
            (variable) => `    ${variable}: $CI_PROJECT_DIR/${cacheFolder}`,
          ),
          "  cache:",
          "    key:",
          `      files: [${yamlText(manager.lockfile)}]`,
          `    paths: [${cacheFolder}/]`,
        ]
      : []),
    "  before_script:",
    "    - apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium git",
    "  script:",
    ...(folder === "" ? [] : [`    - cd ${shellWord(folder)}`]),
    "    # For a note on the merge request: a masked variable BUDGET_CHECK_GITLAB_TOKEN, scope api, role Reporter.",
    `    - npx --yes budget-check@1 ${note} --codequality gl-code-quality-report.json --junit budget-check-junit.xml`,
    "  artifacts:",
    "    when: always",
    "    expire_in: 2 weeks",
    "    paths:",
    ...["report.html", "report.md", "report.json"].map((file) => `      - ${inApp(`.budget-check/${file}`)}`),
    "    reports:",
    `      codequality: ${inApp("gl-code-quality-report.json")}`,
    `      junit: ${inApp("budget-check-junit.xml")}`,
  ];
  return `# Written by budget-check init. Builds the app before and after the change, visits both, and says what became slower or larger.
${lines.join("\n")}
`;
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
