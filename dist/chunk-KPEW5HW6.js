import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  html
} from "./chunk-TEAJE2YI.js";

// schemas/report.schema.json
var report_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "budget-check report",
  description: "The report of one run of budget-check: what was measured, judged and found. Times are milliseconds, sizes bytes. Properties may be added within a schemaVersion; readers ignore those that they do not know.",
  type: "object",
  required: [
    "schemaVersion",
    "outcome",
    "summary",
    "incomplete",
    "error",
    "revisions",
    "pages",
    "devices",
    "verdicts",
    "measurements",
    "bundle",
    "findings",
    "failedVisits",
    "notes",
    "environment"
  ],
  properties: {
    schemaVersion: {
      description: "Version of this schema. Within a version, properties are only added.",
      const: 1
    },
    outcome: {
      description: "The verdict of the gate; `error`: it could not be measured, or not wholly.",
      enum: ["pass", "warn", "fail", "error"]
    },
    summary: {
      description: "The verdict in words, one line.",
      type: "string"
    },
    onInconclusive: {
      description: "Whether a limit that could not be decided fails the gate; absent: it warns.",
      enum: ["fail", "warn"]
    },
    incomplete: {
      description: "Why the run ended early; null where it did not.",
      type: ["string", "null"]
    },
    error: {
      description: "What stopped the run.",
      anyOf: [
        {
          type: "object",
          required: ["code", "message"],
          properties: {
            code: {
              type: "string"
            },
            message: {
              type: "string"
            }
          }
        },
        {
          type: "null"
        }
      ]
    },
    revisions: {
      type: "object",
      description: "What was compared.",
      required: ["head", "base", "noBase"],
      properties: {
        head: {
          $ref: "#/$defs/revisionInfo"
        },
        base: {
          anyOf: [
            {
              $ref: "#/$defs/revisionInfo"
            },
            {
              type: "null"
            }
          ]
        },
        noBase: {
          description: "Why there is no base.",
          type: ["string", "null"]
        },
        missingBase: {
          description: "There is a base, and it could not be had: nothing was compared, though it should have been.",
          const: true
        },
        folder: {
          description: "Folder that paths of findings start from, seen from the repository's top. Absent: the top, or not known.",
          type: "string"
        }
      }
    },
    pages: {
      description: "Pages of the budget.",
      type: "array",
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name: {
            type: "string"
          },
          path: {
            type: "string"
          },
          warm: {
            description: "A repeat view: the browser's cache was full already.",
            type: "boolean"
          }
        }
      },
      maxItems: 1e3
    },
    devices: {
      description: "Names of the devices.",
      type: "array",
      items: {
        type: "string"
      },
      maxItems: 100
    },
    automatic: {
      description: "What was chosen for pages without interactions, for each device; absent where the budget says of every page what is done on it.",
      type: "array",
      maxItems: 500,
      items: {
        type: "object",
        required: ["page", "device", "steps"],
        properties: {
          page: {
            type: "string"
          },
          device: {
            type: "string"
          },
          steps: {
            description: "In the order in which they are done; empty where nothing was found.",
            type: "array",
            maxItems: 100,
            items: {
              type: "object",
              required: ["name", "kind", "selector"],
              properties: {
                name: {
                  type: "string"
                },
                kind: {
                  enum: ["click", "type", "select"]
                },
                selector: {
                  type: "string"
                },
                text: {
                  description: "What is typed, or the value of the option.",
                  type: "string"
                }
              }
            }
          },
          whyNone: {
            description: "Why there are no steps.",
            type: "string"
          },
          notInBase: {
            description: "Controls of head that would have been chosen, but base does not have them.",
            type: "array",
            maxItems: 100,
            items: {
              type: "string"
            }
          }
        }
      }
    },
    verdicts: {
      description: "One for each limit on each page and device.",
      type: "array",
      items: {
        $ref: "#/$defs/verdict"
      },
      maxItems: 1e5
    },
    measurements: {
      description: "Everything that was measured, limited or not.",
      type: "array",
      items: {
        $ref: "#/$defs/measurement"
      },
      maxItems: 5e4
    },
    commands: {
      description: "What the budget's commands printed; absent where none was run.",
      type: "array",
      items: { $ref: "#/$defs/commandMeasurement" },
      maxItems: 1e3
    },
    bundle: {
      type: "object",
      description: "The built files.",
      required: ["head", "base"],
      properties: {
        head: {
          anyOf: [
            {
              $ref: "#/$defs/bundle"
            },
            {
              type: "null"
            }
          ]
        },
        base: {
          anyOf: [
            {
              $ref: "#/$defs/bundle"
            },
            {
              type: "null"
            }
          ]
        },
        diff: {
          $ref: "#/$defs/bundleDiff"
        }
      }
    },
    findings: {
      type: "array",
      items: {
        $ref: "#/$defs/finding"
      },
      maxItems: 5e3
    },
    loosened: {
      description: "What this change loosens in its own budget; absent where base has none to compare with.",
      type: "array",
      items: {
        $ref: "#/$defs/loosening"
      }
    },
    profiles: {
      description: "Where the time of slow interactions went: of pages whose INP regressed or is over a limit.",
      type: "array",
      items: {
        $ref: "#/$defs/interactionProfile"
      }
    },
    work: {
      description: "Pages whose executed code was counted and named, since it grew or the main thread was busier than base's.",
      type: "array",
      maxItems: 1e4,
      items: {
        type: "object",
        required: ["page", "device", "places"],
        properties: {
          page: { type: "string" },
          device: { type: "string" },
          step: {
            description: "The step that executes more; absent where it is the load.",
            type: "string"
          },
          places: {
            description: "Modules, packages and scripts that execute more blocks than in base, most first.",
            type: "array",
            maxItems: 15,
            items: {
              type: "object",
              required: ["kind", "name", "blocks"],
              properties: {
                kind: { enum: ["module", "package", "script"] },
                name: { type: "string" },
                blocks: {
                  type: "object",
                  required: ["base", "head"],
                  properties: {
                    base: { type: "integer", minimum: 0 },
                    head: { type: "integer", minimum: 0 }
                  }
                },
                busiest: {
                  description: "Of a module, the function that grew most: its line in the source, and what it executes in head.",
                  type: "object",
                  required: ["line", "blocks"],
                  properties: {
                    line: { type: "integer", minimum: 1 },
                    blocks: { type: "integer", minimum: 0 }
                  }
                }
              }
            }
          }
        }
      }
    },
    queries: {
      description: "Pages whose database queries were counted, with the statements that their requests send most often.",
      type: "array",
      maxItems: 1e4,
      items: {
        type: "object",
        required: ["page", "device", "compared", "statements"],
        properties: {
          page: { type: "string" },
          device: { type: "string" },
          compared: { description: "Whether base's were counted as well.", type: "boolean" },
          statements: {
            description: "Those that a request sends more often than in base first.",
            type: "array",
            maxItems: 15,
            items: {
              type: "object",
              required: ["statement", "table", "route", "count", "ms"],
              properties: {
                statement: { description: "Without its literals.", type: "string" },
                table: { type: ["string", "null"] },
                route: { description: "Such as GET /products/:id.", type: ["string", "null"] },
                count: {
                  description: "How often one request sends it.",
                  type: "object",
                  required: ["base", "head"],
                  properties: {
                    base: { type: "number", minimum: 0 },
                    head: { type: "number", minimum: 0 }
                  }
                },
                ms: {
                  description: "How long all of them take together.",
                  type: "object",
                  required: ["base", "head"],
                  properties: {
                    base: { type: "number", minimum: 0 },
                    head: { type: "number", minimum: 0 }
                  }
                },
                code: {
                  description: "The line that sends it, where the server's spans say so.",
                  type: "object",
                  required: ["file"],
                  properties: {
                    file: { type: "string" },
                    line: { type: "integer", minimum: 1 }
                  }
                }
              }
            }
          }
        }
      }
    },
    loadProfiles: {
      description: "Whose code kept the main thread while pages loaded: of pages whose main thread was busier than base's, or over a limit.",
      type: "array",
      items: {
        $ref: "#/$defs/loadProfile"
      }
    },
    details: {
      description: "What stood behind the numbers: the middle visit of each revision, for every page and device.",
      type: "array",
      items: {
        $ref: "#/$defs/pageDetail"
      }
    },
    pageLoads: {
      description: "What each page requested of the bundle's JS while it loaded, held against what the build says of it.",
      type: "array",
      items: {
        $ref: "#/$defs/pageLoad"
      }
    },
    films: {
      description: "What pages looked like while they loaded: of pages whose load regressed or is over a limit.",
      type: "array",
      items: {
        $ref: "#/$defs/film"
      }
    },
    failedVisits: {
      type: "array",
      items: {
        $ref: "#/$defs/visit"
      },
      maxItems: 2e4
    },
    givenUp: {
      description: "Pages that were given up before their limits were decided, since visit after visit failed: what is undecided there is missing.",
      type: "array",
      maxItems: 500,
      items: {
        type: "object",
        required: ["page", "device", "message"],
        properties: {
          page: {
            type: "string"
          },
          device: {
            type: "string"
          },
          message: {
            description: "Of the last visit that failed.",
            type: "string"
          }
        }
      }
    },
    unchanged: {
      description: "Pages on devices that load the same files in base and head, except for hashes in their names. Their metrics count as unchanged: base and head of timings both hold the visits of both sides, those of bytes and counts both hold head's.",
      type: "array",
      maxItems: 500,
      items: {
        type: "object",
        required: ["page", "device"],
        properties: {
          page: {
            type: "string"
          },
          device: {
            type: "string"
          }
        }
      }
    },
    notes: {
      type: "array",
      items: {
        $ref: "#/$defs/note"
      },
      maxItems: 2e3
    },
    environment: {
      $ref: "#/$defs/environment"
    },
    history: {
      description: "How the values of earlier runs on the default branch went on; set where the budget keeps a history.",
      $ref: "#/$defs/history"
    },
    shard: {
      description: "Set where this is a part of a run, to be joined with the others by `merge`.",
      $ref: "#/$defs/shard"
    },
    partial: {
      description: "Set where only limits that failed in an earlier run were checked again (`--only-failed`): this is not a verdict on the change.",
      $ref: "#/$defs/partial"
    }
  },
  $defs: {
    partial: {
      type: "object",
      description: "What was checked again of an earlier run.",
      required: ["of", "startedAt", "failed", "notMeasured", "unchecked"],
      properties: {
        of: {
          description: "The earlier run's report, as it was named.",
          type: "string"
        },
        startedAt: {
          description: "When that run started.",
          type: "string"
        },
        failed: {
          description: "Limits that failed there: one metric on one page and device is one.",
          type: "integer",
          minimum: 0
        },
        notMeasured: {
          description: "Its other limits, which were not measured this time.",
          type: "integer",
          minimum: 0
        },
        unchecked: {
          description: "Limits that failed there and that this run could not check, in words.",
          type: "array",
          items: { type: "string" }
        }
      }
    },
    shard: {
      type: "object",
      description: "What part of a run a report is of.",
      required: ["index", "count", "budget", "run", "attempt"],
      properties: {
        index: {
          description: "From 1 to `count`.",
          type: "integer",
          minimum: 1
        },
        count: {
          type: "integer",
          minimum: 1
        },
        budget: {
          description: "Fingerprint of the budget: all shards of a run have the same.",
          type: "string"
        },
        run: {
          description: "Id of the CI run.",
          type: ["string", "null"]
        },
        attempt: {
          description: "How often CI has tried this run.",
          type: "integer",
          minimum: 1
        }
      }
    },
    unit: {
      description: "What a number counts: milliseconds, bytes, a count, or nothing (CLS).",
      enum: ["ms", "B", "count", "unitless"]
    },
    basis: {
      description: "What a value rests on: simulated on the thread-CPU clock or on the wall clock, observed (unthrottled wall time), or counted exactly.",
      enum: ["cpu", "wall", "observed", "exact"]
    },
    level: {
      description: "Whether exceeding it fails the gate or only warns.",
      enum: ["fail", "warn"]
    },
    revision: {
      description: "Which of the two sides.",
      enum: ["base", "head"]
    },
    status: {
      description: "What became of a limit.",
      enum: ["pass", "warn", "fail", "inconclusive", "missing"]
    },
    note: {
      type: "object",
      description: "Something a reader should know besides the verdicts.",
      required: ["level", "text"],
      properties: {
        level: {
          description: "Weight of the note.",
          enum: ["info", "warn"]
        },
        text: {
          type: "string"
        },
        prominent: {
          description: "Set where it is shown next to the verdict and turns a pass into a warning.",
          const: true
        },
        about: {
          description: "Set where it is about what this run was compared with: with another base it does not apply.",
          enum: ["base"]
        }
      }
    },
    position: {
      type: "object",
      description: "Where the limit stands in the budget file.",
      required: ["file", "line", "column"],
      properties: {
        file: {
          type: "string"
        },
        line: {
          description: "1-based.",
          type: "integer",
          minimum: 1
        },
        column: {
          description: "1-based.",
          type: "integer",
          minimum: 1
        }
      }
    },
    allowance: {
      type: "object",
      description: "An approved exception to a limit.",
      required: ["limit", "reason", "expires"],
      properties: {
        limit: {
          description: "Metric id of the limit that it is for.",
          type: "string"
        },
        page: {
          description: "The one page that it is for; absent for all.",
          type: "string"
        },
        reason: {
          description: "Why it was approved.",
          type: "string"
        },
        expires: {
          description: "Last day, ISO date.",
          type: "string"
        },
        position: {
          $ref: "#/$defs/position"
        }
      }
    },
    loosening: {
      type: "object",
      description: "Something that head's budget takes less strictly than base's.",
      required: ["what", "name", "pages", "before", "after"],
      properties: {
        what: {
          enum: [
            "max",
            "warn",
            "maxIncrease",
            "warnIncrease",
            "exception",
            "page",
            "device",
            "interactions",
            "setting"
          ]
        },
        name: {
          description: "Metric id or bundle key; else what it is called: a page, a device, `alreadyOver`.",
          type: "string"
        },
        pages: {
          description: "Pages that it concerns; empty for all of them, and for what belongs to no page.",
          type: "array",
          items: {
            type: "string"
          }
        },
        before: {
          description: "As base's budget spells it; null where base has no such exception.",
          type: ["string", "null"]
        },
        after: {
          description: "As head's budget spells it; null where it is gone.",
          type: ["string", "null"]
        },
        position: {
          $ref: "#/$defs/position"
        }
      }
    },
    interactionProfile: {
      type: "object",
      description: "Where the time of a step's slowest interaction went: from one more visit, under the CPU profiler, which is not a sample.",
      required: ["page", "device", "revision", "step", "durationMs", "hottest", "functions"],
      properties: {
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        revision: {
          enum: ["base", "head"]
        },
        step: {
          description: "Name of the step.",
          type: "string"
        },
        durationMs: {
          description: "The interaction's duration in that visit, milliseconds.",
          type: "number"
        },
        hottest: {
          description: "Of the app's own functions, the innermost that holds most of the time; null where its scripts were not what took it.",
          anyOf: [
            {
              $ref: "#/$defs/profiledFunction"
            },
            {
              type: "null"
            }
          ]
        },
        functions: {
          description: "Those that took most in themselves, libraries included.",
          type: "array",
          items: {
            $ref: "#/$defs/profiledFunction"
          }
        }
      }
    },
    loadProfile: {
      type: "object",
      description: "Whose code kept the main thread while a page loaded: of more loads, under the CPU profiler, which are no samples. Milliseconds on the device's CPU.",
      required: ["page", "device", "revision", "owners", "calls"],
      properties: {
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        revision: {
          enum: ["base", "head"]
        },
        owners: {
          description: "By whom it was for, most first.",
          type: "array",
          items: {
            $ref: "#/$defs/cpuOwner"
          }
        },
        cut: {
          description: "Set where others ran as well, none of them longer than the last of these.",
          const: true
        },
        calls: {
          description: "Who called whom: callers before those that they called.",
          type: "array",
          items: {
            $ref: "#/$defs/cpuCall"
          }
        }
      }
    },
    cpuOwner: {
      type: "object",
      required: ["kind", "name", "ms"],
      properties: {
        kind: {
          description: "The app's module that ran or called what ran; where there is none the package, and without a source map the script.",
          enum: ["module", "package", "script"]
        },
        name: {
          description: "Module, package, or URL.",
          type: "string"
        },
        ms: {
          type: "number"
        },
        hottest: {
          description: "Of a module, the function that holds most of it, and its line in the source.",
          type: "object",
          required: ["function", "line"],
          properties: {
            function: {
              type: "string"
            },
            line: {
              type: "integer"
            }
          }
        },
        called: {
          description: "Of it in packages that a module called, most first.",
          type: "array",
          items: {
            type: "object",
            required: ["name", "ms"],
            properties: {
              name: {
                type: "string"
              },
              ms: {
                type: "number"
              }
            }
          }
        }
      }
    },
    cpuCall: {
      type: "object",
      required: ["parent", "name", "place", "package", "ms"],
      properties: {
        parent: {
          description: "Index of the caller; null where a task began with it.",
          type: ["integer", "null"],
          minimum: 0
        },
        name: {
          description: "Function of the app, package, or script.",
          type: "string"
        },
        place: {
          description: "Module and line; null of packages and scripts.",
          type: ["string", "null"]
        },
        package: {
          description: "Null for the app's own code.",
          type: ["string", "null"]
        },
        ms: {
          description: "With all that it called.",
          type: "number"
        }
      }
    },
    bundleWaste: {
      type: "object",
      description: "Bytes that ship for a reason that is known, and for which there is a lighter way.",
      required: ["kind", "name", "raw", "gzip", "initial", "modules"],
      properties: {
        kind: {
          description: "A library that could be imported in parts, unused modules of a barrel file, a package that cannot be tree-shaken, a route that every page loads eagerly, a polyfill that no browser of the app's list needs.",
          enum: ["whole", "unused", "commonjs", "eager", "polyfill"]
        },
        name: {
          description: "Package; of the app's own the module.",
          type: "string"
        },
        raw: {
          type: "number"
        },
        gzip: {
          description: "Share of the compressed files.",
          type: "number"
        },
        initial: {
          description: "Raw bytes of it that load up front.",
          type: "number"
        },
        modules: {
          description: "The largest modules of it.",
          type: "array",
          items: {
            type: "string"
          }
        }
      }
    },
    unusedCode: {
      type: "object",
      description: "What extra loads of pages showed of the initial JS; absent where none were made.",
      required: ["complete", "pages"],
      properties: {
        complete: {
          description: "Whether every page was loaded for it; else only those that failed a limit which it may explain.",
          type: "boolean"
        },
        pages: {
          type: "array",
          items: {
            $ref: "#/$defs/pageUnused"
          }
        }
      }
    },
    pageUnused: {
      type: "object",
      description: "Initial JS of a page that was not executed while the page loaded.",
      required: ["page", "device", "unused", "owners"],
      properties: {
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        unused: {
          description: "Null where it could not be measured. Compressed sizes are each file's, times the share of its bytes that was not executed.",
          anyOf: [{ $ref: "#/$defs/codeSize" }, { type: "null" }]
        },
        missing: {
          description: "Why it could not be measured.",
          type: "string"
        },
        owners: {
          description: "Packages, modules of the app's own, and files whose modules are not known; largest first.",
          type: "array",
          items: {
            type: "object",
            required: ["name", "raw", "gzip", "of"],
            properties: {
              name: {
                type: "string"
              },
              raw: {
                description: "Bytes that were not executed.",
                type: "integer",
                minimum: 0
              },
              gzip: {
                description: "The same, as a share of the compressed files.",
                type: "integer",
                minimum: 0
              },
              of: {
                description: "All of its bytes in those files, as a share of the compressed files.",
                type: "integer",
                minimum: 0
              }
            }
          }
        }
      }
    },
    loadedFiles: {
      type: "object",
      description: "How many files of JS, and their gzip bytes.",
      required: ["files", "gzip"],
      properties: {
        files: {
          type: "integer",
          minimum: 0
        },
        gzip: {
          type: "number",
          minimum: 0
        }
      }
    },
    pageLoad: {
      type: "object",
      description: "What a page requested of the bundle's JS while it loaded.",
      required: ["page", "device", "route", "initial", "lazy", "atOnce", "notRequested"],
      properties: {
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        route: {
          description: "The route whose files are its initial ones; null where all initial files of the bundle are.",
          type: ["string", "null"]
        },
        initial: {
          $ref: "#/$defs/loadedFiles"
        },
        lazy: {
          $ref: "#/$defs/loadedFiles"
        },
        atOnce: {
          description: "The largest of the lazy files that were loaded immediately.",
          type: "array",
          items: {
            type: "object",
            required: ["name", "gzip", "by"],
            properties: {
              name: {
                description: "Without content hash.",
                type: "string"
              },
              gzip: {
                type: "number"
              },
              by: {
                description: "The module whose `import()` it is, or the file that asked for it.",
                type: ["string", "null"]
              }
            }
          }
        },
        notRequested: {
          description: "Initial files of the route that were not requested.",
          type: "array",
          items: {
            type: "string"
          }
        }
      }
    },
    pageDetail: {
      type: "object",
      description: "What stood behind the numbers in one visit: the one in the middle of its revision's.",
      required: [
        "page",
        "device",
        "revision",
        "visit",
        "viewport",
        "largestPaint",
        "layoutShifts",
        "interactions",
        "scripts"
      ],
      properties: {
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        revision: {
          enum: ["base", "head"]
        },
        visit: {
          description: "Index of the visit.",
          type: "integer"
        },
        viewport: {
          description: "CSS pixels.",
          type: "object",
          required: ["width", "height"],
          properties: {
            width: {
              type: "number"
            },
            height: {
              type: "number"
            }
          }
        },
        largestPaint: {
          description: "As the browser saw it, on neither clock of the simulation; null where nothing tells.",
          anyOf: [
            {
              type: "object",
              required: ["element", "parts"],
              properties: {
                element: {
                  description: "Selector; null where nothing names it.",
                  type: ["string", "null"]
                },
                parts: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["name", "ms"],
                    properties: {
                      name: {
                        enum: ["TTFB", "load delay", "load duration", "render delay"]
                      },
                      ms: {
                        type: "number"
                      }
                    }
                  }
                }
              }
            },
            {
              type: "null"
            }
          ]
        },
        layoutShifts: {
          description: "Largest first, at most five of them with five elements each.",
          type: "array",
          items: {
            $ref: "#/$defs/layoutShift"
          }
        },
        automatic: {
          description: "Set where the steps were chosen automatically.",
          const: true
        },
        interactions: {
          description: "Steps that were interactions long enough to have parts, in their order.",
          type: "array",
          items: {
            type: "object",
            required: ["step", "duration", "parts"],
            properties: {
              step: {
                type: "string"
              },
              duration: {
                $ref: "#/$defs/interactionDuration"
              },
              parts: {
                type: "object",
                required: ["inputDelay", "processing", "presentation"],
                properties: {
                  inputDelay: {
                    type: "number"
                  },
                  processing: {
                    type: "number"
                  },
                  presentation: {
                    type: "number"
                  }
                }
              }
            }
          }
        },
        scripts: {
          description: "Main thread by script on the device's CPU, most first.",
          type: "array",
          items: {
            type: "object",
            required: ["name", "totalMs", "scriptingMs"],
            properties: {
              name: {
                description: "Of the site's own the path without content hash, of others with their host.",
                type: "string"
              },
              totalMs: {
                type: "number"
              },
              scriptingMs: {
                description: "Of it, running its code.",
                type: "number"
              }
            }
          }
        }
      }
    },
    film: {
      type: "object",
      description: "What a page looked like while it loaded: from one more visit, under the device's network and CPU, which is not a sample.",
      required: ["page", "device", "revision", "endMs", "frames"],
      properties: {
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        revision: {
          enum: ["base", "head"]
        },
        endMs: {
          description: "Since the start of the navigation, when nothing changed any more.",
          type: "number"
        },
        firstPaintMs: {
          description: "First contentful paint of the load on the film, since the start of the navigation.",
          type: "number"
        },
        largestPaintMs: {
          description: "Largest contentful paint of the load on the film, since the start of the navigation. It is not a sample of LCP.",
          type: "number"
        },
        frames: {
          description: "At most eight, each shown until the next one.",
          type: "array",
          items: {
            type: "object",
            required: ["atMs", "jpeg"],
            properties: {
              atMs: {
                type: "number"
              },
              jpeg: {
                description: "Base64, at most 320 pixels each way.",
                type: "string"
              }
            }
          }
        }
      }
    },
    profiledFunction: {
      type: "object",
      description: "A function with the CPU time that it took while an interaction waited for its paint, on the device's slowed-down CPU.",
      required: ["function", "url", "line", "column", "selfMs", "totalMs"],
      properties: {
        function: {
          description: "By the source map where it knows, else as the script calls it; empty without name.",
          type: "string"
        },
        url: {
          type: "string"
        },
        script: {
          description: "What a reader calls the script; absent where the source is known, and in reports of version 1.0.",
          type: "string"
        },
        line: {
          description: "Where it begins in the script, from 1.",
          type: "integer"
        },
        column: {
          description: "From 1.",
          type: "integer"
        },
        source: {
          description: "The same in the source, by the script's map.",
          type: "object",
          required: ["module", "line"],
          properties: {
            module: {
              type: "string"
            },
            line: {
              type: "integer"
            }
          }
        },
        selfMs: {
          description: "In itself, milliseconds.",
          type: "number"
        },
        totalMs: {
          description: "With all that it called, milliseconds.",
          type: "number"
        }
      }
    },
    samples: {
      type: "object",
      description: "All values of one metric on one page, device and revision.",
      required: ["median", "values"],
      properties: {
        median: {
          description: "The sample that counts.",
          type: "number",
          minimum: 0,
          maximum: 1e12
        },
        values: {
          description: "One value a visit, in the order of the visits.",
          type: "array",
          items: {
            type: "number",
            minimum: 0,
            maximum: 1e12
          },
          maxItems: 1e3,
          minItems: 1
        },
        other: {
          description: "The same visits on the other bases.",
          type: "object",
          required: [],
          properties: {
            cpu: {
              type: "array",
              items: {
                type: "number"
              }
            },
            wall: {
              type: "array",
              items: {
                type: "number"
              }
            },
            observed: {
              type: "array",
              items: {
                type: "number"
              }
            },
            exact: {
              type: "array",
              items: {
                type: "number"
              }
            }
          }
        },
        own: {
          description: "The same visits by each one's own graph, as Lighthouse has it; set where the values are on a shared one.",
          type: "array",
          maxItems: 1e3,
          minItems: 1,
          items: { type: "number", minimum: 0, maximum: 1e12 }
        },
        alone: {
          description: "The same visits by what this revision's alone need, for absolute limits; absent where the values are these.",
          type: "array",
          maxItems: 1e3,
          minItems: 1,
          items: { type: "number", minimum: 0, maximum: 1e12 }
        }
      }
    },
    delta: {
      type: "object",
      description: "Head against base.",
      required: [
        "value",
        "relative",
        "low",
        "high",
        "verdict",
        "tolerance",
        "pairs",
        "suspected",
        "detectable"
      ],
      properties: {
        value: {
          description: "Estimate of head − base, in the metric's unit.",
          type: "number"
        },
        relative: {
          description: "value / base's median; null where base is 0.",
          type: ["number", "null"]
        },
        low: {
          description: "Lower end of the interval that decided; null where the pairs do not suffice, and of what is unchanged.",
          type: ["number", "null"]
        },
        high: {
          description: "Upper end of the interval that decided.",
          type: ["number", "null"]
        },
        verdict: {
          description: "What the change is.",
          enum: ["regressed", "improved", "unchanged", "inconclusive"]
        },
        tolerance: {
          description: "What a change must reach to be one, in the metric's unit.",
          type: "number",
          minimum: 0
        },
        pairs: {
          description: "Pairs of the look that decided; 0 for exact metrics.",
          type: "integer",
          minimum: 0
        },
        suspected: {
          description: "Inconclusive, but the whole interval lies above zero.",
          type: "boolean"
        },
        detectable: {
          description: "Inconclusive only: the smallest increase that this sample would have shown.",
          type: ["number", "null"]
        }
      }
    },
    limit: {
      type: "object",
      description: "The bound.",
      required: ["kind", "operator", "value", "unit", "text", "level", "preset"],
      properties: {
        kind: {
          description: "Absolute bound, second lower bound, bound on the change, or second lower bound on the change of a bundle.",
          enum: ["max", "warn", "maxIncrease", "warnIncrease"]
        },
        operator: {
          const: "<="
        },
        value: {
          description: "In `unit`.",
          type: "number"
        },
        unit: {
          $ref: "#/$defs/unit"
        },
        text: {
          description: "As the budget spells it.",
          type: "string"
        },
        level: {
          $ref: "#/$defs/level"
        },
        preset: {
          description: "Whether it comes from a preset of this package.",
          type: "boolean"
        },
        position: {
          $ref: "#/$defs/position"
        }
      }
    },
    verdict: {
      type: "object",
      description: "What became of one limit on one page and device.",
      required: [
        "id",
        "metric",
        "label",
        "page",
        "device",
        "status",
        "limit",
        "actual",
        "basis",
        "base",
        "head",
        "delta",
        "reason"
      ],
      properties: {
        id: {
          description: "`metric|page|device|kind`, unique in a report.",
          type: "string"
        },
        metric: {
          description: "Full metric id: `LCP`, `requests:third-party`, `initial:js`.",
          type: "string"
        },
        label: {
          description: "Name for people.",
          type: "string"
        },
        page: {
          description: "Page name; null for bundles.",
          type: ["string", "null"]
        },
        device: {
          description: "Device name; null for bundles.",
          type: ["string", "null"]
        },
        status: {
          $ref: "#/$defs/status"
        },
        limit: {
          $ref: "#/$defs/limit"
        },
        actual: {
          description: "What was held against the limit: head's median, or the change. Null where missing.",
          type: ["number", "null"]
        },
        basis: {
          $ref: "#/$defs/basis"
        },
        base: {
          anyOf: [
            {
              $ref: "#/$defs/samples"
            },
            {
              type: "null"
            }
          ]
        },
        head: {
          anyOf: [
            {
              $ref: "#/$defs/samples"
            },
            {
              type: "null"
            }
          ]
        },
        delta: {
          anyOf: [
            {
              $ref: "#/$defs/delta"
            },
            {
              type: "null"
            }
          ]
        },
        reason: {
          description: "Why it ended so.",
          type: "string"
        },
        onlyShared: {
          description: "It is kept only since all visits share one graph: by each visit's own, as Lighthouse has it, it would fail.",
          const: true
        },
        unasked: {
          description: "A limit of a preset on something that this budget gives no way to measure, such as INP of a page without interactions. It neither fails nor warns.",
          const: true
        },
        outsideBound: {
          description: "It fails outside the bound on false failures: too few visits for the test, every one far over the limit.",
          const: true
        },
        allowed: {
          description: "The approved exception that keeps it from failing.",
          $ref: "#/$defs/allowance"
        }
      }
    },
    sharedGraph: {
      type: "object",
      required: ["looks"],
      properties: {
        looks: {
          description: "Looks whose values are not the first of the measurement's, or in which something is in doubt.",
          type: "array",
          maxItems: 20,
          items: { $ref: "#/$defs/sharedLook" }
        },
        alone: {
          description: "Looks at head alone, for absolute limits; those whose values are the first of head's `alone` are left out.",
          type: "array",
          maxItems: 20,
          items: {
            type: "object",
            required: ["runs", "values"],
            properties: {
              runs: { type: "integer", minimum: 1, maximum: 100 },
              values: {
                type: "array",
                maxItems: 1e3,
                minItems: 1,
                items: { type: "number", minimum: 0, maximum: 1e12 }
              }
            }
          }
        },
        recorded: {
          description: "Set where not every visit has kept its graph: the values are those of each visit's own.",
          const: true
        },
        slowed: {
          description: "What loads under applied throttling took, in pair order: made where what a revision needs is in doubt, or before a page passes.",
          type: "object",
          required: ["base", "head"],
          properties: {
            base: {
              type: "array",
              maxItems: 100,
              minItems: 1,
              items: { type: "number", minimum: 0, maximum: 1e12 }
            },
            head: {
              type: "array",
              maxItems: 100,
              minItems: 1,
              items: { type: "number", minimum: 0, maximum: 1e12 }
            }
          }
        }
      }
    },
    sharedLook: {
      description: "One look, of as many visits of base as of head.",
      type: "object",
      required: ["pairs", "base", "head"],
      properties: {
        pairs: { type: "integer", minimum: 1, maximum: 100 },
        base: {
          type: "array",
          maxItems: 1e3,
          minItems: 1,
          items: { type: "number", minimum: 0, maximum: 1e12 }
        },
        head: {
          type: "array",
          maxItems: 1e3,
          minItems: 1,
          items: { type: "number", minimum: 0, maximum: 1e12 }
        },
        apart: {
          description: "Each revision by its own answer for what is in doubt.",
          type: "object",
          required: ["base", "head", "requests"],
          properties: {
            base: {
              type: "array",
              maxItems: 1e3,
              minItems: 1,
              items: { type: "number", minimum: 0, maximum: 1e12 }
            },
            head: {
              type: "array",
              maxItems: 1e3,
              minItems: 1,
              items: { type: "number", minimum: 0, maximum: 1e12 }
            },
            requests: {
              description: "What one revision always had before the paint, and the other not always.",
              type: "array",
              maxItems: 5,
              items: { type: "string" }
            }
          }
        }
      }
    },
    measurement: {
      type: "object",
      description: "All samples of one metric on one page and device.",
      required: ["metric", "page", "device", "unit", "basis"],
      properties: {
        metric: {
          description: "Full metric id.",
          type: "string"
        },
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        unit: {
          $ref: "#/$defs/unit"
        },
        basis: {
          $ref: "#/$defs/basis"
        },
        base: {
          $ref: "#/$defs/samples"
        },
        head: {
          $ref: "#/$defs/samples"
        },
        missing: {
          description: "Why there is no, or not the expected, data.",
          type: "string"
        },
        basisReason: {
          description: "Why the observed value counts instead of the simulated one, or each visit's own graph instead of the shared one.",
          type: "string"
        },
        graph: {
          description: "Set where the values are simulated on one graph for all visits of the page.",
          $ref: "#/$defs/sharedGraph"
        }
      }
    },
    commandMeasurement: {
      type: "object",
      description: "All samples of one number that a command of the budget prints.",
      required: ["metric", "unit", "basis"],
      properties: {
        metric: {
          description: "command:NAME:VALUE, or command:NAME where there is one number.",
          type: "string"
        },
        unit: { $ref: "#/$defs/unit" },
        basis: { $ref: "#/$defs/basis" },
        base: { $ref: "#/$defs/samples" },
        head: { $ref: "#/$defs/samples" },
        missing: { description: "Why head has no value.", type: "string" },
        missingInBase: {
          description: "Why base has no value, though the command was run for it.",
          type: "string"
        },
        basisReason: {
          description: "Why the values count as noisy though the budget says that they are exact.",
          type: "string"
        },
        givenUp: {
          description: "Set where run after run failed before the limits were decided: why the last one did.",
          type: "string"
        }
      }
    },
    asset: {
      type: "object",
      description: "One shipped file.",
      required: ["file", "name", "type", "loading", "raw", "gzip"],
      properties: {
        file: {
          description: "Path in the output directory.",
          type: "string"
        },
        name: {
          description: "`file` with its content hash replaced by `*`.",
          type: "string"
        },
        type: {
          description: "Kind of file.",
          enum: ["js", "css", "html", "image", "font", "media", "wasm", "json", "other"]
        },
        loading: {
          description: "Loaded up front by some page, loaded on demand, loaded only by browsers without modules, or not code.",
          enum: ["initial", "lazy", "nomodule", "other"]
        },
        raw: {
          description: "Bytes.",
          type: "integer",
          minimum: 0
        },
        gzip: {
          description: "Bytes.",
          type: "integer",
          minimum: 0
        },
        brotli: {
          description: "Bytes.",
          type: "integer",
          minimum: 0
        }
      }
    },
    bundle: {
      type: "object",
      description: "The built files of one revision.",
      required: ["reader", "directory", "assets", "notes"],
      properties: {
        reader: {
          description: "Which reader understood the output.",
          type: "string"
        },
        directory: {
          type: "string"
        },
        assets: {
          type: "array",
          items: {
            $ref: "#/$defs/asset"
          }
        },
        notes: {
          type: "array",
          items: {
            $ref: "#/$defs/note"
          }
        },
        groups: {
          description: "What entries and pages load up front; absent where that is not known.",
          type: "array",
          items: {
            $ref: "#/$defs/bundleGroup"
          }
        },
        routesLeftOut: {
          description: "Number of pages that load less, which the report leaves out of groups.",
          type: "integer",
          minimum: 1
        },
        initialBy: {
          description: "How it was decided which code is initial. pages: what the page that loads most loads. pages-and-rest: that, and what no page names, since one page loads files without naming them. entries: all entries of the build. everything: all JS and CSS. visits: what every visit of a page asked for before its load event, of the page that asked for most. Absent in reports of older versions.",
          enum: ["pages", "pages-and-rest", "entries", "everything", "unvisited", "visits"]
        },
        modulesHint: {
          description: "What to set in the tool that builds the app, so that modules are known. Only where they are not.",
          type: "string"
        },
        inline: {
          $ref: "#/$defs/codeSize"
        },
        modules: {
          description: "Largest first; absent where nothing tells.",
          type: "array",
          items: {
            $ref: "#/$defs/bundleModule"
          }
        },
        modulesLeftOut: {
          $ref: "#/$defs/leftOut"
        },
        packages: {
          description: "Largest first; absent as modules is.",
          type: "array",
          items: {
            $ref: "#/$defs/bundlePackage"
          }
        },
        attribution: {
          $ref: "#/$defs/attribution"
        },
        waste: {
          description: "Bytes for which there is a lighter way, largest first; absent as modules is.",
          type: "array",
          items: {
            $ref: "#/$defs/bundleWaste"
          }
        },
        unused: {
          $ref: "#/$defs/unusedCode"
        }
      }
    },
    effect: {
      type: "object",
      description: "What one cause does to one metric.",
      required: ["metric", "page", "device", "value", "unit", "certainty"],
      properties: {
        metric: {
          type: "string"
        },
        page: {
          description: "Null for the bundle.",
          type: ["string", "null"]
        },
        device: {
          type: ["string", "null"]
        },
        value: {
          description: "How much of the metric's change it may explain, in `unit`; null where nothing can be said.",
          type: ["number", "null"]
        },
        unit: {
          $ref: "#/$defs/unit"
        },
        certainty: {
          description: "As of a finding.",
          enum: ["certain", "together"]
        }
      }
    },
    finding: {
      type: "object",
      description: "An explanation of a number.",
      required: [
        "id",
        "title",
        "metric",
        "page",
        "device",
        "evidence",
        "fix",
        "certainty",
        "standing",
        "saving",
        "link"
      ],
      properties: {
        id: {
          type: "string"
        },
        title: {
          type: "string"
        },
        metric: {
          type: ["string", "null"]
        },
        page: {
          type: ["string", "null"]
        },
        evidence: {
          type: "array",
          items: {
            type: "string"
          }
        },
        fix: {
          description: "What to do.",
          type: "string"
        },
        saving: {
          description: "What it would save.",
          anyOf: [
            {
              type: "object",
              required: ["value", "unit"],
              properties: {
                value: {
                  type: "number"
                },
                unit: {
                  $ref: "#/$defs/unit"
                }
              }
            },
            {
              type: "null"
            }
          ]
        },
        link: {
          description: "Where to read more.",
          type: ["string", "null"]
        },
        device: {
          type: ["string", "null"]
        },
        certainty: {
          description: "`certain`: a byte, a node, a header. `together`: it changed at the same time as the metric, so it is likely.",
          enum: ["certain", "together"]
        },
        standing: {
          description: "It holds for base as well: advice, and no cause of a change.",
          type: "boolean"
        },
        effects: {
          description: "Everything that it does to metrics, what failed first. Absent in reports of older versions, and of advice.",
          type: "array",
          maxItems: 100,
          items: {
            $ref: "#/$defs/effect"
          }
        }
      }
    },
    revisionInfo: {
      type: "object",
      description: "What a revision is.",
      required: ["ref", "sha", "dirty"],
      properties: {
        ref: {
          description: "Branch, tag, URL or directory as it was named.",
          type: "string"
        },
        sha: {
          type: ["string", "null"]
        },
        dirty: {
          description: "Whether it has uncommitted changes.",
          type: "boolean"
        }
      }
    },
    timings: {
      type: "object",
      description: "Simulated timings, milliseconds; null where the page gave none.",
      required: ["FCP", "LCP", "SI", "TBT", "TTI", "FID"],
      properties: {
        FCP: {
          type: ["number", "null"]
        },
        LCP: {
          type: ["number", "null"]
        },
        SI: {
          type: ["number", "null"]
        },
        TBT: {
          type: ["number", "null"]
        },
        TTI: {
          type: ["number", "null"]
        },
        FID: {
          type: ["number", "null"]
        }
      }
    },
    request: {
      type: "object",
      description: "One network request. The URL has neither query, fragment nor credentials.",
      required: ["url", "type", "transferSize", "resourceSize", "thirdParty", "status", "fromCache"],
      properties: {
        url: {
          type: "string"
        },
        type: {
          description: "Lighthouse's resource type.",
          enum: ["document", "script", "stylesheet", "image", "media", "font", "other"]
        },
        transferSize: {
          description: "Bytes over the wire.",
          type: "number"
        },
        resourceSize: {
          description: "Bytes after decoding.",
          type: "number"
        },
        thirdParty: {
          type: "boolean"
        },
        status: {
          type: "integer"
        },
        fromCache: {
          type: "boolean"
        },
        cacheHitSize: {
          description: "Bytes that the cache saved.",
          type: "number"
        },
        protocol: {
          description: "Such as `h2`.",
          type: "string"
        },
        priority: {
          description: "Chrome's priority.",
          type: "string"
        },
        initiator: {
          description: "URL of what asked for it.",
          type: "string"
        },
        startMs: {
          description: "Since the start of the navigation, unthrottled.",
          type: "number"
        },
        endMs: {
          type: "number"
        },
        location: {
          description: "Where a redirect leads.",
          type: "string"
        },
        atOnce: {
          description: "Of a script or style sheet that the page asked for before its load event, in a hurry. ran: before the load event, too. asked: later, or only preloaded.",
          enum: ["ran", "asked"]
        },
        headers: {
          type: "object",
          description: "What the answer says of caching and compression.",
          required: ["contentType", "contentEncoding", "cacheControl", "vary", "validator"],
          properties: {
            contentType: {
              type: ["string", "null"]
            },
            contentEncoding: {
              type: ["string", "null"]
            },
            cacheControl: {
              type: ["string", "null"]
            },
            vary: {
              type: ["string", "null"]
            },
            validator: {
              description: "Whether there is an ETag or a Last-Modified.",
              type: "boolean"
            }
          }
        }
      }
    },
    interactionDuration: {
      type: "object",
      description: "How long an interaction took.",
      required: ["value", "below16"],
      properties: {
        value: {
          description: "Milliseconds; 16 where Event Timing reported nothing.",
          type: "number"
        },
        below16: {
          type: "boolean"
        }
      }
    },
    interactionScript: {
      type: "object",
      description: "A script of a long animation frame.",
      required: [
        "url",
        "function",
        "invoker",
        "invokerType",
        "position",
        "duration",
        "forcedStyleAndLayout"
      ],
      properties: {
        url: {
          type: "string"
        },
        function: {
          type: "string"
        },
        invoker: {
          type: "string"
        },
        invokerType: {
          type: "string"
        },
        position: {
          description: "Where the function begins in the script; -1 if unknown.",
          type: "integer"
        },
        duration: {
          description: "Milliseconds.",
          type: "number"
        },
        forcedStyleAndLayout: {
          description: "Milliseconds.",
          type: "number"
        },
        line: {
          description: "1-based line in the script.",
          type: "integer"
        },
        source: {
          type: "object",
          description: "By the script's source map.",
          required: ["module", "line"],
          properties: {
            module: {
              type: "string"
            },
            line: {
              type: "integer"
            }
          }
        }
      }
    },
    interactionMeasurement: {
      type: "object",
      description: "The slowest interaction of a step.",
      required: ["duration", "event", "target", "document", "parts", "scripts"],
      properties: {
        duration: {
          $ref: "#/$defs/interactionDuration"
        },
        event: {
          type: ["string", "null"]
        },
        target: {
          description: "Selector of the element.",
          type: ["string", "null"]
        },
        document: {
          type: "string"
        },
        parts: {
          anyOf: [
            {
              type: "object",
              description: "Milliseconds.",
              required: ["inputDelay", "processing", "presentation"],
              properties: {
                inputDelay: {
                  type: "number"
                },
                processing: {
                  type: "number"
                },
                presentation: {
                  type: "number"
                }
              }
            },
            {
              type: "null"
            }
          ]
        },
        scripts: {
          type: "array",
          items: {
            $ref: "#/$defs/interactionScript"
          }
        }
      }
    },
    visitInteractions: {
      type: "object",
      description: "The interactions of a visit.",
      required: ["inp", "webVitalsInp", "count", "steps", "cls", "routes"],
      properties: {
        inp: {
          anyOf: [
            {
              $ref: "#/$defs/interactionDuration"
            },
            {
              type: "null"
            }
          ]
        },
        cpuInp: {
          description: "INP on the CPU clock, milliseconds: without the time in which a main thread was ready but not running. Absent where that is not known.",
          type: "number"
        },
        automatic: {
          description: "Set where the steps were chosen automatically.",
          const: true
        },
        noCpuClock: {
          description: "Why there is no INP on the CPU clock though it was wanted.",
          type: "string"
        },
        webVitalsInp: {
          description: "As the web-vitals library saw it, milliseconds.",
          type: ["number", "null"]
        },
        count: {
          description: "Interactions that the browser counted.",
          type: "integer"
        },
        steps: {
          type: "array",
          items: {
            type: "object",
            required: ["name", "kind", "selector", "count", "slowest"],
            properties: {
              name: {
                type: "string"
              },
              kind: {
                enum: ["click", "tap", "type", "press", "hover", "scroll", "select", "waitFor", "module"]
              },
              selector: {
                type: ["string", "null"]
              },
              count: {
                type: "integer"
              },
              slowest: {
                anyOf: [
                  {
                    $ref: "#/$defs/interactionMeasurement"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              cpuMs: {
                description: "The step's longest interaction on the CPU clock, milliseconds.",
                type: "number"
              }
            }
          }
        },
        cls: {
          type: "object",
          description: "Layout shifts from the first step on.",
          required: ["value", "largest"],
          properties: {
            value: {
              type: "number"
            },
            largest: {
              anyOf: [
                {
                  type: "object",
                  required: ["value", "node"],
                  properties: {
                    value: {
                      type: "number"
                    },
                    node: {
                      type: ["string", "null"]
                    }
                  }
                },
                {
                  type: "null"
                }
              ]
            }
          }
        },
        routes: {
          type: "array",
          items: {
            type: "object",
            required: ["url", "step", "LCP"],
            properties: {
              url: {
                type: "string"
              },
              step: {
                type: ["string", "null"]
              },
              LCP: {
                description: "Milliseconds.",
                type: ["number", "null"]
              }
            }
          }
        },
        incomplete: {
          description: "Why not all steps were done.",
          type: "string"
        },
        unobserved: {
          description: "Why the browser's records of the steps could not be read in the page itself: then there is no INP.",
          type: "string"
        }
      }
    },
    visitData: {
      type: "object",
      description: "What is kept of one page load.",
      required: [
        "requestedUrl",
        "finalUrl",
        "wall",
        "observed",
        "CLS",
        "requests",
        "userTimings",
        "serverTimings",
        "mainThread",
        "heapBytes",
        "audits",
        "versions",
        "warnings"
      ],
      properties: {
        requestedUrl: {
          type: "string"
        },
        finalUrl: {
          type: "string"
        },
        asksForPassword: {
          description: "Set where a password field was on show when the page had loaded.",
          const: true
        },
        throttling: {
          description: "Set where throttling was applied: wall and observed are what the browser saw under it.",
          const: "devtools"
        },
        warm: {
          description: "Set for a repeat view: the browser's cache was full already.",
          const: true
        },
        wall: {
          description: "On the trace as recorded.",
          $ref: "#/$defs/timings"
        },
        cpu: {
          description: "On the trace rewritten onto thread CPU time.",
          $ref: "#/$defs/timings"
        },
        noCpuClock: {
          description: "Why there are no timings on thread CPU time though they were wanted.",
          type: "string"
        },
        graph: {
          description: "Lantern's dependency graph of the load, from which its timings are simulated again.",
          type: "object"
        },
        observed: {
          type: "object",
          description: "Unthrottled, milliseconds.",
          required: ["FCP", "LCP", "TTFB", "SI"],
          properties: {
            FCP: {
              type: ["number", "null"]
            },
            LCP: {
              type: ["number", "null"]
            },
            TTFB: {
              type: ["number", "null"]
            },
            SI: {
              type: ["number", "null"]
            }
          }
        },
        CLS: {
          type: ["number", "null"]
        },
        requests: {
          type: "array",
          items: {
            $ref: "#/$defs/request"
          }
        },
        userTimings: {
          type: "array",
          items: {
            type: "object",
            required: ["name", "kind", "value"],
            properties: {
              name: {
                type: "string"
              },
              kind: {
                description: "User Timing entry.",
                enum: ["mark", "measure"]
              },
              value: {
                description: "Milliseconds.",
                type: "number"
              }
            }
          }
        },
        serverTimings: {
          type: "array",
          items: {
            type: "object",
            required: ["name", "duration"],
            properties: {
              name: {
                type: "string"
              },
              duration: {
                description: "Milliseconds.",
                type: "number"
              }
            }
          }
        },
        mainThread: {
          type: "object",
          description: "Milliseconds of main-thread tasks.",
          required: ["wall", "cpu"],
          properties: {
            wall: {
              type: "number"
            },
            cpu: {
              type: ["number", "null"]
            }
          }
        },
        heapBytes: {
          type: ["number", "null"]
        },
        audits: {
          description: "Excerpts of Lighthouse's audits by id.",
          type: "object"
        },
        versions: {
          type: "object",
          required: ["lighthouse", "browser"],
          properties: {
            lighthouse: {
              type: "string"
            },
            browser: {
              type: "string"
            }
          }
        },
        interactions: {
          $ref: "#/$defs/visitInteractions"
        },
        warnings: {
          type: "array",
          items: {
            type: "string"
          }
        },
        imageFaults: {
          description: "Images of the loaded page that its HTML says too little of.",
          type: "array",
          items: {
            type: "object",
            required: ["fault", "url", "selector"],
            properties: {
              fault: {
                description: "Without reserved space before it arrives, or loaded immediately though far below the first screen.",
                enum: ["unsized", "eager"]
              },
              url: {
                type: "string"
              },
              selector: {
                type: "string"
              }
            }
          }
        },
        imageWaste: {
          description: "In which way images could be smaller by at least 4 kB, as Lighthouse estimates it; at most 200 images. Absent where it could not tell.",
          type: "array",
          items: {
            type: "object",
            required: ["url", "fault", "wasted"],
            properties: {
              url: {
                type: "string"
              },
              selector: {
                type: "string"
              },
              fault: {
                description: "oversized: more pixels than are shown. legacy-format: WebP or AVIF (of a large GIF a video) would be smaller.",
                enum: ["oversized", "legacy-format"]
              },
              shown: {
                description: "Its size, and the size that it is shown at.",
                type: "string"
              },
              wasted: {
                description: "Bytes that could be saved.",
                type: "number"
              }
            }
          }
        },
        blocking: {
          description: "URLs of the requests that the first paint waits for. Absent where Lighthouse could not tell.",
          type: "array",
          items: {
            type: "string"
          }
        },
        backForward: {
          description: "What on the page keeps it out of the back/forward cache; empty where nothing does. Absent where no limit asked, or it is not known.",
          type: "array",
          items: {
            type: "object",
            required: ["reason", "text"],
            properties: {
              reason: {
                description: "Chrome's word, such as `UnloadHandlerExistsInMainFrame`.",
                type: "string"
              },
              text: {
                description: "The same as a sentence.",
                type: "string"
              },
              frame: {
                description: "URL of the frame that it is about, where that is not the page itself.",
                type: "string"
              }
            }
          }
        },
        noBackForward: {
          description: "Why that is not known though a limit asked.",
          type: "string"
        },
        ownServer: {
          description: "Set where our own static server answered.",
          const: true
        },
        codeFailures: {
          description: "Scripts and style sheets that did not come, or did not run to their end. At most ten; absent where there are none.",
          type: "array",
          items: {
            type: "object",
            required: ["type", "url", "own", "reason", "detail"],
            properties: {
              type: {
                enum: ["script", "stylesheet"]
              },
              url: {
                description: "That of the document for code in its HTML.",
                type: "string"
              },
              inline: {
                description: "Set for code in the HTML itself.",
                const: true
              },
              own: {
                description: "Whether the page's own site serves it.",
                type: "boolean"
              },
              reason: {
                description: "threw: it ran until an exception that nothing caught.",
                enum: [
                  "status",
                  "network",
                  "integrity",
                  "mime",
                  "csp",
                  "cors",
                  "blocked",
                  "syntax",
                  "threw"
                ]
              },
              detail: {
                description: "The status, the browser's error, the MIME type, the directive or the message.",
                type: "string"
              }
            }
          }
        },
        html: {
          description: "What the document's HTML holds of the page, before any script has run.",
          type: "object",
          required: ["elements", "characters"],
          properties: {
            elements: {
              description: "Elements of the body that can be shown.",
              type: "integer"
            },
            characters: {
              description: "Characters of their text, without white space.",
              type: "integer"
            }
          }
        },
        layoutShifts: {
          description: "The largest shifts of the load, largest first.",
          type: "array",
          items: {
            $ref: "#/$defs/layoutShift"
          }
        }
      }
    },
    visit: {
      type: "object",
      description: "One page load.",
      required: ["page", "device", "revision", "index", "warmUp", "startedAt", "durationMs"],
      properties: {
        page: {
          type: "string"
        },
        device: {
          type: "string"
        },
        revision: {
          $ref: "#/$defs/revision"
        },
        index: {
          description: "0 is the warm-up; kept visits count from 1.",
          type: "integer",
          minimum: 0
        },
        warmUp: {
          type: "boolean"
        },
        counted: {
          description: "Set for a load that only counted what it executed; it has no data.",
          type: "object",
          required: ["blocks", "calls", "elements"],
          properties: {
            blocks: { type: "integer", minimum: 0 },
            calls: { type: "integer", minimum: 0 },
            elements: { type: ["integer", "null"], minimum: 0 },
            uncounted: {
              description: "Workers and frames whose scripts could not be counted.",
              type: "integer",
              minimum: 1
            }
          }
        },
        countedSteps: {
          description: "Set for a load that only counted what its steps executed; it has no data.",
          type: "array",
          maxItems: 1e3,
          items: {
            type: "object",
            required: ["name", "blocks", "calls"],
            properties: {
              name: { type: "string" },
              blocks: { type: "integer", minimum: 0 },
              calls: { type: "integer", minimum: 0 }
            }
          }
        },
        queried: {
          description: "Set for a load that only counted what the server asked of databases; it has no data.",
          type: "object",
          required: ["queries"],
          properties: {
            queries: { type: ["integer", "null"], minimum: 0 },
            missing: { description: "Why they could not be counted.", type: "string" }
          }
        },
        slowed: {
          description: "Set for a load under applied throttling, which is not a sample: it says what a paint waits for where visits leave that in doubt.",
          const: true
        },
        startedAt: {
          description: "ISO 8601.",
          type: "string"
        },
        durationMs: {
          type: "number",
          minimum: 0
        },
        data: {
          $ref: "#/$defs/visitData"
        },
        error: {
          type: "object",
          description: "Why it failed.",
          required: ["code", "message"],
          properties: {
            code: {
              type: "string"
            },
            message: {
              type: "string"
            },
            advice: {
              description: "What to do about it; absent where that is not known.",
              type: "string"
            }
          }
        }
      }
    },
    environment: {
      type: "object",
      description: "How the run was made.",
      required: [
        "budgetCheck",
        "node",
        "lighthouse",
        "browser",
        "platform",
        "cpus",
        "clock",
        "contention",
        "seed",
        "comparisons",
        "falseFailureBound",
        "pairs",
        "runs",
        "startedAt",
        "durationMs"
      ],
      properties: {
        budgetCheck: {
          description: "Version of budget-check.",
          type: "string"
        },
        node: {
          type: "string"
        },
        lighthouse: {
          type: ["string", "null"]
        },
        browser: {
          type: ["string", "null"]
        },
        platform: {
          type: "string"
        },
        cpus: {
          type: "integer",
          minimum: 0
        },
        clock: {
          description: "The clock that was wanted; the basis of each measurement says which one it is on.",
          enum: ["cpu", "wall"]
        },
        throttling: {
          description: "Set where throttling was applied, not simulated.",
          const: "devtools"
        },
        contention: {
          description: "Wall time over CPU time of main-thread tasks, median over visits.",
          type: ["number", "null"]
        },
        seed: {
          description: "Of the coin that orders visits.",
          type: "integer"
        },
        comparisons: {
          description: "Noisy comparisons that could have failed; they share the bound.",
          type: "integer",
          minimum: 0
        },
        falseFailureBound: {
          description: "Bound on the probability that a change that makes nothing worse fails, all comparisons together.",
          type: "number",
          minimum: 0,
          maximum: 1
        },
        pairs: {
          description: "Most pairs that any page and device needed; 0 without base.",
          type: "integer",
          minimum: 0
        },
        runs: {
          description: "Visits kept.",
          type: "integer",
          minimum: 0
        },
        timeIsUp: {
          description: "Set where the time for visits (`--max-time`) was over before every limit was decided: what is undecided is inconclusive.",
          const: true
        },
        looks: {
          description: "Pairs (runs without base) after which it could be decided, rising, fixed before the first visit.",
          type: "array",
          maxItems: 20,
          items: {
            type: "integer",
            minimum: 1,
            maximum: 100
          }
        },
        baseElsewhere: {
          description: "Set where base's timings come from another run, machine, network or time: they could only warn.",
          const: true
        },
        startedAt: {
          description: "ISO 8601.",
          type: "string"
        },
        durationMs: {
          type: "number",
          minimum: 0
        }
      }
    },
    rectangle: {
      type: "object",
      description: "CSS pixels in the viewport.",
      required: ["x", "y", "width", "height"],
      properties: {
        x: {
          type: "number"
        },
        y: {
          type: "number"
        },
        width: {
          type: "number"
        },
        height: {
          type: "number"
        }
      }
    },
    layoutShift: {
      type: "object",
      description: "One layout shift of a load.",
      required: ["value", "atMs", "moved", "font"],
      properties: {
        value: {
          type: "number"
        },
        atMs: {
          type: "number"
        },
        moved: {
          type: "array",
          items: {
            type: "object",
            required: ["selector", "from", "to", "lacksSize", "pushedBy"],
            properties: {
              selector: {
                type: "string"
              },
              from: {
                $ref: "#/$defs/rectangle"
              },
              to: {
                $ref: "#/$defs/rectangle"
              },
              lacksSize: {
                type: "boolean"
              },
              pushedBy: {
                description: "What stands above it now, about as high as it was pushed.",
                anyOf: [
                  {
                    type: "object",
                    required: ["selector", "height", "lacksSize"],
                    properties: {
                      selector: {
                        type: "string"
                      },
                      height: {
                        type: "number"
                      },
                      lacksSize: {
                        type: "boolean"
                      }
                    }
                  },
                  {
                    type: "null"
                  }
                ]
              }
            }
          }
        },
        font: {
          description: "Name of the file of a font that arrived within 100 ms before.",
          type: ["string", "null"]
        }
      }
    },
    bundleGroup: {
      type: "object",
      description: "What is loaded together up front.",
      required: ["kind", "name", "files"],
      properties: {
        kind: {
          enum: ["entry", "route"]
        },
        name: {
          description: "Name that the bundler gave the entry, or path of the route.",
          type: "string"
        },
        files: {
          description: "JS and CSS, as in assets.",
          type: "array",
          items: {
            type: "string"
          }
        },
        source: {
          description: "A second name, that no other group of the kind has: the entry's source, or the page's document.",
          type: "string"
        },
        inline: {
          $ref: "#/$defs/codeSize"
        }
      }
    },
    codeSize: {
      type: "object",
      description: "Bytes of the scripts in a document, which are part of no asset.",
      required: ["raw", "gzip"],
      properties: {
        raw: {
          type: "integer",
          minimum: 0
        },
        gzip: {
          type: "integer",
          minimum: 0
        },
        brotli: {
          type: "integer",
          minimum: 0
        }
      }
    },
    modulePart: {
      type: "object",
      description: "A stretch of a module in one file.",
      required: ["file", "raw", "gzip"],
      properties: {
        file: {
          description: "As in assets.",
          type: "string"
        },
        raw: {
          description: "Bytes that ship.",
          type: "integer",
          minimum: 0
        },
        gzip: {
          description: "Share of the compressed file by raw bytes.",
          type: "integer",
          minimum: 0
        },
        brotli: {
          description: "As gzip.",
          type: "integer",
          minimum: 0
        }
      }
    },
    bundleModule: {
      type: "object",
      description: "One source file with the bytes of it that ship.",
      required: ["name", "package", "parts"],
      properties: {
        name: {
          description: "Path from the app's folder, or from node_modules/ on; [unmapped] for bytes that no source is known of.",
          type: "string"
        },
        package: {
          description: "Null for the app's own.",
          type: ["string", "null"]
        },
        workspace: {
          description: "The workspace package whose source it is.",
          type: "string"
        },
        version: {
          description: "Absent where it is not known.",
          type: "string"
        },
        parts: {
          type: "array",
          items: {
            $ref: "#/$defs/modulePart"
          }
        }
      }
    },
    bundlePackage: {
      type: "object",
      description: "A package with the bytes of it that ship.",
      required: ["name", "versions", "raw", "gzip", "initial"],
      properties: {
        name: {
          type: "string"
        },
        versions: {
          description: "Those that are known, sorted.",
          type: "array",
          items: {
            type: "string"
          }
        },
        raw: {
          type: "integer",
          minimum: 0
        },
        gzip: {
          description: "Share of the compressed files.",
          type: "integer",
          minimum: 0
        },
        brotli: {
          description: "As gzip.",
          type: "integer",
          minimum: 0
        },
        initial: {
          description: "Raw bytes that load up front.",
          type: "integer",
          minimum: 0
        },
        aliases: {
          description: "Other names that it is installed under.",
          type: "array",
          items: {
            type: "string"
          }
        },
        workspace: {
          description: "One of the repository's own packages.",
          const: true
        },
        copies: {
          description: "More than one is a duplicate.",
          type: "array",
          items: {
            $ref: "#/$defs/packageCopy"
          }
        }
      }
    },
    packageCopy: {
      type: "object",
      description: "One version of a package that ships, or one place of it whose version is not known.",
      required: ["version", "from", "places", "raw", "gzip"],
      properties: {
        version: {
          type: ["string", "null"]
        },
        from: {
          description: "What the version was read from: a package.json, or the name of a store's folder. Null as version is.",
          type: ["string", "null"]
        },
        places: {
          description: "Folders that it is installed in, from the app's folder on.",
          type: "array",
          items: {
            type: "string"
          }
        },
        raw: {
          type: "integer",
          minimum: 0
        },
        gzip: {
          description: "Share of the compressed files.",
          type: "integer",
          minimum: 0
        },
        brotli: {
          description: "As gzip.",
          type: "integer",
          minimum: 0
        }
      }
    },
    leftOut: {
      type: "object",
      description: "What the report leaves out, and what it adds up to.",
      required: ["count", "raw"],
      properties: {
        count: {
          type: "integer",
          minimum: 0
        },
        raw: {
          description: "Bytes; of changes, head less base.",
          type: "integer"
        }
      }
    },
    attribution: {
      type: "object",
      description: "How much of the code is known by module.",
      required: ["engine", "raw", "attributed"],
      properties: {
        engine: {
          enum: ["source maps", "source-map-explorer", "metafile"]
        },
        raw: {
          description: "Bytes of all JS, and of other files that have a map.",
          type: "integer",
          minimum: 0
        },
        attributed: {
          description: "Those of them that a module is known of.",
          type: "integer",
          minimum: 0
        },
        allPackages: {
          description: "The build listed its modules, and every package among them is in packages.",
          const: true
        },
        ownerUnknown: {
          type: "object",
          description: "Modules outside of the app's folder that are not here, so that a workspace package may hold them.",
          required: ["raw", "module"],
          properties: {
            raw: {
              type: "integer",
              minimum: 0
            },
            module: {
              description: "One of them.",
              type: "string"
            }
          }
        },
        largestGap: {
          type: "object",
          description: "The file with most bytes that no module is known of.",
          required: ["file", "raw"],
          properties: {
            file: {
              type: "string"
            },
            raw: {
              type: "integer",
              minimum: 0
            }
          }
        }
      }
    },
    byteChange: {
      type: "object",
      description: "Bytes in base and head; 0 where a revision has none.",
      required: ["base", "head"],
      properties: {
        base: {
          type: "integer",
          minimum: 0
        },
        head: {
          type: "integer",
          minimum: 0
        }
      }
    },
    chunkChange: {
      type: "object",
      description: "Files of base that are these of head, matched by the modules that they hold.",
      required: ["kind", "base", "head", "name", "type", "raw", "gzip"],
      properties: {
        kind: {
          enum: ["added", "removed", "changed", "renamed", "split", "merged"]
        },
        base: {
          description: "As in assets of base; empty where added.",
          type: "array",
          items: {
            type: "string"
          }
        },
        head: {
          description: "As in assets of head; empty where removed.",
          type: "array",
          items: {
            type: "string"
          }
        },
        name: {
          description: "Without hashes.",
          type: "string"
        },
        type: {
          description: "Kind of file.",
          enum: ["js", "css", "html", "image", "font", "media", "wasm", "json", "other"]
        },
        loading: {
          type: "object",
          description: "Where it is no longer loaded as it was.",
          required: ["base", "head"],
          properties: {
            base: {
              enum: ["initial", "lazy", "nomodule", "other"]
            },
            head: {
              enum: ["initial", "lazy", "nomodule", "other"]
            }
          }
        },
        raw: {
          $ref: "#/$defs/byteChange"
        },
        gzip: {
          $ref: "#/$defs/byteChange"
        }
      }
    },
    moduleChange: {
      type: "object",
      description: "A module that is not as it was.",
      required: ["kind", "name", "package", "raw", "gzip", "initial"],
      properties: {
        kind: {
          description: "moved: from initial to lazy, or back.",
          enum: ["added", "removed", "grown", "shrunk", "moved", "renamed"]
        },
        name: {
          type: "string"
        },
        before: {
          description: "What a renamed one was called in base.",
          type: "string"
        },
        package: {
          type: ["string", "null"]
        },
        raw: {
          $ref: "#/$defs/byteChange"
        },
        gzip: {
          $ref: "#/$defs/byteChange"
        },
        initial: {
          $ref: "#/$defs/byteChange"
        },
        importer: {
          description: "Of one that moved to initial: the module whose static import does that.",
          type: "string"
        }
      }
    },
    packageChange: {
      type: "object",
      description: "A package that is not as it was.",
      required: ["kind", "name", "versions", "raw", "gzip", "initial"],
      properties: {
        kind: {
          description: "version: as large as before, in another version.",
          enum: ["added", "removed", "grown", "shrunk", "moved", "version"]
        },
        name: {
          type: "string"
        },
        versions: {
          type: "object",
          description: "Those that ship.",
          required: ["base", "head"],
          properties: {
            base: {
              type: "array",
              items: {
                type: "string"
              }
            },
            head: {
              type: "array",
              items: {
                type: "string"
              }
            }
          }
        },
        raw: {
          $ref: "#/$defs/byteChange"
        },
        gzip: {
          $ref: "#/$defs/byteChange"
        },
        initial: {
          $ref: "#/$defs/byteChange"
        },
        chain: {
          description: "The shortest way of imports to an added package, from an entry on.",
          type: "array",
          items: {
            type: "string"
          }
        },
        importer: {
          description: "The last module of the chain that is the app's own.",
          type: "string"
        }
      }
    },
    bundleDiff: {
      type: "object",
      description: "What changed in the bundle, by what it means.",
      required: ["raw", "gzip", "chunks", "modules", "packages", "duplicates"],
      properties: {
        raw: {
          $ref: "#/$defs/byteChange"
        },
        gzip: {
          $ref: "#/$defs/byteChange"
        },
        chunks: {
          type: "array",
          items: {
            $ref: "#/$defs/chunkChange"
          }
        },
        modules: {
          description: "Null where modules are not known of both revisions.",
          anyOf: [
            {
              type: "array",
              items: {
                $ref: "#/$defs/moduleChange"
              }
            },
            {
              type: "null"
            }
          ]
        },
        modulesLeftOut: {
          $ref: "#/$defs/leftOut"
        },
        packages: {
          description: "Null where packages are not known of both revisions.",
          anyOf: [
            {
              type: "array",
              items: {
                $ref: "#/$defs/packageChange"
              }
            },
            {
              type: "null"
            }
          ]
        },
        reload: {
          type: "object",
          description: "What a returning visitor downloads again, though most of it did not change; set where the budget limits it.",
          required: ["files", "raw", "gzip", "renamed"],
          properties: {
            files: {
              description: "Paths of head, as in assets.",
              type: "array",
              items: { type: "string" }
            },
            raw: { description: "Bytes.", type: "integer", minimum: 0 },
            gzip: { description: "Bytes, compressed with gzip.", type: "integer", minimum: 0 },
            brotli: {
              description: "Bytes, compressed with brotli; absent where it was not measured.",
              type: "integer",
              minimum: 0
            },
            renamed: {
              description: "Files in which nothing changed but the names of other files, largest first.",
              type: "array",
              items: {
                type: "object",
                description: "A file that was renamed although nothing in it changed.",
                required: ["file", "name", "because"],
                properties: {
                  file: { description: "Path in head.", type: "string" },
                  name: { description: "Path without hashes.", type: "string" },
                  because: {
                    description: "Files, without hashes, whose new names it holds.",
                    type: "array",
                    items: { type: "string" }
                  }
                }
              }
            }
          }
        },
        duplicates: {
          description: "Packages of which head ships versions side by side, and base did not ship these.",
          type: "array",
          items: {
            type: "object",
            description: "A package in several versions.",
            required: ["name", "versions"],
            properties: {
              name: {
                type: "string"
              },
              versions: {
                type: "array",
                items: {
                  type: "string"
                }
              }
            }
          }
        }
      }
    },
    history: {
      type: "object",
      required: ["source", "recorded", "runs", "series"],
      properties: {
        source: {
          description: "Where it is kept: branch budget-check-history.",
          type: "string"
        },
        recorded: {
          description: "Whether the present run was added to it.",
          type: "boolean"
        },
        runs: {
          description: "The newest 100, the oldest first; the present run is the last.",
          type: "array",
          items: {
            $ref: "#/$defs/historyRun"
          }
        },
        series: {
          description: "Metrics and parts of the bundle, run by run.",
          type: "array",
          items: {
            $ref: "#/$defs/historySeries"
          }
        }
      }
    },
    historyRun: {
      type: "object",
      required: ["date", "sha"],
      properties: {
        date: {
          description: "ISO date of its start.",
          type: "string"
        },
        sha: {
          description: "Commit of head; null where it is not known.",
          type: ["string", "null"]
        }
      }
    },
    historySeries: {
      type: "object",
      required: ["metric", "page", "device", "unit", "basis", "values", "creep"],
      properties: {
        metric: {
          description: "Metric id or bundle key.",
          type: "string"
        },
        page: {
          description: "Null for bundles.",
          type: ["string", "null"]
        },
        device: {
          description: "Null for bundles.",
          type: ["string", "null"]
        },
        unit: {
          $ref: "#/$defs/unit"
        },
        basis: {
          $ref: "#/$defs/basis"
        },
        values: {
          description: "Head's median of each of the runs; null where a run did not measure it.",
          type: "array",
          items: {
            type: ["number", "null"]
          }
        },
        creep: {
          description: "Set where the runs since the last jump drifted up by more than the tolerance, and no single one of them jumped.",
          anyOf: [
            {
              $ref: "#/$defs/creep"
            },
            {
              type: "null"
            }
          ]
        },
        jumps: {
          description: "Jumps to a higher level among the last runs that still stand, the oldest first.",
          type: "array",
          items: { $ref: "#/$defs/jump" }
        }
      }
    },
    jump: {
      type: "object",
      required: ["at", "runs", "from", "change", "tolerance", "pValue"],
      properties: {
        at: {
          description: "Index in the history's runs of the first run on the new level.",
          type: "integer",
          minimum: 0
        },
        runs: {
          description: "Runs since then, that one included, which measured it.",
          type: "integer"
        },
        from: {
          description: "Median of the level before, in the unit of the series.",
          type: "number"
        },
        change: {
          description: "Median of the new level less that of the one before.",
          type: "number"
        },
        tolerance: {
          description: "What a change must exceed to be one, in the unit of the series.",
          type: "number"
        },
        pValue: {
          description: "How often the same values in a random order would show a change of level as clear as this one.",
          type: "number"
        }
      }
    },
    creep: {
      type: "object",
      required: ["runs", "change", "tolerance", "pValue"],
      properties: {
        runs: {
          description: "Runs in which it was seen, the last ones.",
          type: "integer"
        },
        change: {
          description: "Theil–Sen estimate of the change from the first of these to the last, in the unit of the series.",
          type: "number"
        },
        tolerance: {
          description: "What a change must exceed to be one, in the unit of the series.",
          type: "number"
        },
        pValue: {
          description: "Of the Mann–Kendall test, one-sided.",
          type: "number"
        }
      }
    }
  }
};

// src/report/json/schema-order.ts
var definitions = report_schema_default.$defs;
function inSchemaOrder(report) {
  return order(report, report_schema_default, "report");
}
function order(value, node, path) {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${path} is ${value}`);
  if (typeof value !== "object" || value === null) return value;
  const shape = resolve(node);
  if (Array.isArray(value)) return value.map((item, at) => order(item, shape?.items, `${path}[${at}]`));
  const declared = Object.keys(shape?.properties ?? {});
  const known = declared.filter((key) => Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !declared.includes(key)).sort();
  const entries = { ...value };
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [
      key,
      order(entries[key], shape?.properties?.[key], `${path}.${key}`)
    ])
  );
}
function resolve(node) {
  if (node?.$ref) return definitions[node.$ref.replace("#/$defs/", "")];
  return node?.anyOf ? resolve(node.anyOf[0]) : node;
}

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flm = /* @__PURE__ */ hMap(flt, 9, 0);
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdm = /* @__PURE__ */ hMap(fdt, 5, 0);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var wbits = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
  d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
  var t = [];
  for (var i2 = 0; i2 < d.length; ++i2) {
    if (d[i2])
      t.push({ s: i2, f: d[i2] });
  }
  var s = t.length;
  var t2 = t.slice();
  if (!s)
    return { t: et, l: 0 };
  if (s == 1) {
    var v = new u8(t[0].s + 1);
    v[t[0].s] = 1;
    return { t: v, l: 1 };
  }
  t.sort(function(a, b) {
    return a.f - b.f;
  });
  t.push({ s: -1, f: 25001 });
  var l = t[0], r = t[1], i0 = 0, i1 = 1, i22 = 2;
  t[0] = { s: -1, f: l.f + r.f, l, r };
  while (i1 != s - 1) {
    l = t[t[i0].f < t[i22].f ? i0++ : i22++];
    r = t[i0 != i1 && t[i0].f < t[i22].f ? i0++ : i22++];
    t[i1++] = { s: -1, f: l.f + r.f, l, r };
  }
  var maxSym = t2[0].s;
  for (var i2 = 1; i2 < s; ++i2) {
    if (t2[i2].s > maxSym)
      maxSym = t2[i2].s;
  }
  var tr = new u16(maxSym + 1);
  var mbt = ln(t[i1 - 1], tr, 0);
  if (mbt > mb) {
    var i2 = 0, dt = 0;
    var lft = mbt - mb, cst = 1 << lft;
    t2.sort(function(a, b) {
      return tr[b.s] - tr[a.s] || a.f - b.f;
    });
    for (; i2 < s; ++i2) {
      var i2_1 = t2[i2].s;
      if (tr[i2_1] > mb) {
        dt += cst - (1 << mbt - tr[i2_1]);
        tr[i2_1] = mb;
      } else
        break;
    }
    dt >>= lft;
    while (dt > 0) {
      var i2_2 = t2[i2].s;
      if (tr[i2_2] < mb)
        dt -= 1 << mb - tr[i2_2]++ - 1;
      else
        ++i2;
    }
    for (; i2 >= 0 && dt; --i2) {
      var i2_3 = t2[i2].s;
      if (tr[i2_3] == mb) {
        --tr[i2_3];
        ++dt;
      }
    }
    mbt = mb;
  }
  return { t: new u8(tr), l: mbt };
};
var ln = function(n, l, d) {
  return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
  var s = c.length;
  while (s && !c[--s])
    ;
  var cl = new u16(++s);
  var cli = 0, cln = c[0], cls = 1;
  var w = function(v) {
    cl[cli++] = v;
  };
  for (var i2 = 1; i2 <= s; ++i2) {
    if (c[i2] == cln && i2 != s)
      ++cls;
    else {
      if (!cln && cls > 2) {
        for (; cls > 138; cls -= 138)
          w(32754);
        if (cls > 2) {
          w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
          cls = 0;
        }
      } else if (cls > 3) {
        w(cln), --cls;
        for (; cls > 6; cls -= 6)
          w(8304);
        if (cls > 2)
          w(cls - 3 << 5 | 8208), cls = 0;
      }
      while (cls--)
        w(cln);
      cls = 1;
      cln = c[i2];
    }
  }
  return { c: cl.subarray(0, cli), n: s };
};
var clen = function(cf, cl) {
  var l = 0;
  for (var i2 = 0; i2 < cl.length; ++i2)
    l += cf[i2] * cl[i2];
  return l;
};
var wfblk = function(out, pos, dat) {
  var s = dat.length;
  var o = shft(pos + 2);
  out[o] = s & 255;
  out[o + 1] = s >> 8;
  out[o + 2] = out[o] ^ 255;
  out[o + 3] = out[o + 1] ^ 255;
  for (var i2 = 0; i2 < s; ++i2)
    out[o + i2 + 4] = dat[i2];
  return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
  wbits(out, p++, final);
  ++lf[256];
  var _a2 = hTree(lf, 15), dlt = _a2.t, mlb = _a2.l;
  var _b2 = hTree(df, 15), ddt = _b2.t, mdb = _b2.l;
  var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
  var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
  var lcfreq = new u16(19);
  for (var i2 = 0; i2 < lclt.length; ++i2)
    ++lcfreq[lclt[i2] & 31];
  for (var i2 = 0; i2 < lcdt.length; ++i2)
    ++lcfreq[lcdt[i2] & 31];
  var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
  var nlcc = 19;
  for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
    ;
  var flen = bl + 5 << 3;
  var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
  var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
  if (bs >= 0 && flen <= ftlen && flen <= dtlen)
    return wfblk(out, p, dat.subarray(bs, bs + bl));
  var lm, ll, dm, dl;
  wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
  if (dtlen < ftlen) {
    lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257);
    wbits(out, p + 5, ndc - 1);
    wbits(out, p + 10, nlcc - 4);
    p += 14;
    for (var i2 = 0; i2 < nlcc; ++i2)
      wbits(out, p + 3 * i2, lct[clim[i2]]);
    p += 3 * nlcc;
    var lcts = [lclt, lcdt];
    for (var it = 0; it < 2; ++it) {
      var clct = lcts[it];
      for (var i2 = 0; i2 < clct.length; ++i2) {
        var len = clct[i2] & 31;
        wbits(out, p, llm[len]), p += lct[len];
        if (len > 15)
          wbits(out, p, clct[i2] >> 5 & 127), p += clct[i2] >> 12;
      }
    }
  } else {
    lm = flm, ll = flt, dm = fdm, dl = fdt;
  }
  for (var i2 = 0; i2 < li; ++i2) {
    var sym = syms[i2];
    if (sym > 255) {
      var len = sym >> 18 & 31;
      wbits16(out, p, lm[len + 257]), p += ll[len + 257];
      if (len > 7)
        wbits(out, p, sym >> 23 & 31), p += fleb[len];
      var dst = sym & 31;
      wbits16(out, p, dm[dst]), p += dl[dst];
      if (dst > 3)
        wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
    } else {
      wbits16(out, p, lm[sym]), p += ll[sym];
    }
  }
  wbits16(out, p, lm[256]);
  return p + ll[256];
};
var deo = /* @__PURE__ */ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
var et = /* @__PURE__ */ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
  var s = st.z || dat.length;
  var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
  var w = o.subarray(pre, o.length - post);
  var lst = st.l;
  var pos = (st.r || 0) & 7;
  if (lvl) {
    if (pos)
      w[0] = st.r >> 3;
    var opt = deo[lvl - 1];
    var n = opt >> 13, c = opt & 8191;
    var msk_1 = (1 << plvl) - 1;
    var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
    var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
    var hsh = function(i3) {
      return (dat[i3] ^ dat[i3 + 1] << bs1_1 ^ dat[i3 + 2] << bs2_1) & msk_1;
    };
    var syms = new i32(25e3);
    var lf = new u16(288), df = new u16(32);
    var lc_1 = 0, eb = 0, i2 = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
    for (; i2 + 2 < s; ++i2) {
      var hv = hsh(i2);
      var imod = i2 & 32767, pimod = head[hv];
      prev[imod] = pimod;
      head[hv] = imod;
      if (wi <= i2) {
        var rem = s - i2;
        if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
          pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i2 - bs, pos);
          li = lc_1 = eb = 0, bs = i2;
          for (var j = 0; j < 286; ++j)
            lf[j] = 0;
          for (var j = 0; j < 30; ++j)
            df[j] = 0;
        }
        var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
        if (rem > 2 && hv == hsh(i2 - dif)) {
          var maxn = Math.min(n, rem) - 1;
          var maxd = Math.min(32767, i2);
          var ml = Math.min(258, rem);
          while (dif <= maxd && --ch_1 && imod != pimod) {
            if (dat[i2 + l] == dat[i2 + l - dif]) {
              var nl = 0;
              for (; nl < ml && dat[i2 + nl] == dat[i2 + nl - dif]; ++nl)
                ;
              if (nl > l) {
                l = nl, d = dif;
                if (nl > maxn)
                  break;
                var mmd = Math.min(dif, nl - 2);
                var md = 0;
                for (var j = 0; j < mmd; ++j) {
                  var ti = i2 - dif + j & 32767;
                  var pti = prev[ti];
                  var cd = ti - pti & 32767;
                  if (cd > md)
                    md = cd, pimod = ti;
                }
              }
            }
            imod = pimod, pimod = prev[imod];
            dif += imod - pimod & 32767;
          }
        }
        if (d) {
          syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
          var lin = revfl[l] & 31, din = revfd[d] & 31;
          eb += fleb[lin] + fdeb[din];
          ++lf[257 + lin];
          ++df[din];
          wi = i2 + l;
          ++lc_1;
        } else {
          syms[li++] = dat[i2];
          ++lf[dat[i2]];
        }
      }
    }
    for (i2 = Math.max(i2, wi); i2 < s; ++i2) {
      syms[li++] = dat[i2];
      ++lf[dat[i2]];
    }
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i2 - bs, pos);
    if (!lst) {
      st.r = pos & 7 | w[pos / 8 | 0] << 3;
      pos -= 7;
      st.h = head, st.p = prev, st.i = i2, st.w = wi;
    }
  } else {
    for (var i2 = st.w || 0; i2 < s + lst; i2 += 65535) {
      var e = i2 + 65535;
      if (e >= s) {
        w[pos / 8 | 0] = lst;
        e = s;
      }
      pos = wfblk(w, pos + 1, dat.subarray(i2, e));
    }
    st.i = s;
  }
  return slc(o, 0, pre + shft(pos) + post);
};
var dopt = function(dat, opt, pre, post, st) {
  if (!st) {
    st = { l: 1 };
    if (opt.dictionary) {
      var dict = opt.dictionary.subarray(-32768);
      var newDat = new u8(dict.length + dat.length);
      newDat.set(dict);
      newDat.set(dat, dict.length);
      dat = newDat;
      st.w = dict.length;
    }
  }
  return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
function deflateSync(data, opts) {
  return dopt(data, opts || {}, 0, 0);
}
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
var te = typeof TextEncoder != "undefined" && /* @__PURE__ */ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
function strToU8(str, latin1) {
  if (latin1) {
    var ar_1 = new u8(str.length);
    for (var i2 = 0; i2 < str.length; ++i2)
      ar_1[i2] = str.charCodeAt(i2);
    return ar_1;
  }
  if (te)
    return te.encode(str);
  var l = str.length;
  var ar = new u8(str.length + (str.length >> 1));
  var ai = 0;
  var w = function(v) {
    ar[ai++] = v;
  };
  for (var i2 = 0; i2 < l; ++i2) {
    if (ai + 5 > ar.length) {
      var n = new u8(ai + 8 + (l - i2 << 1));
      n.set(ar);
      ar = n;
    }
    var c = str.charCodeAt(i2);
    if (c < 128 || latin1)
      w(c);
    else if (c < 2048)
      w(192 | c >> 6), w(128 | c & 63);
    else if (c > 55295 && c < 57344)
      c = 65536 + (c & 1023 << 10) | str.charCodeAt(++i2) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
    else
      w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
  }
  return slc(ar, 0, ai);
}

// src/report/html/packed.ts
var largestUnpacked = 64 * 1024 * 1024;
var step = 16384;
function pack(text) {
  return Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString("base64");
}
function unpack(base64) {
  const packed = Buffer.from(base64, "base64");
  const decoder = new TextDecoder();
  let text = "";
  const inflate = new Inflate((bytes, final) => {
    text += decoder.decode(bytes, { stream: !final });
  });
  for (let at = 0; at < packed.length && text.length <= largestUnpacked; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return text;
}
function inert(json) {
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function shareLists(json) {
  const places = /* @__PURE__ */ new Map();
  return json.replaceAll(list, (text) => {
    const place = places.get(text);
    if (place !== void 0) return `	${place}	`;
    places.set(text, places.size);
    return text;
  });
}
function repeatLists(text) {
  const lists = [];
  let { length } = text;
  return text.replaceAll(listOrPlace, (found, place) => {
    if (place === void 0) {
      lists.push(found);
      return found;
    }
    const repeated = lists[Number(place)] ?? "";
    length += repeated.length;
    if (length > largestUnpacked) throw new RangeError("too large");
    return repeated;
  });
}
var list = /\[[\d.,eE+-]{30,}\]/g;
var listOrPlace = /\[[\d.,eE+-]{30,}\]|\t(\d+)\t/g;

// src/report/html/embed.ts
var openings = {
  report: '<script type="application/json" id="report">',
  films: '<script type="application/json" id="films">'
};
var closing = "</script>";
var largestPlain = 1e5;
function embedReport(report) {
  const { films, ...rest } = report;
  const json = JSON.stringify(inSchemaOrder(rest));
  const data = json.length > largestPlain ? JSON.stringify({ "deflate-raw": pack(shareLists(json)) }) : inert(json);
  return html`${films && { markup: `${openings.films}${inert(JSON.stringify(films))}${closing}` }}
  ${{ markup: `${openings.report}${data}${closing}` }}`;
}
function reportInHtml(text) {
  if (!/^\ufeff?\s*<!doctype html>/i.test(text.slice(0, 200))) return null;
  const data = elementIn(text, openings.report);
  if (data === null) return null;
  const plain = data.startsWith('{"deflate-raw":') ? unpackData(data) : data;
  const films = elementIn(text, openings.films);
  return films === null ? plain : withFilms(plain, films);
}
function elementIn(text, opening) {
  const start = text.indexOf(opening);
  const end = start < 0 ? -1 : text.indexOf(closing, start);
  return end < 0 ? null : text.slice(start + opening.length, end);
}
function withFilms(data, films) {
  try {
    const report = JSON.parse(data);
    return JSON.stringify({ ...report, films: JSON.parse(films) });
  } catch {
    return data;
  }
}
function unpackData(data) {
  try {
    const { "deflate-raw": base64 } = JSON.parse(data);
    return repeatLists(unpack(String(base64)));
  } catch {
    return data;
  }
}

export {
  report_schema_default,
  inSchemaOrder,
  pack,
  inert,
  embedReport,
  reportInHtml
};
