import type {
  AutoPages,
  Budget,
  BuildSettings,
  Clock,
  Device,
  HistorySettings,
  Level,
  Note,
  Position,
  ServeSettings,
  Throttling,
} from "../../types.ts";
import type { AllowanceEntry } from "../keys/allowances.ts";
import type { CommandLimit } from "../keys/command-limits.ts";
import type { CommandEntry } from "../keys/commands.ts";
import type { PageEntry } from "../keys/pages.ts";
import type { Rules } from "../keys/rules.ts";
import type { SetupEntry } from "../keys/setup.ts";
import type { Written } from "../text/nodes.ts";

/** The content of one file. A missing key comes from the files that it extends. */
export interface Layer {
  /** True for a preset of this package. */
  preset: boolean;
  /** Names and paths; absent if the file does not set them, empty for `null` and `[]`. */
  extends?: readonly Written<string>[];
  limits: Rules;
  bundle: Rules;
  commands?: readonly CommandEntry[];
  /** The limits on commands, from `limits`. */
  commandLimits?: readonly CommandLimit[];
  /** Absolute. */
  bundleDirectory?: string;
  pages?: readonly PageEntry[] | undefined;
  /** Instead of `pages`; a list in a file above takes its place, and the other way round. */
  autoPages?: AutoPages | undefined;
  /** Position of an empty `pages`. */
  noPagesAt?: Position | undefined;
  setup?: SetupEntry | null;
  /** For pages that say nothing of their interactions. */
  interactions?: NonNullable<Budget["ofNewPages"]>;
  devices?: readonly Device[];
  build?: BuildSettings;
  serve?: ServeSettings;
  clock?: Clock;
  throttling?: Throttling;
  blockedUrls?: readonly string[];
  hosts?: Readonly<Record<string, string>>;
  insecure?: boolean;
  onInconclusive?: Level;
  alreadyOver?: Level;
  allow?: readonly AllowanceEntry[];
  history?: HistorySettings | null;
  notes: readonly Note[];
}
