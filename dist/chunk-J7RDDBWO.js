import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  plain
} from "./chunk-5GFXPJJ2.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-WVWDAXK4.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// node_modules/nanospinner/dist/consts.js
var require_consts = __commonJS({
  "node_modules/nanospinner/dist/consts.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.symbols = exports.isTTY = void 0;
    var node_tty_1 = __importDefault(__require("node:tty"));
    var node_process_1 = __importDefault(__require("node:process"));
    var isCI = node_process_1.default.env.CI || node_process_1.default.env.WT_SESSION || node_process_1.default.env.ConEmuTask === "{cmd::Cmder}" || node_process_1.default.env.TERM_PROGRAM === "vscode" || node_process_1.default.env.TERM === "xterm-256color" || node_process_1.default.env.TERM === "alacritty";
    var isTTY = node_tty_1.default.isatty(1) && node_process_1.default.env.TERM !== "dumb" && !("CI" in node_process_1.default.env);
    exports.isTTY = isTTY;
    var supportUnicode = node_process_1.default.platform !== "win32" ? node_process_1.default.env.TERM !== "linux" : isCI;
    var symbols = {
      frames: isTTY ? supportUnicode ? (
        // https://github.com/sindresorhus/cli-spinners
        ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
      ) : ["-", "\\", "|", "/"] : ["-"],
      // https://github.com/sindresorhus/log-symbols/blob/main/index.js
      tick: supportUnicode ? "✔" : "√",
      cross: supportUnicode ? "✖" : "×",
      warn: supportUnicode ? "⚠" : "!!",
      info: supportUnicode ? "ℹ" : "i"
    };
    exports.symbols = symbols;
  }
});

// node_modules/nanospinner/dist/index.js
var require_dist = __commonJS({
  "node_modules/nanospinner/dist/index.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createSpinner = createSpinner2;
    var picocolors_1 = __importDefault(require_picocolors());
    var consts_1 = require_consts();
    function getLines(str = "", width = 80) {
      return str.replace(/\u001b[^m]*?m/g, "").split("\n").reduce((col, line) => col += Math.max(1, Math.ceil(line.length / width)), 0);
    }
    function createSpinner2(text = "", opts = {}) {
      let current = 0, interval = opts.interval || 50, stream = opts.stream || process.stderr, frames = opts.frames && opts.frames.length ? opts.frames : consts_1.symbols.frames, color = opts.color || "yellow", spinning = false, lines = 0, timer = void 0, getText = (opts2 = {}) => typeof opts2 === "string" ? opts2 : opts2.text || text, getUpdate = (opts2 = {}) => typeof opts2 === "string" ? false : !!opts2.update, getColor = (opts2 = {}) => typeof opts2 === "string" || !opts2.color ? color : opts2.color, getMark = (opts2 = {}, fallback) => typeof opts2 === "string" || !opts2.mark ? fallback : opts2.mark, mountProcessEvents = () => {
        process.on("SIGINT", exit);
        process.on("SIGTERM", exit);
      }, cleanupProcessEvents = () => {
        process.off("SIGINT", exit);
        process.off("SIGTERM", exit);
      };
      let spinner = {
        reset() {
          current = 0;
          lines = 0;
          spinning = false;
          clearTimeout(timer);
          timer = void 0;
          return spinner;
        },
        clear() {
          spinner.write("\x1B[1G");
          for (let i = 0; i < lines; i++) {
            i > 0 && spinner.write("\x1B[1A");
            spinner.write("\x1B[2K\x1B[1G");
          }
          lines = 0;
          return spinner;
        },
        write(str, clear = false) {
          if (clear && consts_1.isTTY)
            spinner.clear();
          stream.write(str);
          return spinner;
        },
        render() {
          let str = `${picocolors_1.default[color](frames[current])} ${text}`;
          consts_1.isTTY ? spinner.write(`\x1B[?25l`) : str += "\n";
          spinner.write(str, true);
          consts_1.isTTY && (lines = getLines(str, stream.columns));
          return spinner;
        },
        spin() {
          spinner.render();
          current = ++current % frames.length;
          return spinner;
        },
        update(opts2) {
          if (typeof opts2 === "string") {
            text = opts2;
          } else {
            text = opts2.text || text;
            frames = opts2.frames && opts2.frames.length ? opts2.frames : frames;
            interval = opts2.interval || interval;
            color = opts2.color || color;
          }
          if (frames.length - 1 < current)
            current = 0;
          return spinner;
        },
        loop() {
          consts_1.isTTY && (timer = setTimeout(() => spinner.loop(), interval));
          return spinner.spin();
        },
        start(opts2 = {}) {
          timer && spinner.reset();
          spinning = true;
          mountProcessEvents();
          return spinner.update({ text: getText(opts2), color: getColor(opts2) }).loop();
        },
        stop(opts2) {
          spinning = false;
          clearTimeout(timer);
          timer = void 0;
          cleanupProcessEvents();
          const update = getUpdate(opts2);
          const mark = picocolors_1.default[getColor(opts2)](getMark(opts2, frames[current]));
          const text2 = getText(opts2);
          spinner.write(opts2 ? `${mark} ${text2}${update ? "" : "\n"}` : "", true);
          return consts_1.isTTY && !update ? spinner.write(`\x1B[?25h`) : spinner;
        },
        success(opts2 = {}) {
          return spinner.stop({
            text: getText(opts2),
            mark: getMark(opts2, consts_1.symbols.tick),
            color: "green",
            update: getUpdate(opts2)
          });
        },
        error(opts2 = {}) {
          return spinner.stop({
            text: getText(opts2),
            mark: getMark(opts2, consts_1.symbols.cross),
            color: "red",
            update: getUpdate(opts2)
          });
        },
        warn(opts2 = {}) {
          return spinner.stop({
            text: getText(opts2),
            mark: getMark(opts2, consts_1.symbols.warn),
            color: "yellow",
            update: getUpdate(opts2)
          });
        },
        info(opts2 = {}) {
          return spinner.stop({
            text: getText(opts2),
            mark: getMark(opts2, consts_1.symbols.info),
            color: "blue",
            update: getUpdate(opts2)
          });
        },
        isSpinning() {
          return spinning;
        }
      };
      function exit(signal) {
        if (spinning) {
          spinner.stop();
        }
        process.exit(signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1);
      }
      return spinner;
    }
  }
});

// src/cli/progress.ts
var import_nanospinner = __toESM(require_dist(), 1);
function progressPrinter(stream, { quiet, verbose }) {
  if (quiet) return Object.assign(() => {
  }, { stop: () => {
  } });
  const terminal = stream.isTTY && process.env["TERM"] !== "dumb" && !process.env["CI"];
  return terminal ? movingLine(stream, verbose) : plainLines(stream, verbose);
}
function movingLine(stream, verbose) {
  const spinner = (0, import_nanospinner.createSpinner)("", { stream });
  let shown = "";
  const settle = () => {
    if (shown) spinner.success({ text: shown });
    shown = "";
  };
  const show = (text) => {
    shown = fit(text, stream.columns);
    spinner.start({ text: shown });
  };
  const print = (event) => {
    if (event.type === "output") {
      if (verbose) {
        spinner.clear();
        stream.write(event.text);
      }
    } else if (event.type === "visit") show(describeVisit(event));
    else {
      settle();
      if (event.type === "stage") show(plain(event.text));
      else stream.write(`${noteLine(event.note)}
`);
    }
  };
  const stop = () => {
    settle();
    spinner.stop();
  };
  return Object.assign(print, { stop });
}
function plainLines(stream, verbose) {
  const print = (event) => {
    if (event.type === "stage") stream.write(`${plain(event.text)}
`);
    else if (event.type === "note") stream.write(`${noteLine(event.note)}
`);
    else if (event.type === "visit") stream.write(`${describeVisit(event)}
`);
    else if (verbose) stream.write(event.text);
  };
  return Object.assign(print, { stop: () => {
  } });
}
function noteLine(note) {
  const text = plain(note.text, 2e3);
  return note.level === "warn" ? `Warning: ${text}` : text;
}
function describeVisit(event) {
  const left = event.leftMs === null ? "" : `; at most ${inWords(event.leftMs)} left`;
  const failed = event.failed ? `, failed: ${event.failed}` : "";
  const where = plain(`${event.page}, ${event.device}, ${event.revision}${failed}`, 1e3);
  return `Visit ${event.done} of at most ${event.total}: ${where}${left}`;
}
function inWords(ms) {
  const seconds = Math.round(ms / 1e3);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function fit(text, columns) {
  const room = (columns ?? 80) - 4;
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

export {
  progressPrinter
};
