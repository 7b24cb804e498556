import { apps } from "../bundle-apps/apps.ts";

/** A package.json. */
export function manifest(rest: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ name: "app", version: "1.0.0", private: true, ...rest }, null, 2)}\n`;
}

/** A document with a line for each part, so that a tag has a line of its own. */
export function page(body: string): string {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>App</title>\n<link rel="icon" href="data:,">\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** The files and the package.json of an app that the benchmark of bundles has too. */
export function recipeOf(name: string): Recipe {
  const app = apps.find((candidate) => candidate.name === name);
  if (!app) throw new Error(`No app of the benchmark of bundles is called ${name}`);
  return { files: app.files, manifest: { type: "module", dependencies: app.packages, ...app.manifest } };
}

interface Recipe {
  files: Readonly<Record<string, string>>;
  manifest: Readonly<Record<string, unknown>>;
}
