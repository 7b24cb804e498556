/** The app's own server, by the first of several commands that answers. */
import { CheckError } from "../errors.ts";
import { serveCommand } from "../serve/command.ts";
import { serveBesideHead } from "./serve-beside-head.ts";
import type { ServeCommandOptions } from "../serve/command.ts";
import type { Site } from "../serve/site.ts";

/**
 * Starts one command after the other until one answers.
 *
 * @param commands at least one, likeliest first.
 * @param say called with each command that is tried, and why the next one is.
 * @param head for base: head's site, which answers already.
 * @throws CheckError SERVER_NOT_READY if none answers: the first one's, with what happened to the others.
 */
export async function serveByCommand(
  commands: readonly string[],
  options: Omit<ServeCommandOptions, "command">,
  say: (text: string) => void,
  head?: Site,
): Promise<Site> {
  const failures: CheckError[] = [];
  for (const command of commands) {
    const before = failures.at(-1);
    say(before === undefined ? `Starting ${command}` : `Starting ${command}, since ${clause(before)}`);
    try {
      const started = { ...options, command };
      const site = await (head ? serveBesideHead(head, started, say) : serveCommand(started));
      say(`${command} answers at ${site.url}${site.basePath}`);
      return site;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!(error instanceof CheckError) || error.code !== "SERVER_NOT_READY") throw error;
      failures.push(error);
    }
  }
  const [first, ...others] = failures;
  if (first === undefined) throw new Error("no command to serve the app");
  if (others.length === 0) throw first;
  throw new CheckError("SERVER_NOT_READY", first.message, {
    advice: `Say in the budget how the app is served: "serve": { "command": "… --port {port}", "url": "http://localhost:{port}" }.`,
    detail: [first.detail ?? "", ...others.map(({ message }) => `Also tried: ${message}`)].join("\n"),
    cause: first,
  });
}

function clause({ message }: CheckError): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");
}
