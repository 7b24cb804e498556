/** Names of all packages that it depends on, development included. */
export function dependenciesOf(manifest: Readonly<Record<string, unknown>>): Set<string> {
  const groups = ["dependencies", "devDependencies", "optionalDependencies"].map((key) => manifest[key]);
  return new Set(
    groups.flatMap((group) => (typeof group === "object" && group !== null ? Object.keys(group) : [])),
  );
}

/** The major version that package.json asks for, `^11.2.0` or `~8`; null where it does not say. */
export function majorOf(manifest: Readonly<Record<string, unknown>>, name: string): number | null {
  for (const key of ["devDependencies", "dependencies", "optionalDependencies"]) {
    const group = manifest[key];
    const range: unknown = typeof group === "object" && group !== null ? Reflect.get(group, name) : undefined;
    const major = typeof range === "string" ? /^[\^~>=v\s]*(\d+)(?:\.|\s|$)/.exec(range)?.[1] : undefined;
    if (major !== undefined) return Number(major);
  }
  return null;
}
