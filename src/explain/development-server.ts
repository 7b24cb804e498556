import type { VisitData } from "../types.ts";

export const servesSources =
  'This is a development server, which sends sources as they are: let the budget\'s "serve" start a server of the built app.';

/** Scripts that only the development servers of Vite, Next and webpack send. */
const scripts =
  /\/@vite\/client$|\/@react-refresh$|\/_next\/static\/chunks\/\S*hmr-client|\/webpack-dev-server\//;

export function isDevelopmentServer({ requests }: VisitData): boolean {
  return requests.some(({ url, thirdParty }) => !thirdParty && scripts.test(url));
}
