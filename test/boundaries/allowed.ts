/**
 * Which part of src may import which. This is the only list of the architecture; `boundaries.test.ts` compares all
 * imports with it, type imports included. A part is a file or a folder of src, and may always import itself. What is
 * not listed is not allowed, and a permission that nothing uses is an error, so that the list stays correct. Read it
 * from top to bottom: nothing imports a part below it.
 */
export interface Part {
  /** Other parts of src that it may import, separated by white space. */
  imports: string;
  /** It touches neither files, processes nor the network: no `node:` module at all. */
  pure?: true;
}

export const parts: Readonly<Record<string, Part>> = {
  // The data that stages hand on, and every known failure.
  types: { imports: "", pure: true },
  "types.ts": { imports: "types", pure: true },
  "errors.ts": { imports: "", pure: true },

  // One job each, for several of the parts below.
  "abort-after.ts": { imports: "", pure: true },
  "address.ts": { imports: "", pure: true },
  "asset-name.ts": { imports: "", pure: true },
  "bisect-command.ts": { imports: "types.ts", pure: true },
  "command-metric.ts": { imports: "", pure: true },
  "html-nodes.ts": { imports: "", pure: true },
  "initial-bytes.ts": { imports: "types.ts", pure: true },
  "distinct-names.ts": { imports: "asset-name.ts types.ts", pure: true },
  "film-moments.ts": { imports: "types.ts", pure: true },
  "hash-names.ts": { imports: "asset-name.ts", pure: true },
  "is-loopback.ts": { imports: "", pure: true },
  "same-origin.ts": { imports: "is-loopback.ts", pure: true },
  "file-name.ts": { imports: "asset-name.ts is-loopback.ts", pure: true },
  "limit-kind.ts": { imports: "types.ts", pure: true },
  "lead-verdict.ts": { imports: "limit-kind.ts types.ts", pure: true },
  "machine-limits.ts": { imports: "errors.ts", pure: true },
  "map-concurrently.ts": { imports: "", pure: true },
  "nearest.ts": { imports: "", pure: true },
  "only-whole.ts": { imports: "", pure: true },
  "package-of.ts": { imports: "", pure: true },
  "quantity.ts": { imports: "types.ts", pure: true },
  "route-path.ts": { imports: "", pure: true },
  "requested-file.ts": { imports: "types.ts", pure: true },
  secrets: { imports: "", pure: true },
  "secrets.ts": { imports: "secrets", pure: true },
  "site-files.ts": { imports: "", pure: true },
  "template-page.ts": { imports: "", pure: true },
  "version.ts": { imports: "", pure: true },
  "make-temporary.ts": { imports: "errors.ts" },
  "read-file.ts": { imports: "" },
  "remove-as-one.ts": { imports: "read-file.ts" },
  "whole-file.ts": { imports: "read-file.ts" },
  "ci-event.ts": { imports: "read-file.ts" },
  "stray-failures.ts": { imports: "errors.ts machine-limits.ts" },

  // Pure: data in, data out.
  statistics: { imports: "types.ts", pure: true },
  delivery: { imports: "file-name.ts quantity.ts same-origin.ts types.ts", pure: true },
  metrics: { imports: "command-metric.ts delivery route-path.ts types.ts", pure: true },
  "bundle-limits": { imports: "initial-bytes.ts quantity.ts types.ts", pure: true },
  judge: {
    imports: `
      asset-name.ts bundle-limits command-metric.ts errors.ts initial-bytes.ts is-loopback.ts lead-verdict.ts
      limit-kind.ts metrics quantity.ts statistics types.ts`,
    pure: true,
  },
  explain: {
    imports: `
      asset-name.ts bisect-command.ts bundle-limits command-metric.ts delivery distinct-names.ts file-name.ts limit-kind.ts metrics
      only-whole.ts package-of.ts quantity.ts requested-file.ts statistics types.ts`,
    pure: true,
  },
  report: {
    imports: `
        bisect-command.ts command-metric.ts distinct-names.ts errors.ts file-name.ts film-moments.ts initial-bytes.ts lead-verdict.ts
        limit-kind.ts metrics package-of.ts quantity.ts types.ts`,
    pure: true,
  },
  calibrate: { imports: "judge metrics quantity.ts statistics types.ts", pure: true },
  options: { imports: "errors.ts nearest.ts", pure: true },

  bisect: { imports: "errors.ts nearest.ts", pure: true },

  // Lantern, Lighthouse's simulator, on the graphs that visits keep: data in, data out, by Lighthouse's own code.
  lantern: { imports: "types.ts" },

  preview: { imports: "address.ts errors.ts types.ts", pure: true },

  // Side effects. These know nothing of each other; only child processes are shared.
  process: { imports: "machine-limits.ts quantity.ts" },
  "guarded-folder.ts": { imports: "make-temporary.ts process" },
  config: {
    imports: `
      address.ts bundle-limits command-metric.ts errors.ts metrics nearest.ts quantity.ts read-file.ts
      same-origin.ts secrets.ts types.ts whole-file.ts`,
  },
  project: { imports: "errors.ts map-concurrently.ts read-file.ts template-page.ts" },
  git: {
    imports: `
      address.ts ci-event.ts errors.ts guarded-folder.ts machine-limits.ts make-temporary.ts process quantity.ts
      read-file.ts types.ts`,
  },
  build: { imports: "errors.ts process read-file.ts template-page.ts" },
  commands: { imports: "process types.ts" },
  serve: {
    imports:
      "address.ts errors.ts is-loopback.ts process quantity.ts read-file.ts same-origin.ts site-files.ts",
  },
  telemetry: { imports: "errors.ts types.ts" },
  collect: {
    imports: `
      address.ts errors.ts file-name.ts film-moments.ts html-nodes.ts lantern machine-limits.ts
      make-temporary.ts map-concurrently.ts package-of.ts process quantity.ts route-path.ts same-origin.ts
      secrets.ts stray-failures.ts types.ts`,
  },
  bundle: {
    imports: `
      asset-name.ts distinct-names.ts errors.ts guarded-folder.ts hash-names.ts html-nodes.ts initial-bytes.ts
      map-concurrently.ts only-whole.ts read-file.ts requested-file.ts
      site-files.ts types.ts`,
  },
  history: { imports: "read-file.ts remove-as-one.ts types.ts whole-file.ts" },
  // It words what it writes: comment, summary and status are reports.
  forge: { imports: "" },
  gitlab: { imports: "ci-event.ts errors.ts forge version.ts" },
  github: { imports: "ci-event.ts errors.ts forge make-temporary.ts metrics report types.ts version.ts" },

  // Ties the parts above together, one stage of the pipeline a file.
  stages: {
    imports: `
      abort-after.ts address.ts bisect build bundle bundle-limits calibrate collect command-metric.ts commands config
      distinct-names.ts errors.ts explain file-name.ts film-moments.ts git guarded-folder.ts hash-names.ts history judge
      machine-limits.ts map-concurrently.ts metrics nearest.ts preview project
      quantity.ts read-file.ts report requested-file.ts same-origin.ts secrets.ts serve site-files.ts statistics
      telemetry types.ts version.ts whole-file.ts`,
  },
  "check.ts": {
    imports: "address.ts collect errors.ts git judge lantern machine-limits.ts secrets.ts stages types.ts",
  },
  "compare-commits.ts": { imports: "collect errors.ts judge lantern stages types.ts" },
  "discover.ts": { imports: "collect secrets.ts serve stages types.ts" },
  doctor: { imports: "build errors.ts project serve" },
  // Configurations of other tools, read as parts of a budget.
  import: { imports: "bundle-limits config errors.ts metrics process project read-file.ts types.ts" },
  // What init reads of a project, and the texts that it writes.
  init: {
    imports: `
      bundle-limits config errors.ts git import project quantity.ts read-file.ts types.ts version.ts whole-file.ts`,
  },
  "doctor.ts": { imports: "doctor errors.ts project types.ts" },

  // What both edges share of a run.
  run: {
    imports: `
      bisect build bundle calibrate check.ts compare-commits.ts config errors.ts explain git import init judge lantern
      lead-verdict.ts machine-limits.ts options preview process project quantity.ts read-file.ts remove-as-one.ts report secrets.ts stages statistics
      stray-failures.ts types.ts version.ts whole-file.ts`,
  },

  // The two edges, which know nothing of each other. Nothing imports them.
  cli: {
    imports: `
      collect config discover.ts doctor.ts errors.ts gitlab import init metrics nearest.ts options quantity.ts report run
      secrets.ts
      stages types.ts whole-file.ts`,
  },
  "cli.ts": { imports: "cli machine-limits.ts options run stray-failures.ts version.ts" },
  "bin.js": { imports: "cli.ts" },
  action: {
    imports: "config errors.ts github judge machine-limits.ts options report run stray-failures.ts types.ts",
  },
  "action.ts": { imports: "action" },
};

/** Packages that touch neither files, processes nor the network: a pure part may import them. */
export const purePackages: ReadonlySet<string> = new Set([
  "ajv",
  "d3-hierarchy",
  "fastest-levenshtein",
  "fflate",
  "jsonc-parser",
  "parse5",
  "picomatch",
  "string-width",
  "tldts",
]);

/** The parts that a part may import. */
export function importsOf({ imports }: Part): string[] {
  return imports.split(/\s+/).filter(Boolean);
}
