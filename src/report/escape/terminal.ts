/**
 * Text from outside made harmless on a terminal and in a CI log: escape sequences (CSI, OSC with their payload),
 * control, format and bidirectional characters go; what is left is one line of at most `max` code points.
 *
 * A line that a GitHub runner would read as a workflow command (`::name::` or `##[name]`) is broken by a blank.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function plain(text: string, max = 400): string {
  const clean = text
    // A bound before the work: no message is worth a scan of megabytes.
    .slice(0, max * 8)
    .toWellFormed()
    .replace(sequences, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    // `[::1]` and `net::ERR_FAILED` stay as they are: neither can become the name of a command.
    .replaceAll(/::(?!1\]|ERR_)(?=\s*[\w-])/g, ": :")
    .replaceAll("##[", "# #[")
    .trim();
  const points = [...clean];
  return points.length > max ? `${points.slice(0, max - 1).join("")}…` : clean;
}

/* Strings (OSC, DCS, SOS, PM, APC) up to BEL or ST, CSI, and two-character escapes: ECMA-48, 5.4 and 8.3.
   https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const sequences = new RegExp(
  [
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?",
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]?",
    "\\u001b[ -/]*[0-~]?",
  ].join("|"),
  "gu",
);
