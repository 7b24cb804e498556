/**
 * Text in which no CI runner finds a command any more. GitHub reads `::name::` where a line begins, after blanks of any
 * kind, and `##[name]` anywhere in it; Azure and TeamCity read `##vso[` and `##teamcity[` anywhere. Each is broken by a
 * blank, so that it still can be read. Control characters must be gone before.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function breakCommands(text: string): string {
  return (
    text
      // `[::1]` and `net::ERR_FAILED` stay as they are: neither can become the name of a command.
      .replaceAll(/:{2,}(?!1\]|ERR_)(?=\s*[\w-])/g, ": :")
      // At the start of a line whatever follows: `::]::` would be a command without letters.
      .replaceAll(/^(\s*):{2,}/gm, "$1: :")
      .replaceAll(/##(?=\w*\[)/g, "# #")
  );
}
