import { posix } from "node:path";
import { normaliseBase } from "./detect-base-path.ts";
import { record } from "./detect-manifest.ts";
import type { FrameworkDefinition } from "./framework.ts";

/**
 * Angular writes down its output in angular.json. The application builder (17 and later) puts the site into `browser/` of it,
 * the older builders into the folder itself.
 *
 * @see https://angular.dev/reference/configs/workspace-config#output-path-configuration
 */
export const angular: FrameworkDefinition = {
  dependency: "@angular/core",
  async read(project) {
    const workspace = record(await project.json("angular.json"));
    const projects = Object.entries(record(workspace["projects"])).map(([name, value]) => ({
      name,
      ...readBuild(value),
    }));
    const applications = projects.filter(({ type }) => type !== "library");
    const wanted = workspace["defaultProject"];
    const app = applications.find(({ name }) => name === wanted) ?? applications[0];
    const name = app?.name ?? project.manifest.name ?? "app";
    const { base, browser } = outputOf(app?.options["outputPath"], name, app?.builder ?? "");
    const rendered =
      app?.options["outputMode"] === "server" ||
      (app?.options["outputMode"] !== "static" && isOn(app?.options["ssr"]));
    const baseHref = app?.options["baseHref"];
    return {
      framework: "angular",
      label: `Angular app "${name}"`,
      output: [...new Set([posix.join(base, browser), base])],
      previewCommand: rendered ? `node ${posix.join(base, "server/server.mjs")}` : null,
      basePath: normaliseBase(typeof baseHref === "string" ? baseHref : "/"),
      notes:
        applications.length > 1
          ? [`angular.json has ${applications.length} applications: "${name}" is used`]
          : [],
    };
  },
};

function readBuild(value: unknown): {
  type: unknown;
  builder: string;
  options: Readonly<Record<string, unknown>>;
} {
  const fields = record(value);
  const target = record(record(fields["architect"] ?? fields["targets"])["build"]);
  const production = record(record(target["configurations"])["production"]);
  const builder = target["builder"];
  return {
    type: fields["projectType"],
    builder: typeof builder === "string" ? builder : "",
    options: { ...record(target["options"]), ...production },
  };
}

function outputOf(outputPath: unknown, name: string, builder: string): { base: string; browser: string } {
  const nested = /:(?:browser|browser-esbuild)$/.test(builder) ? "" : "browser";
  if (typeof outputPath === "string") return { base: posix.normalize(outputPath), browser: nested };
  const { base, browser } = record(outputPath);
  return {
    base: typeof base === "string" ? posix.normalize(base) : posix.join("dist", name),
    browser: typeof browser === "string" ? browser : nested,
  };
}

function isOn(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}
