/** The first names of a list, and how many more there are: more names than `most` say no more. */
export function fewNames(names: readonly string[], most = 5, separator = ", "): string {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return names.slice(0, most).join(separator) + more;
}
