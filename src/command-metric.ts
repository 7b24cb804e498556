/** Metric ids of the numbers that commands print: `command:NAME:VALUE`, or `command:NAME` where there is one number. */

const family = "command:";

/** Whether an id is of a command's number; whether the budget has such a command is not asked. */
export function isOfCommand(metric: string): boolean {
  return metric.startsWith(family);
}

/** The id of a command's number. @param value absent where the command gives a single number. */
export function commandMetric(name: string, value?: string): string {
  return value === undefined ? family + name : `${family}${name}:${value}`;
}

/** The name of the command in an id. */
export function commandOf(metric: string): string {
  const rest = metric.slice(family.length);
  const colon = rest.indexOf(":");
  return colon < 0 ? rest : rest.slice(0, colon);
}

/** What people call it: `api (p97.5)`, or `build`. */
export function commandLabel(metric: string): string {
  const name = commandOf(metric);
  const value = metric.slice(family.length + name.length + 1);
  return value === "" ? name : `${name} (${value})`;
}

/** Where a verdict without a page belongs: reports list numbers of commands apart from the bundle's. */
export function placeWithoutPage(metric: string): "bundle" | "commands" {
  return isOfCommand(metric) ? "commands" : "bundle";
}
