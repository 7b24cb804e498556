import type { Bundle, ChangedLine } from "../../types.ts";
import { bundleTarget } from "../bundle-target.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import type { ChangeSubject } from "../subject.ts";

const metrics = ["initial:js", "lazy:js", "total", "file", "entry", "route"];
/** With more packages than this, none of them is the cause on its own. */
const mostPackages = 3;

/**
 * Packages that a new line imports and no removed line did, where it is not known what the build is made of: no source map, no
 * stats, or a server's build that nobody weighed. It only came together with what got worse; how much of it ships is not known.
 */
export const addedImport = defineFinding({
  kind: "import",
  metrics,
  link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
  find: explainAddedImport,
});

function explainAddedImport(subject: ChangeSubject): Draft[] {
  const { head, changes, verdicts } = subject;
  if (knowsPackages(head)) return [];
  const added = addedImports(changes.filter(({ file }) => isAppCode(file, head)));
  if (added.size === 0 || added.size > mostPackages) return [];
  const target = bundleTarget(subject, metrics);
  if (!target) return [];
  const change = verdicts.find(
    ({ metric, page, delta }) => metric === target.metric && page === target.page && delta,
  );
  return [...added].map(([name, { file }]): Draft => {
    const manifest = newDependency(changes, name);
    return {
      ...target,
      certainty: "together",
      key: name,
      // Another file of base may import it too: only a manifest tells that it is new.
      title: manifest
        ? `${name} is a new dependency, imported by ${file}`
        : `A new line of ${file} imports ${name}`,
      evidence: [
        ...(manifest ? [`${manifest.file}:${manifest.line} names it as a new dependency`] : []),
        `its size is not known: ${whyUnknown(head)}`,
      ],
      fix: `Load it where it is used, with import(), or find a lighter way: see ${file}.`,
      standing: false,
      saving: null,
      // For bytes, a package that was also added to the manifest is the most likely reason for all of them; a page can
      // be slower for other reasons.
      ...(manifest &&
        added.size === 1 &&
        target.page === null &&
        change?.delta && { effect: { value: Math.max(0, change.delta.value), unit: "B" as const } }),
      thing: { kind: "package", name },
      clues: [{ package: name, file }],
    };
  });
}

/** Then the shipped files show which packages came in, and a package that is not among them does not ship. */
function knowsPackages(head: Bundle | null): boolean {
  return head?.modules?.some((module) => module.package !== null) ?? false;
}

/** With what would tell it; where the tool is not known, options of Angular, of webpack and Rspack, and of esbuild. */
function whyUnknown(head: Bundle | null): string {
  if (head === null) return "the bundle was not weighed";
  return (
    head.modulesHint ??
    "build with source maps or stats (--stats-json, --json=stats.json or --metafile=meta.json)"
  );
}

/** The packages that added lines import and no removed line did, with the first line of each. */
function addedImports(changes: readonly ChangedLine[]): ReadonlyMap<string, ChangedLine> {
  const before = new Set(changes.filter(({ removed }) => removed).flatMap(importsOf));
  const found = new Map<string, ChangedLine>();
  for (const line of changes)
    if (!line.removed)
      for (const name of importsOf(line)) if (!before.has(name) && !found.has(name)) found.set(name, line);
  return found;
}

const appCode = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|mdx)$/;
const noAppPlace = /(?:^|\/)(?:tests?|__tests__|e2e|scripts|\.\w[^/]*)\/|(?:^|\/)\.[^/]+$/;
const noAppName = /\.(?:test|spec|stories|config|d)\.\w+$/;
/** `from "x"`, `import "x"`, `import("x")`, `require("x")`. */
const specifier = /\b(?:from|import|require)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g;
/** A package's name, with its scope; no path, no alias (`@/a`, `~/a`, `$lib`, `#a`), no scheme (`virtual:a`). */
const packageName = /^((?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*)(?:\/|$)/i;

/** What Node brings along, where it is written without `node:`: no browser gets it. */
const ofNode =
  /^(?:assert|async_hooks|buffer|child_process|cluster|crypto|dns|events|fs|http2?|https|module|net|os|path|perf_hooks|process|querystring|readline|stream|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)$/;

/** Tests and stories are not what visitors load, unless a file of the build is named after them, as in a Storybook. */
function isAppCode(file: string, head: Bundle | null): boolean {
  if (!appCode.test(file) || noAppPlace.test(file)) return false;
  if (!noAppName.test(file)) return true;
  const stem = nameIn(file).replace(/\.\w+$/, "");
  return (head?.assets ?? []).some(({ name }) =>
    ["-", "."].some((end) => nameIn(name).startsWith(`${stem}${end}`)),
  );
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

function importsOf({ text }: ChangedLine): string[] {
  if (/^(?:\/\/|\*|\/\*)|^(?:import|export)\s+type\b/.test(text)) return [];
  return [...text.matchAll(specifier)].flatMap(([, name = ""]) => {
    const found = packageName.exec(name)?.[1];
    return found === undefined || ofNode.test(found) ? [] : [found];
  });
}

/** The line of a manifest that names the package, which base's did not name. */
function newDependency(changes: readonly ChangedLine[], name: string): ChangedLine | undefined {
  const [added, removed] = [false, true].map((gone) =>
    changes.filter(
      (line) =>
        (line.removed ?? false) === gone &&
        /(?:^|\/)package\.json$/.test(line.file) &&
        line.text.includes(`"${name}":`),
    ),
  );
  return removed?.length === 0 ? added?.[0] : undefined;
}
