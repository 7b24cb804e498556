/**
 * A path as it is seen from the repository's top: without `.` and `..`, with `/` between folders. Null if it is outside or no
 * relative path.
 * @param folder that the file is named from, seen from the top.
 */
export function pathFromTop(file: string, folder = ""): string | null {
  if (file.startsWith("/")) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join("/");
}
