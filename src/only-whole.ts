/** Packages of which nobody can load a part: React is CommonJS and nothing else, and is used whole. */
export const onlyWhole: ReadonlySet<string> = new Set([
  "react",
  "react-dom",
  "scheduler",
  "react-is",
  "use-sync-external-store",
]);
