/** Packages that can only be loaded completely: React is CommonJS and nothing else. */
export const onlyWhole: ReadonlySet<string> = new Set([
  "react",
  "react-dom",
  "scheduler",
  "react-is",
  "use-sync-external-store",
]);
