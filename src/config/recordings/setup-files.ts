import { stat } from "node:fs/promises";
import { CheckError } from "../../errors.ts";
import type { Note } from "../../types.ts";
import type { Layer } from "../layers/layer.ts";
import type { Written } from "../text/nodes.ts";
import type { PageEntry } from "../keys/pages.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import { readRecording } from "./setup-recording.ts";
import type { Recording } from "./setup-recording.ts";
import type { SetupEntry } from "../keys/setup.ts";
import { kindOfFile } from "../../read-file.ts";
import { displayName, readSource } from "../text/source.ts";

type MaybeSetup = SetupEntry | null | undefined;

/** The layers with the steps of all recordings that they name, after checking that their modules exist; unchanged without either. */
export async function readStepsFiles(
  layers: readonly Layer[],
  { cwd, problems }: { cwd: string; problems: Problems },
): Promise<readonly Layer[]> {
  if (!layers.some(namesFiles)) return layers;
  const notes: Note[] = [];
  const record = async (file: Written<string>): Promise<Recording | null> => {
    const recording = await openRecording(file, cwd, problems);
    notes.push(...(recording?.notes ?? []));
    return recording;
  };
  const ofSetup = async (setup: MaybeSetup): Promise<MaybeSetup> => {
    if (setup?.login?.value.kind !== "file") return setup;
    const { file } = setup.login.value;
    const { login: _, ...rest } = setup;
    if (file.kind === "module") {
      await checkModule(file.path, cwd, problems);
      return { ...rest, login: { value: { kind: "module", file: file.path.value }, variables: [] } };
    }
    const recording = await record(file.path);
    if (!recording) return rest;
    const { page, steps, variables } = recording;
    return { ...rest, login: { value: { kind: "steps", page: page ?? "/", steps }, variables } };
  };
  const ofPage = async ({ stepsFile: file, ...page }: PageEntry): Promise<PageEntry> => {
    const setup = await ofSetup(page.setup);
    const entry = { ...page, ...(setup !== undefined && { setup }) };
    if (!file) return entry;
    if (file.kind === "module") {
      await checkModule(file.path, cwd, problems);
      return { ...entry, interactionsModule: file.path.value };
    }
    const recording = await record(file.path);
    if (!recording) return entry;
    if (recording.page !== null && recording.page !== page.path)
      notes.push({
        level: "info",
        text: `${displayName(file.path.value, cwd)} was recorded on ${recording.page}, and is done on the page ${quote(page.name)} (${page.path})`,
      });
    return { ...entry, interactions: recording.steps, variables: recording.variables };
  };
  const read: Layer[] = [];
  for (const layer of layers) {
    const setup = await ofSetup(layer.setup);
    const pages: PageEntry[] = [];
    for (const page of layer.pages ?? []) pages.push(await ofPage(page));
    read.push({ ...layer, ...(layer.pages && { pages }), ...(setup !== undefined && { setup }) });
  }
  const [lowest, ...others] = read;
  return lowest ? [{ ...lowest, notes: [...lowest.notes, ...notes] }, ...others] : [];
}

function namesFiles({ setup, pages = [] }: Layer): boolean {
  const logsInByFile = (own: MaybeSetup) => own?.login?.value.kind === "file";
  return (
    logsInByFile(setup) || pages.some((page) => page.stepsFile !== undefined || logsInByFile(page.setup))
  );
}

async function openRecording(
  file: Written<string>,
  cwd: string,
  problems: Problems,
): Promise<Recording | null> {
  const name = displayName(file.value, cwd);
  try {
    const source = await readSource(file.value, name);
    if (source) return await readRecording(source, problems);
    problems.addAt(file.position, `there is no recording ${quote(name)}`);
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    problems.addAt(file.position, error.message);
  }
  return null;
}

async function checkModule(file: Written<string>, cwd: string, problems: Problems): Promise<void> {
  const found = await stat(file.value).catch(() => null);
  if (found?.isFile()) return;
  const name = quote(displayName(file.value, cwd));
  problems.addAt(
    file.position,
    found ? `the module ${name} is ${kindOfFile(found)}, not a file` : `there is no module ${name}`,
  );
}
