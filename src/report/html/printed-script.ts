import { scriptName } from "../../file-name.ts";

/** Reports do not say where their pages were. In those of version 1.0 scripts are URLs: of our own server, most often. */
const anyOwnServer = "http://localhost/";

/** What a script is called that a report holds by its name or, of version 1.0, by its URL. Packages keep their names. */
export function printedScript(name: string): string {
  return scriptName(name, anyOwnServer);
}
