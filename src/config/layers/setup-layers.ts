import type { Setup, VariableUse } from "../../types.ts";
import type { SetupEntry } from "../keys/setup.ts";
import type { Held } from "../keys/setup-texts.ts";

/** A setup of the budget's pages, with the variables that it needs. */
export interface LaidSetup {
  setup?: Setup;
  variables: readonly VariableUse[];
}

/**
 * A page's setup merged over that of the budget: cookies, headers and localStorage entry by entry, other keys as a whole.
 * @param page null if the page is visited without any setup, undefined if it has none of its own.
 * @returns null if there is no setup.
 */
export function laySetup(
  budget: SetupEntry | null | undefined,
  page: SetupEntry | null | undefined,
): LaidSetup | null {
  if (page === null) return null;
  const layers = [budget, page].filter((layer) => layer !== null && layer !== undefined);
  if (layers.length === 0) return null;
  const variables: VariableUse[] = [];
  const held = <T>(one: Held<T>): T => {
    variables.push(...one.variables);
    return one.value;
  };
  const entries = <T>(read: (layer: SetupEntry) => ReadonlyMap<string, Held<T> | null>): [string, T][] =>
    [...new Map(layers.flatMap((layer) => [...read(layer)]))].flatMap(([name, one]) =>
      one ? [[name, held(one)]] : [],
    );
  const last = <T>(read: (layer: SetupEntry) => Held<T> | null | undefined): T | undefined => {
    const one = layers.map(read).findLast((value) => value !== undefined);
    return one ? held(one) : undefined;
  };
  const cookies = entries(({ cookies: all }) => all).map(([, cookie]) => cookie);
  const headers = Object.fromEntries(entries((layer) => layer.headers));
  const localStorage = Object.fromEntries(entries((layer) => layer.localStorage));
  const basicAuth = last((layer) => layer.basicAuth);
  const login = last((layer) => layer.login);
  if (login?.kind === "file") throw new Error("the file of the login was not read");
  const isEmpty =
    !basicAuth && !login && [cookies, headers, localStorage].every((all) => Object.keys(all).length === 0);
  if (isEmpty) return { variables };
  return {
    setup: { cookies, headers, localStorage, ...(basicAuth && { basicAuth }), ...(login && { login }) },
    variables,
  };
}
