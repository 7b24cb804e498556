/** Names for a message, not all of hundreds. */
export function listed(names: readonly string[], separator = ", "): string {
  const shown = names.slice(0, 8).join(separator);
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
