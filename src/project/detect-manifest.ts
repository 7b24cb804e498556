import { join } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { mostConfigBytes, readRegularText, UnreadableFile } from "../read-file.ts";

/** What detection reads of a package.json. */
export interface Manifest {
  name: string | null;
  scripts: ReadonlyMap<string, string>;
  /** Names of all dependencies of every kind, with their ranges. */
  dependencies: ReadonlyMap<string, string>;
  packageManager: string | null;
  /** `devEngines.packageManager.name`. */
  devEngine: string | null;
  workspaces: readonly string[] | null;
  homepage: string | null;
}

/**
 * Null if there is no package.json.
 *
 * @throws CheckError PROJECT_NOT_FOUND if it is not a file, or not a JSON object.
 */
export async function readManifest(directory: string): Promise<Manifest | null> {
  const file = join(directory, "package.json");
  const text = await readRegularText(file, mostConfigBytes).catch((error: unknown) => {
    if (!(error instanceof UnreadableFile)) return null;
    throw new CheckError("PROJECT_NOT_FOUND", `Cannot read ${file}: ${error.message}`, {
      advice: "Put the package.json of the app there.",
    });
  });
  if (text === null) return null;
  let json: unknown;
  try {
    // npm reads a byte order mark as well.
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (thrown) {
    throw new CheckError("PROJECT_NOT_FOUND", `${file} cannot be read: ${messageOf(thrown)}.`, {
      advice: "Fix the JSON; no package manager reads it either.",
    });
  }
  const fields = record(json);
  const { workspaces } = fields;
  const packages = Array.isArray(workspaces) ? workspaces : record(workspaces)["packages"];
  const engine = record(fields["devEngines"])["packageManager"];
  return {
    name: stringOrNull(fields["name"]),
    scripts: strings(fields["scripts"]),
    dependencies: new Map(
      ["peerDependencies", "optionalDependencies", "devDependencies", "dependencies"].flatMap((kind) => [
        ...strings(fields[kind]),
      ]),
    ),
    packageManager: stringOrNull(fields["packageManager"]),
    devEngine: stringOrNull(record(Array.isArray(engine) ? engine[0] : engine)["name"]),
    workspaces: Array.isArray(packages) ? packages.filter((pattern) => typeof pattern === "string") : null,
    homepage: stringOrNull(fields["homepage"]),
  };
}

/** The object, or an empty one for anything else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function stringOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function strings(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(record(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
