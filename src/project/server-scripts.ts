/** Scripts of package.json that serve what was built. */
import type { ProjectFiles } from "./detect-project-files.ts";

/** Servers for development answer with other code than what ships. */
const development =
  /\b(?:dev|develop|watch|nodemon|react-scripts start|ng serve|ng s|docusaurus start|webpack(?:-dev-server| serve)|rspack serve|vue-cli-service serve|start-storybook|live-server|browser-sync|expo|react-native|electron|ember)\b|--(?:serve|watch)\b|\bvite\b(?! (?:preview|build))|\bparcel\b(?! build)|\bng start\b/;

/**
 * Commands that may serve the app where its framework has no way of its own and no built site is found: its `preview`, then its
 * `start`, which are given the port as PORT. In the order of trying.
 * @param known the framework's own command, which needs no second try; null where it has none.
 */
export function serverScripts(project: ProjectFiles, known: string | null): string[] {
  const { scripts } = project.manifest;
  return ["preview", "start"].flatMap((name) => {
    const text = scripts.get(name)?.trim();
    if (text === undefined || text === "" || development.test(resolved(text, scripts))) return [];
    const isKnown =
      known !== null && (known === project.script(name) || known.includes(text.split(" -")[0] ?? text));
    if (isKnown) return [];
    // Vite takes its port by option alone.
    return /^vite preview(?: --?[\w=./-]+)*$/.test(text) && !text.includes("--port")
      ? [project.program(`${text} --port {port} --strictPort`)]
      : [project.script(name)];
  });
}

/** The script's text with that of the scripts it runs: `npm run dev` is what `dev` is. */
function resolved(text: string, scripts: ReadonlyMap<string, string>): string {
  const run = [...text.matchAll(/\b(?:npm run|pnpm(?: run)?|yarn(?: run)?|bun run) ([\w:-]+)/g)];
  return [text, ...run.map(([, name]) => scripts.get(name ?? "") ?? "")].join("\n");
}
