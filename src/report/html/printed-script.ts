import { scriptName } from "../../file-name.ts";

/** Reports do not contain the address of their pages. In reports of version 1.0, scripts are URLs, usually of our own server. */
const anyOwnServer = "http://localhost/";

/** The printed name of a script, which a report has by name or, in version 1.0, by URL. Packages keep their names. */
export function printedScript(name: string): string {
  return scriptName(name, anyOwnServer);
}
