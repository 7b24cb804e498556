import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

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
      }
    },
    devices: {
      description: "Names of the devices.",
      type: "array",
      items: {
        type: "string"
      }
    },
    verdicts: {
      description: "One for each limit on each page and device.",
      type: "array",
      items: {
        $ref: "#/$defs/verdict"
      }
    },
    measurements: {
      description: "Everything that was measured, limited or not.",
      type: "array",
      items: {
        $ref: "#/$defs/measurement"
      }
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
      }
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
    details: {
      description: "What stood behind the numbers: the middle visit of each revision, for every page and device.",
      type: "array",
      items: {
        $ref: "#/$defs/pageDetail"
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
      }
    },
    notes: {
      type: "array",
      items: {
        $ref: "#/$defs/note"
      }
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
    }
  },
  $defs: {
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
      description: "Something a reader should know that is no verdict.",
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
          description: "Set where it is said beside the verdict, and what would pass passes with a warning.",
          const: true
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
          enum: ["max", "warn", "maxIncrease", "exception", "page", "device", "interactions", "setting"]
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
      description: "Where the time of a step's slowest interaction went: from one more visit, under the CPU profiler, which is no sample.",
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
      description: "What a page looked like while it loaded: from one more visit, under the device's network and CPU, which is no sample.",
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
          type: "number"
        },
        values: {
          description: "One value a visit, in the order of the visits.",
          type: "array",
          items: {
            type: "number"
          }
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
          description: "Lower end of the interval; null where the pairs do not suffice.",
          type: ["number", "null"]
        },
        high: {
          description: "Upper end of the interval.",
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
          description: "Absolute bound, second lower bound, or bound on the change.",
          enum: ["max", "warn", "maxIncrease"]
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
          description: "Why the observed value counts instead of the simulated one.",
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
          description: "Needed for the first paint, loaded on demand, or no code.",
          enum: ["initial", "lazy", "other"]
        },
        raw: {
          description: "Bytes.",
          type: "number",
          minimum: 0
        },
        gzip: {
          description: "Bytes.",
          type: "number",
          minimum: 0
        },
        brotli: {
          description: "Bytes.",
          type: "number",
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
          description: "What entries and pages load at once; absent where that is not known.",
          type: "array",
          items: {
            $ref: "#/$defs/bundleGroup"
          }
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
          description: "`certain`: a byte, a node, a header. `together`: it changed with the metric, which proves no cause.",
          enum: ["certain", "together"]
        },
        standing: {
          description: "It holds for base as well: advice, and no cause of a change.",
          type: "boolean"
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
        startMs: {
          description: "Since the start of the navigation, unthrottled.",
          type: "number"
        },
        endMs: {
          type: "number"
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
      description: "The declared interactions of a visit.",
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
          description: "Clock of the simulated timings.",
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
          type: "number"
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
          description: "Path of a font that arrived within 100 ms before.",
          type: ["string", "null"]
        }
      }
    },
    bundleGroup: {
      type: "object",
      description: "What is loaded together at once.",
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
        version: {
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
          description: "More than one is a duplicate.",
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
          description: "Raw bytes that load at once.",
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
              enum: ["initial", "lazy", "other"]
            },
            head: {
              enum: ["initial", "lazy", "other"]
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
          description: "Set where the last runs drifted up by more than the tolerance, and no single one of them jumped.",
          anyOf: [
            {
              $ref: "#/$defs/creep"
            },
            {
              type: "null"
            }
          ]
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

// src/report/html/embed.ts
var opening = '<script type="application/json" id="report">';
var closing = "</script>";
function embedReport(report) {
  const data = JSON.stringify(inSchemaOrder(report)).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return { markup: `${opening}${data}${closing}` };
}
function reportInHtml(text) {
  if (!/^\ufeff?\s*<!doctype html>/i.test(text.slice(0, 200))) return null;
  const start = text.indexOf(opening);
  if (start < 0) return null;
  const end = text.indexOf(closing, start);
  return end < 0 ? null : text.slice(start + opening.length, end);
}

export {
  report_schema_default,
  inSchemaOrder,
  embedReport,
  reportInHtml
};
