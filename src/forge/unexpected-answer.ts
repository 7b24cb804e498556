/**
 * A success status with a body that the server does not document: a proxy's page, an empty answer, JSON that was cut off.
 * The request may have been carried out all the same.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer";

  /**
   * @param server such as `GitHub`.
   * @param wanted what it documents, such as `a list of comments`.
   */
  constructor(server: string, wanted: string, data: unknown) {
    super(`${server}, or a proxy in front of it, sent ${describe(data)} instead of ${wanted}`);
  }
}

/** By kind only: what a proxy says may hold anything. */
function describe(data: unknown): string {
  if (data === undefined || data === null || data === "") return "an empty answer";
  if (typeof data === "string")
    return data.trimStart().startsWith("<") ? "an HTML page" : "text that is not JSON";
  return Array.isArray(data) ? "another list" : "another object";
}
