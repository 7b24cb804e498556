import { mostConfigBytes, readRegularFile } from "../read-file.ts";

/** The file's bytes; undefined where there is no such file. @throws the file system's error where it cannot be read, UnreadableFile for what is not a file. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readRegularFile(file, mostConfigBytes);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return undefined;
    }
    throw error;
  }
}
