import type { Conditions } from "../../types.ts";

/**
 * The browser's flags for hosts that are elsewhere. The resolver does the mapping, so that URL, Host header, cookies,
 * certificate check and cache stay those of the name.
 * @param hosts as `readHosts` of the budget left them: nothing in them parts a rule.
 */
export function hostRules(hosts: Conditions["hosts"]): string[] {
  const names = Object.keys(hosts);
  if (names.length === 0) return [];
  // The first rule that fits counts: the more precise name goes first.
  const rules = names
    .toSorted((a, b) => Number(isWide(a)) - Number(isWide(b)) || b.length - a.length)
    .map((name) => `MAP ${name} ${hosts[name]}`);
  return [
    `--host-resolver-rules=${rules.join(",")}`,
    // Otherwise, a deployed page would need a person's permission to connect to this machine.
    "--disable-features=LocalNetworkAccessChecks",
  ];
}

function isWide(name: string): boolean {
  return name.startsWith("*.");
}
