import { findMetric } from "../../metrics/index.ts";
import type { Page } from "../../types.ts";
import { Problems } from "../text/problems.ts";

/**
 * Reports limits on what the app's server decides (cache headers, compression, redirects), where our own static server answers: its
 * values say nothing of what visitors get.
 */
export function reportServerLimits(pages: readonly Pick<Page, "limits">[], problems: Problems): void {
  for (const { limits } of pages)
    for (const { metric, position } of limits)
      if (findMetric(metric)?.ofServer && position)
        problems.addAt(
          position,
          `${metric} can never apply: budget-check's own static server sends the built files, and no visitor gets its headers or redirects; name your server in "serve" ({ "command": … } or a URL), or remove the limit`,
        );
}

/**
 * The same where only the project shows that our server answers.
 * @throws CheckError BUDGET for every such limit.
 */
export function refuseServerLimits(pages: readonly Pick<Page, "limits">[]): void {
  const problems = new Problems();
  reportServerLimits(pages, problems);
  problems.throwIfAny();
}
