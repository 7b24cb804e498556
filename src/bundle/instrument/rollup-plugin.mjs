/** What `rollup --plugin` is given: the record, with maps turned on where the user's configuration has none. */
import { recordPlugin } from "./record-plugin.mjs";

export default function budgetCheck() {
  const ours = { maps: false, manifest: false };
  return {
    ...recordPlugin(process.env.BUDGET_CHECK_RECORD, () => ours),
    outputOptions(options) {
      if (options.sourcemap) return null;
      ours.maps = true;
      return { ...options, sourcemap: "hidden" };
    },
  };
}
