import { CheckError, messageOf } from "../../errors.ts";
import type { Login } from "../../types.ts";
import { loadModule } from "./load-module.ts";
import type { LoginContext } from "./login-context.ts";
import { loginFailed } from "./login-failure.ts";
import { lookAt } from "./look-at-page.ts";
import { surroundingsFor } from "./module-surroundings.ts";

/**
 * Lets a module log in, on the page that it is given.
 * @throws CheckError LOGIN_FAILED with what the module threw.
 */
export async function logInByModule(
  { file }: Login & { kind: "module" },
  { page, urlOf, secrets, signal }: LoginContext,
): Promise<void> {
  const run = await loadModule(file);
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
  aborted.catch(() => undefined);
  try {
    const work = run({
      page,
      ...surroundingsFor(urlOf, secrets),
      // Nothing of a login is measured: the same module may serve a page's interactions too.
      measure: async (_, interact) => {
        await interact();
      },
    });
    await Promise.race([work, aborted]);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CheckError) throw error;
    throw loginFailed(`its module threw: ${messageOf(error)}`, await lookAt(page), error);
  }
}
