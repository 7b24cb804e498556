/** An app as people have it, with a change that harms nothing and one that adds chart.js to what its pages load first. */
export interface MatrixApp {
  name: string;
  /** Makes the app in the folder `app` by a generator of the npm registry. Absent: the app is `files` alone. */
  create?: string;
  /** By path from the top of the repository; laid over what the generator made. */
  files?: Readonly<Record<string, string>>;
  /** Laid over the app's package.json, one level deep: `scripts`, `dependencies`. */
  manifest?: Readonly<Record<string, unknown>>;
  /** The app's folder in its repository, where the command is run. Default: the top. */
  app?: string;
  /** Installs at the top, with a lockfile; false where there is nothing to install. Default: npm's. */
  install?: string | false;
  /** Adds chart.js, run in the app's folder. Default: npm's. */
  add?: string;
  /** From the app's folder. */
  harmless: Edit;
  harmful: Harm;
  /** The harmless change is checked again in the same clone, where the first run has left what it leaves. */
  twice?: true;
  /** What the run says that it found: a part of the first line of its log that names an app. */
  found: string;
  /** What the run says that it serves. */
  serves: RegExp;
}

/** The first `from` of a file becomes `to`. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

/** Where chart.js gets into the app. */
export type Harm =
  | {
      kind: "import";
      file: string;
      /** What the import is put after, on a line of its own. Absent: it is the first line. */
      after?: string;
    }
  /** A script tag before the first `before`, and a copy of chart.js in a folder whose files are served. */
  | { kind: "tag"; file: string; before: string; folder: string; source: string };
