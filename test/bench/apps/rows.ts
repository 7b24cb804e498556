import { clientApps } from "./client-apps.ts";
import type { MatrixApp } from "./matrix-app.ts";
import { serverApps } from "./server-apps.ts";
import { staticSites } from "./static-sites.ts";
import { workspaces } from "./workspaces.ts";

/** Every app of the table, servers first: they have the most ways to go wrong. */
export const matrix: readonly MatrixApp[] = [...serverApps, ...workspaces, ...clientApps, ...staticSites];
