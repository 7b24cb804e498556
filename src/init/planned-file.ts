/** A file that is to be written, or to be left alone. */
export interface PlannedFile {
  /** Absolute. */
  path: string;
  /** `create`: there is none yet. `extend`: everything that is in it stays. `keep`: nothing is written. */
  action: "create" | "extend" | "keep";
  /** The whole text after writing; null for `keep`. */
  text: string | null;
  /** What it was before; null where there was no file. Nothing is written if it is another by then. */
  before: string | null;
  /** What is in it, or is added to it, or why it is left alone. One line. */
  summary: string;
  /** Lines that the reader has to add, where we do not touch the file. */
  byHand?: readonly string[];
}
