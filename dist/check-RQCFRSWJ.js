import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Closures,
  buildNames,
  changedLines,
  checkoutBase,
  chooseInteractions,
  comparePaths,
  copy,
  countInteractions,
  countPages,
  countQueries,
  differs,
  empty,
  filmPages,
  fingerprint,
  followUp,
  identityOf,
  inOneDocument,
  inPreparedTab,
  isTooLarge,
  isWithin,
  openAndSettle,
  profileInteractions,
  profileLoads,
  pruneStale,
  readBaseBudget,
  recordLoosened,
  reuseModules,
  sameFiles,
  sameRules,
  segmentsOf,
  weighByVisits
} from "./chunk-WTV364NU.js";
import {
  NetworkGuard,
  loadGuarded,
  unsafePath
} from "./chunk-GZJVOO7M.js";
import {
  Turns,
  Visitor,
  orderOfPair,
  planTurns,
  visitPages
} from "./chunk-XLIEY7YN.js";
import {
  asksForPassword,
  decisiveLine,
  describeEnd,
  evaluateApart,
  headersOf,
  inPage,
  makeGuardedFolder,
  pageUrl,
  prepareRevision,
  readHostRules,
  serveDirectory,
  staticSettings,
  tabCrash,
  useDeployed,
  within
} from "./chunk-XFTSAXXQ.js";
import {
  findBrowser,
  startCommand
} from "./chunk-NXCWJNMM.js";
import "./chunk-TA545M6U.js";
import {
  findRoot,
  nameSources,
  weigh
} from "./chunk-XYHRE3QC.js";
import "./chunk-JF32GLH7.js";
import "./chunk-PV2JRPQJ.js";
import "./chunk-Q4ZFV53E.js";
import {
  attribute,
  textIn,
  visitHtml
} from "./chunk-4IR2F77W.js";
import {
  refuseOutputInside
} from "./chunk-LOOUS4FO.js";
import "./chunk-OXEOFCXR.js";
import {
  redactError
} from "./chunk-6JDCCXHE.js";
import "./chunk-LORLHF2Q.js";
import {
  detectProject
} from "./chunk-FCFFAJ4M.js";
import {
  shortestRun
} from "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-3R26CBYD.js";
import "./chunk-AOM6QUCA.js";
import "./chunk-UVEV6JYO.js";
import {
  chooseBase
} from "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import {
  assembleReport,
  chooseComparedCommands,
  commandMeasurements,
  commandsOfShard,
  describeBase,
  describeHead,
  fillIn,
  measuresSite,
  pathOf,
  requestedFile,
  routeOf
} from "./chunk-YYO224YC.js";
import {
  commandJudge,
  leastExactRuns
} from "./chunk-PKP4CFHW.js";
import {
  note,
  pagesOnDevices,
  startRun
} from "./chunk-ARZI7BWS.js";
import "./chunk-4JLRSGJH.js";
import "./chunk-QQ77SWSN.js";
import {
  judgeBundle
} from "./chunk-IUCHXE2W.js";
import "./chunk-SN65VS3F.js";
import {
  findBundleLimit
} from "./chunk-KYDVW7W3.js";
import {
  askGit,
  openRepository
} from "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-6J4GLBNE.js";
import "./chunk-CP4IPP54.js";
import "./chunk-T64ZWC4P.js";
import "./chunk-2OZHE5PH.js";
import {
  printAddress
} from "./chunk-5OJVB62Z.js";
import "./chunk-OVJZZXR3.js";
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import {
  commandOf,
  isSameOrigin
} from "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import {
  replayGraph
} from "./chunk-J2YHRRZL.js";
import "./chunk-PWP2G5MI.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-CV3KSHLR.js";
import "./chunk-SDZVXACJ.js";
import {
  ask,
  mostHeaderBytes
} from "./chunk-KB6LCHWX.js";
import "./chunk-H3BLON6W.js";
import {
  isLoopback
} from "./chunk-PGYXFNCR.js";
import {
  printDuration
} from "./chunk-5K2H5UK7.js";
import "./chunk-U26VCFL3.js";
import "./chunk-JQYIQIVA.js";
import "./chunk-HXI5SEGM.js";
import "./chunk-232YBOOF.js";
import "./chunk-NXL6ZA7J.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import {
  memoryAdvice,
  nameLimit
} from "./chunk-QNLGKQNY.js";
import {
  attributeFile,
  bytesWithin,
  outside,
  unite
} from "./chunk-RE2Y7J46.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError,
  StrayFailure,
  isOfTheMachine,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using
} from "./chunk-WVWDAXK4.js";

// node_modules/sax/lib/sax.js
var require_sax = __commonJS({
  "node_modules/sax/lib/sax.js"(exports) {
    (function(sax2) {
      sax2.parser = function(strict, opt) {
        return new SAXParser(strict, opt);
      };
      sax2.SAXParser = SAXParser;
      sax2.SAXStream = SAXStream;
      sax2.createStream = createStream;
      sax2.MAX_BUFFER_LENGTH = 64 * 1024;
      var buffers = [
        "comment",
        "sgmlDecl",
        "textNode",
        "tagName",
        "doctype",
        "procInstName",
        "procInstBody",
        "entity",
        "attribName",
        "attribValue",
        "cdata",
        "script"
      ];
      sax2.EVENTS = [
        "text",
        "processinginstruction",
        "sgmldeclaration",
        "doctype",
        "comment",
        "opentagstart",
        "attribute",
        "opentag",
        "closetag",
        "opencdata",
        "cdata",
        "closecdata",
        "error",
        "end",
        "ready",
        "script",
        "opennamespace",
        "closenamespace"
      ];
      function SAXParser(strict, opt) {
        if (!(this instanceof SAXParser)) {
          return new SAXParser(strict, opt);
        }
        var parser = this;
        clearBuffers(parser);
        parser.q = parser.c = "";
        parser.bufferCheckPosition = sax2.MAX_BUFFER_LENGTH;
        parser.encoding = null;
        parser.opt = opt || {};
        parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags;
        parser.looseCase = parser.opt.lowercase ? "toLowerCase" : "toUpperCase";
        parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512;
        parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4;
        parser.entityCount = parser.entityDepth = 0;
        parser.tags = [];
        parser.closed = parser.closedRoot = parser.sawRoot = false;
        parser.tag = parser.error = null;
        parser.strict = !!strict;
        parser.noscript = !!(strict || parser.opt.noscript);
        parser.state = S.BEGIN;
        parser.strictEntities = parser.opt.strictEntities;
        parser.ENTITIES = parser.strictEntities ? Object.create(sax2.XML_ENTITIES) : Object.create(sax2.ENTITIES);
        parser.attribList = [];
        if (parser.opt.xmlns) {
          parser.ns = Object.create(rootNS);
        }
        if (parser.opt.unquotedAttributeValues === void 0) {
          parser.opt.unquotedAttributeValues = !strict;
        }
        parser.trackPosition = parser.opt.position !== false;
        if (parser.trackPosition) {
          parser.position = parser.line = parser.column = 0;
        }
        emit(parser, "onready");
      }
      if (!Object.create) {
        Object.create = function(o) {
          function F() {
          }
          F.prototype = o;
          var newf = new F();
          return newf;
        };
      }
      if (!Object.keys) {
        Object.keys = function(o) {
          var a = [];
          for (var i in o) if (o.hasOwnProperty(i)) a.push(i);
          return a;
        };
      }
      function checkBufferLength(parser) {
        var maxAllowed = Math.max(sax2.MAX_BUFFER_LENGTH, 10);
        var maxActual = 0;
        for (var i = 0, l = buffers.length; i < l; i++) {
          var len = parser[buffers[i]].length;
          if (len > maxAllowed) {
            switch (buffers[i]) {
              case "textNode":
                closeText(parser);
                break;
              case "cdata":
                emitNode(parser, "oncdata", parser.cdata);
                parser.cdata = "";
                break;
              case "script":
                emitNode(parser, "onscript", parser.script);
                parser.script = "";
                break;
              default:
                error(parser, "Max buffer length exceeded: " + buffers[i]);
            }
          }
          maxActual = Math.max(maxActual, len);
        }
        var m = sax2.MAX_BUFFER_LENGTH - maxActual;
        parser.bufferCheckPosition = m + parser.position;
      }
      function clearBuffers(parser) {
        for (var i = 0, l = buffers.length; i < l; i++) {
          parser[buffers[i]] = "";
        }
      }
      function flushBuffers(parser) {
        closeText(parser);
        if (parser.cdata !== "") {
          emitNode(parser, "oncdata", parser.cdata);
          parser.cdata = "";
        }
        if (parser.script !== "") {
          emitNode(parser, "onscript", parser.script);
          parser.script = "";
        }
      }
      SAXParser.prototype = {
        end: function() {
          end(this);
        },
        write,
        resume: function() {
          this.error = null;
          return this;
        },
        close: function() {
          return this.write(null);
        },
        flush: function() {
          flushBuffers(this);
        }
      };
      var Stream;
      try {
        Stream = __require("stream").Stream;
      } catch (ex) {
        Stream = function() {
        };
      }
      if (!Stream) Stream = function() {
      };
      var streamWraps = sax2.EVENTS.filter(function(ev) {
        return ev !== "error" && ev !== "end";
      });
      function createStream(strict, opt) {
        return new SAXStream(strict, opt);
      }
      function determineBufferEncoding(data, isEnd) {
        if (data.length >= 2) {
          if (data[0] === 255 && data[1] === 254) {
            return "utf-16le";
          }
          if (data[0] === 254 && data[1] === 255) {
            return "utf-16be";
          }
        }
        if (data.length >= 3 && data[0] === 239 && data[1] === 187 && data[2] === 191) {
          return "utf8";
        }
        if (data.length >= 4) {
          if (data[0] === 60 && data[1] === 0 && data[2] === 63 && data[3] === 0) {
            return "utf-16le";
          }
          if (data[0] === 0 && data[1] === 60 && data[2] === 0 && data[3] === 63) {
            return "utf-16be";
          }
          return "utf8";
        }
        return isEnd ? "utf8" : null;
      }
      function SAXStream(strict, opt) {
        if (!(this instanceof SAXStream)) {
          return new SAXStream(strict, opt);
        }
        Stream.apply(this);
        this._parser = new SAXParser(strict, opt);
        this.writable = true;
        this.readable = true;
        var me = this;
        this._parser.onend = function() {
          me.emit("end");
        };
        this._parser.onerror = function(er) {
          me.emit("error", er);
          me._parser.error = null;
        };
        this._decoder = null;
        this._decoderBuffer = null;
        streamWraps.forEach(function(ev) {
          Object.defineProperty(me, "on" + ev, {
            get: function() {
              return me._parser["on" + ev];
            },
            set: function(h) {
              if (!h) {
                me.removeAllListeners(ev);
                me._parser["on" + ev] = h;
                return h;
              }
              me.on(ev, h);
            },
            enumerable: true,
            configurable: false
          });
        });
      }
      SAXStream.prototype = Object.create(Stream.prototype, {
        constructor: {
          value: SAXStream
        }
      });
      SAXStream.prototype._decodeBuffer = function(data, isEnd) {
        if (this._decoderBuffer) {
          data = Buffer.concat([this._decoderBuffer, data]);
          this._decoderBuffer = null;
        }
        if (!this._decoder) {
          var encoding = determineBufferEncoding(data, isEnd);
          if (!encoding) {
            this._decoderBuffer = data;
            return "";
          }
          this._parser.encoding = encoding;
          this._decoder = new TextDecoder(encoding);
        }
        return this._decoder.decode(data, { stream: !isEnd });
      };
      SAXStream.prototype.write = function(data) {
        if (typeof Buffer === "function" && typeof Buffer.isBuffer === "function" && Buffer.isBuffer(data)) {
          data = this._decodeBuffer(data, false);
        } else if (this._decoderBuffer) {
          var remaining = this._decodeBuffer(Buffer.alloc(0), true);
          if (remaining) {
            this._parser.write(remaining);
            this.emit("data", remaining);
          }
        }
        this._parser.write(data.toString());
        this.emit("data", data);
        return true;
      };
      SAXStream.prototype.end = function(chunk) {
        if (chunk && chunk.length) {
          this.write(chunk);
        }
        if (this._decoderBuffer) {
          var finalChunk = this._decodeBuffer(Buffer.alloc(0), true);
          if (finalChunk) {
            this._parser.write(finalChunk);
            this.emit("data", finalChunk);
          }
        } else if (this._decoder) {
          var remaining = this._decoder.decode();
          if (remaining) {
            this._parser.write(remaining);
            this.emit("data", remaining);
          }
        }
        this._parser.end();
        return true;
      };
      SAXStream.prototype.on = function(ev, handler) {
        var me = this;
        if (!me._parser["on" + ev] && streamWraps.indexOf(ev) !== -1) {
          me._parser["on" + ev] = function() {
            var args = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
            args.splice(0, 0, ev);
            me.emit.apply(me, args);
          };
        }
        return Stream.prototype.on.call(me, ev, handler);
      };
      var CDATAre = /^\[CDATA\[$/i;
      var DOCTYPEre = /^DOCTYPE$/i;
      var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
      var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
      var rootNS = { xml: XML_NAMESPACE, xmlns: XMLNS_NAMESPACE };
      var nameStart = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
      var nameBody = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
      var entityStart = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
      var entityBody = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
      function isWhitespace(c) {
        return c === " " || c === "\n" || c === "\r" || c === "	";
      }
      function isQuote(c) {
        return c === '"' || c === "'";
      }
      function isAttribEnd(c) {
        return c === ">" || isWhitespace(c);
      }
      function isMatch(regex, c) {
        return regex.test(c);
      }
      function notMatch(regex, c) {
        return !isMatch(regex, c);
      }
      var S = 0;
      sax2.STATE = {
        BEGIN: S++,
        // leading byte order mark or whitespace
        BEGIN_WHITESPACE: S++,
        // leading whitespace
        TEXT: S++,
        // general stuff
        TEXT_ENTITY: S++,
        // &amp and such.
        OPEN_WAKA: S++,
        // <
        SGML_DECL: S++,
        // <!BLARG
        SGML_DECL_QUOTED: S++,
        // <!BLARG foo "bar
        DOCTYPE: S++,
        // <!DOCTYPE
        DOCTYPE_QUOTED: S++,
        // <!DOCTYPE "//blah
        DOCTYPE_DTD: S++,
        // <!DOCTYPE "//blah" [ ...
        DOCTYPE_DTD_QUOTED: S++,
        // <!DOCTYPE "//blah" [ "foo
        COMMENT_STARTING: S++,
        // <!-
        COMMENT: S++,
        // <!--
        COMMENT_ENDING: S++,
        // <!-- blah -
        COMMENT_ENDED: S++,
        // <!-- blah --
        CDATA: S++,
        // <![CDATA[ something
        CDATA_ENDING: S++,
        // ]
        CDATA_ENDING_2: S++,
        // ]]
        PROC_INST: S++,
        // <?hi
        PROC_INST_BODY: S++,
        // <?hi there
        PROC_INST_ENDING: S++,
        // <?hi "there" ?
        OPEN_TAG: S++,
        // <strong
        OPEN_TAG_SLASH: S++,
        // <strong /
        ATTRIB: S++,
        // <a
        ATTRIB_NAME: S++,
        // <a foo
        ATTRIB_NAME_SAW_WHITE: S++,
        // <a foo _
        ATTRIB_VALUE: S++,
        // <a foo=
        ATTRIB_VALUE_QUOTED: S++,
        // <a foo="bar
        ATTRIB_VALUE_CLOSED: S++,
        // <a foo="bar"
        ATTRIB_VALUE_UNQUOTED: S++,
        // <a foo=bar
        ATTRIB_VALUE_ENTITY_Q: S++,
        // <foo bar="&quot;"
        ATTRIB_VALUE_ENTITY_U: S++,
        // <foo bar=&quot
        CLOSE_TAG: S++,
        // </a
        CLOSE_TAG_SAW_WHITE: S++,
        // </a   >
        SCRIPT: S++,
        // <script> ...
        SCRIPT_ENDING: S++
        // <script> ... <
      };
      sax2.XML_ENTITIES = Object.assign(/* @__PURE__ */ Object.create(null), {
        amp: "&",
        gt: ">",
        lt: "<",
        quot: '"',
        apos: "'"
      });
      sax2.ENTITIES = Object.assign(/* @__PURE__ */ Object.create(null), {
        amp: "&",
        gt: ">",
        lt: "<",
        quot: '"',
        apos: "'",
        AElig: 198,
        Aacute: 193,
        Acirc: 194,
        Agrave: 192,
        Aring: 197,
        Atilde: 195,
        Auml: 196,
        Ccedil: 199,
        ETH: 208,
        Eacute: 201,
        Ecirc: 202,
        Egrave: 200,
        Euml: 203,
        Iacute: 205,
        Icirc: 206,
        Igrave: 204,
        Iuml: 207,
        Ntilde: 209,
        Oacute: 211,
        Ocirc: 212,
        Ograve: 210,
        Oslash: 216,
        Otilde: 213,
        Ouml: 214,
        THORN: 222,
        Uacute: 218,
        Ucirc: 219,
        Ugrave: 217,
        Uuml: 220,
        Yacute: 221,
        aacute: 225,
        acirc: 226,
        aelig: 230,
        agrave: 224,
        aring: 229,
        atilde: 227,
        auml: 228,
        ccedil: 231,
        eacute: 233,
        ecirc: 234,
        egrave: 232,
        eth: 240,
        euml: 235,
        iacute: 237,
        icirc: 238,
        igrave: 236,
        iuml: 239,
        ntilde: 241,
        oacute: 243,
        ocirc: 244,
        ograve: 242,
        oslash: 248,
        otilde: 245,
        ouml: 246,
        szlig: 223,
        thorn: 254,
        uacute: 250,
        ucirc: 251,
        ugrave: 249,
        uuml: 252,
        yacute: 253,
        yuml: 255,
        copy: 169,
        reg: 174,
        nbsp: 160,
        iexcl: 161,
        cent: 162,
        pound: 163,
        curren: 164,
        yen: 165,
        brvbar: 166,
        sect: 167,
        uml: 168,
        ordf: 170,
        laquo: 171,
        not: 172,
        shy: 173,
        macr: 175,
        deg: 176,
        plusmn: 177,
        sup1: 185,
        sup2: 178,
        sup3: 179,
        acute: 180,
        micro: 181,
        para: 182,
        middot: 183,
        cedil: 184,
        ordm: 186,
        raquo: 187,
        frac14: 188,
        frac12: 189,
        frac34: 190,
        iquest: 191,
        times: 215,
        divide: 247,
        OElig: 338,
        oelig: 339,
        Scaron: 352,
        scaron: 353,
        Yuml: 376,
        fnof: 402,
        circ: 710,
        tilde: 732,
        Alpha: 913,
        Beta: 914,
        Gamma: 915,
        Delta: 916,
        Epsilon: 917,
        Zeta: 918,
        Eta: 919,
        Theta: 920,
        Iota: 921,
        Kappa: 922,
        Lambda: 923,
        Mu: 924,
        Nu: 925,
        Xi: 926,
        Omicron: 927,
        Pi: 928,
        Rho: 929,
        Sigma: 931,
        Tau: 932,
        Upsilon: 933,
        Phi: 934,
        Chi: 935,
        Psi: 936,
        Omega: 937,
        alpha: 945,
        beta: 946,
        gamma: 947,
        delta: 948,
        epsilon: 949,
        zeta: 950,
        eta: 951,
        theta: 952,
        iota: 953,
        kappa: 954,
        lambda: 955,
        mu: 956,
        nu: 957,
        xi: 958,
        omicron: 959,
        pi: 960,
        rho: 961,
        sigmaf: 962,
        sigma: 963,
        tau: 964,
        upsilon: 965,
        phi: 966,
        chi: 967,
        psi: 968,
        omega: 969,
        thetasym: 977,
        upsih: 978,
        piv: 982,
        ensp: 8194,
        emsp: 8195,
        thinsp: 8201,
        zwnj: 8204,
        zwj: 8205,
        lrm: 8206,
        rlm: 8207,
        ndash: 8211,
        mdash: 8212,
        lsquo: 8216,
        rsquo: 8217,
        sbquo: 8218,
        ldquo: 8220,
        rdquo: 8221,
        bdquo: 8222,
        dagger: 8224,
        Dagger: 8225,
        bull: 8226,
        hellip: 8230,
        permil: 8240,
        prime: 8242,
        Prime: 8243,
        lsaquo: 8249,
        rsaquo: 8250,
        oline: 8254,
        frasl: 8260,
        euro: 8364,
        image: 8465,
        weierp: 8472,
        real: 8476,
        trade: 8482,
        alefsym: 8501,
        larr: 8592,
        uarr: 8593,
        rarr: 8594,
        darr: 8595,
        harr: 8596,
        crarr: 8629,
        lArr: 8656,
        uArr: 8657,
        rArr: 8658,
        dArr: 8659,
        hArr: 8660,
        forall: 8704,
        part: 8706,
        exist: 8707,
        empty: 8709,
        nabla: 8711,
        isin: 8712,
        notin: 8713,
        ni: 8715,
        prod: 8719,
        sum: 8721,
        minus: 8722,
        lowast: 8727,
        radic: 8730,
        prop: 8733,
        infin: 8734,
        ang: 8736,
        and: 8743,
        or: 8744,
        cap: 8745,
        cup: 8746,
        int: 8747,
        there4: 8756,
        sim: 8764,
        cong: 8773,
        asymp: 8776,
        ne: 8800,
        equiv: 8801,
        le: 8804,
        ge: 8805,
        sub: 8834,
        sup: 8835,
        nsub: 8836,
        sube: 8838,
        supe: 8839,
        oplus: 8853,
        otimes: 8855,
        perp: 8869,
        sdot: 8901,
        lceil: 8968,
        rceil: 8969,
        lfloor: 8970,
        rfloor: 8971,
        lang: 9001,
        rang: 9002,
        loz: 9674,
        spades: 9824,
        clubs: 9827,
        hearts: 9829,
        diams: 9830
      });
      Object.keys(sax2.ENTITIES).forEach(function(key2) {
        var e = sax2.ENTITIES[key2];
        var s2 = typeof e === "number" ? String.fromCharCode(e) : e;
        sax2.ENTITIES[key2] = s2;
      });
      for (var s in sax2.STATE) {
        sax2.STATE[sax2.STATE[s]] = s;
      }
      S = sax2.STATE;
      function emit(parser, event, data) {
        parser[event] && parser[event](data);
      }
      function getDeclaredEncoding(body) {
        var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
        return match ? match[2] : null;
      }
      function normalizeEncodingName(encoding) {
        if (!encoding) {
          return null;
        }
        return encoding.toLowerCase().replace(/[^a-z0-9]/g, "");
      }
      function encodingsMatch(detectedEncoding, declaredEncoding) {
        const detected = normalizeEncodingName(detectedEncoding);
        const declared = normalizeEncodingName(declaredEncoding);
        if (!detected || !declared) {
          return true;
        }
        if (declared === "utf16") {
          return detected === "utf16le" || detected === "utf16be";
        }
        return detected === declared;
      }
      function validateXmlDeclarationEncoding(parser, data) {
        if (!parser.strict || !parser.encoding || !data || data.name !== "xml") {
          return;
        }
        var declaredEncoding = getDeclaredEncoding(data.body);
        if (declaredEncoding && !encodingsMatch(parser.encoding, declaredEncoding)) {
          strictFail(
            parser,
            "XML declaration encoding " + declaredEncoding + " does not match detected stream encoding " + parser.encoding.toUpperCase()
          );
        }
      }
      function emitNode(parser, nodeType, data) {
        if (parser.textNode) closeText(parser);
        emit(parser, nodeType, data);
      }
      function closeText(parser) {
        parser.textNode = textopts(parser.opt, parser.textNode);
        if (parser.textNode) emit(parser, "ontext", parser.textNode);
        parser.textNode = "";
      }
      function textopts(opt, text) {
        if (opt.trim) text = text.trim();
        if (opt.normalize) text = text.replace(/\s+/g, " ");
        return text;
      }
      function error(parser, er) {
        closeText(parser);
        if (parser.trackPosition) {
          er += "\nLine: " + parser.line + "\nColumn: " + parser.column + "\nChar: " + parser.c;
        }
        er = new Error(er);
        parser.error = er;
        emit(parser, "onerror", er);
        return parser;
      }
      function end(parser) {
        if (parser.sawRoot && !parser.closedRoot)
          strictFail(parser, "Unclosed root tag");
        if (parser.state !== S.BEGIN && parser.state !== S.BEGIN_WHITESPACE && parser.state !== S.TEXT) {
          error(parser, "Unexpected end");
        }
        closeText(parser);
        parser.c = "";
        parser.closed = true;
        emit(parser, "onend");
        SAXParser.call(parser, parser.strict, parser.opt);
        return parser;
      }
      function strictFail(parser, message) {
        if (typeof parser !== "object" || !(parser instanceof SAXParser)) {
          throw new Error("bad call to strictFail");
        }
        if (parser.strict) {
          error(parser, message);
        }
      }
      function newTag(parser) {
        if (!parser.strict) parser.tagName = parser.tagName[parser.looseCase]();
        var parent = parser.tags[parser.tags.length - 1] || parser;
        var tag2 = parser.tag = { name: parser.tagName, attributes: {} };
        if (parser.opt.xmlns) {
          tag2.ns = parent.ns;
        }
        parser.attribList.length = 0;
        emitNode(parser, "onopentagstart", tag2);
      }
      function qname(name, attribute2) {
        var i = name.indexOf(":");
        var qualName = i < 0 ? ["", name] : name.split(":");
        var prefix = qualName[0];
        var local = qualName[1];
        if (attribute2 && name === "xmlns") {
          prefix = "xmlns";
          local = "";
        }
        return { prefix, local };
      }
      function attrib(parser) {
        if (!parser.strict) {
          parser.attribName = parser.attribName[parser.looseCase]();
        }
        if (parser.attribList.indexOf(parser.attribName) !== -1 || parser.tag.attributes.hasOwnProperty(parser.attribName)) {
          parser.attribName = parser.attribValue = "";
          return;
        }
        if (parser.opt.xmlns) {
          var qn = qname(parser.attribName, true);
          var prefix = qn.prefix;
          var local = qn.local;
          if (prefix === "xmlns") {
            if (local === "xml" && parser.attribValue !== XML_NAMESPACE) {
              strictFail(
                parser,
                "xml: prefix must be bound to " + XML_NAMESPACE + "\nActual: " + parser.attribValue
              );
            } else if (local === "xmlns" && parser.attribValue !== XMLNS_NAMESPACE) {
              strictFail(
                parser,
                "xmlns: prefix must be bound to " + XMLNS_NAMESPACE + "\nActual: " + parser.attribValue
              );
            } else {
              var tag2 = parser.tag;
              var parent = parser.tags[parser.tags.length - 1] || parser;
              if (tag2.ns === parent.ns) {
                tag2.ns = Object.create(parent.ns);
              }
              tag2.ns[local] = parser.attribValue;
            }
          }
          parser.attribList.push([parser.attribName, parser.attribValue]);
        } else {
          parser.tag.attributes[parser.attribName] = parser.attribValue;
          emitNode(parser, "onattribute", {
            name: parser.attribName,
            value: parser.attribValue
          });
        }
        parser.attribName = parser.attribValue = "";
      }
      function openTag(parser, selfClosing) {
        if (parser.opt.xmlns) {
          var tag2 = parser.tag;
          var qn = qname(parser.tagName);
          tag2.prefix = qn.prefix;
          tag2.local = qn.local;
          tag2.uri = tag2.ns[qn.prefix] || "";
          if (tag2.prefix && !tag2.uri) {
            strictFail(
              parser,
              "Unbound namespace prefix: " + JSON.stringify(parser.tagName)
            );
            tag2.uri = qn.prefix;
          }
          var parent = parser.tags[parser.tags.length - 1] || parser;
          if (tag2.ns && parent.ns !== tag2.ns) {
            Object.keys(tag2.ns).forEach(function(p) {
              emitNode(parser, "onopennamespace", {
                prefix: p,
                uri: tag2.ns[p]
              });
            });
          }
          for (var i = 0, l = parser.attribList.length; i < l; i++) {
            var nv = parser.attribList[i];
            var name = nv[0];
            var value = nv[1];
            var qualName = qname(name, true);
            var prefix = qualName.prefix;
            var local = qualName.local;
            var uri = prefix === "" ? "" : tag2.ns[prefix] || "";
            var a = {
              name,
              value,
              prefix,
              local,
              uri
            };
            if (prefix && prefix !== "xmlns" && !uri) {
              strictFail(
                parser,
                "Unbound namespace prefix: " + JSON.stringify(prefix)
              );
              a.uri = prefix;
            }
            parser.tag.attributes[name] = a;
            emitNode(parser, "onattribute", a);
          }
          parser.attribList.length = 0;
        }
        parser.tag.isSelfClosing = !!selfClosing;
        parser.sawRoot = true;
        parser.tags.push(parser.tag);
        emitNode(parser, "onopentag", parser.tag);
        if (!selfClosing) {
          if (!parser.noscript && parser.tagName.toLowerCase() === "script") {
            parser.state = S.SCRIPT;
          } else {
            parser.state = S.TEXT;
          }
          parser.tag = null;
          parser.tagName = "";
        }
        parser.attribName = parser.attribValue = "";
        parser.attribList.length = 0;
      }
      function closeTag(parser) {
        if (!parser.tagName) {
          strictFail(parser, "Weird empty close tag.");
          parser.textNode += "</>";
          parser.state = S.TEXT;
          return;
        }
        if (parser.script) {
          if (parser.tagName !== "script") {
            parser.script += "</" + parser.tagName + ">";
            parser.tagName = "";
            parser.state = S.SCRIPT;
            return;
          }
          emitNode(parser, "onscript", parser.script);
          parser.script = "";
        }
        var t = parser.tags.length;
        var tagName = parser.tagName;
        if (!parser.strict) {
          tagName = tagName[parser.looseCase]();
        }
        var closeTo = tagName;
        while (t--) {
          var close = parser.tags[t];
          if (close.name !== closeTo) {
            strictFail(parser, "Unexpected close tag");
          } else {
            break;
          }
        }
        if (t < 0) {
          strictFail(parser, "Unmatched closing tag: " + parser.tagName);
          parser.textNode += "</" + parser.tagName + ">";
          parser.state = S.TEXT;
          return;
        }
        parser.tagName = tagName;
        var s2 = parser.tags.length;
        while (s2-- > t) {
          var tag2 = parser.tag = parser.tags.pop();
          parser.tagName = parser.tag.name;
          emitNode(parser, "onclosetag", parser.tagName);
          var x = {};
          for (var i in tag2.ns) {
            x[i] = tag2.ns[i];
          }
          var parent = parser.tags[parser.tags.length - 1] || parser;
          if (parser.opt.xmlns && tag2.ns !== parent.ns) {
            Object.keys(tag2.ns).forEach(function(p) {
              var n = tag2.ns[p];
              emitNode(parser, "onclosenamespace", { prefix: p, uri: n });
            });
          }
        }
        if (t === 0) parser.closedRoot = true;
        parser.tagName = parser.attribValue = parser.attribName = "";
        parser.attribList.length = 0;
        parser.state = S.TEXT;
      }
      function parseEntity(parser) {
        var entity = parser.entity;
        var entityLC = entity.toLowerCase();
        var num;
        var numStr = "";
        if (parser.ENTITIES[entity]) {
          return parser.ENTITIES[entity];
        }
        if (parser.ENTITIES[entityLC]) {
          return parser.ENTITIES[entityLC];
        }
        entity = entityLC;
        if (entity.charAt(0) === "#") {
          if (entity.charAt(1) === "x") {
            entity = entity.slice(2);
            num = parseInt(entity, 16);
            numStr = num.toString(16);
          } else {
            entity = entity.slice(1);
            num = parseInt(entity, 10);
            numStr = num.toString(10);
          }
        }
        entity = entity.replace(/^0+/, "");
        if (isNaN(num) || numStr.toLowerCase() !== entity || num < 0 || num > 1114111 || !isXmlChar(num)) {
          strictFail(parser, "Invalid character entity");
          return "&" + parser.entity + ";";
        }
        return String.fromCodePoint(num);
      }
      function isXmlChar(num) {
        return num === 9 || num === 10 || num === 13 || num >= 32 && num <= 55295 || num >= 57344 && num <= 65533 || num >= 65536 && num <= 1114111;
      }
      function beginWhiteSpace(parser, c) {
        if (c === "<") {
          parser.state = S.OPEN_WAKA;
          parser.startTagPosition = parser.position;
        } else if (!isWhitespace(c)) {
          strictFail(parser, "Non-whitespace before first tag.");
          parser.textNode = c;
          parser.state = S.TEXT;
        }
      }
      function charAt(chunk, i) {
        var result = "";
        if (i < chunk.length) {
          result = chunk.charAt(i);
        }
        return result;
      }
      function write(chunk) {
        var parser = this;
        if (this.error) {
          throw this.error;
        }
        if (parser.closed) {
          return error(
            parser,
            "Cannot write after close. Assign an onready handler."
          );
        }
        if (chunk === null) {
          return end(parser);
        }
        if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        var i = 0;
        var c = "";
        while (true) {
          c = charAt(chunk, i++);
          parser.c = c;
          if (!c) {
            break;
          }
          if (parser.trackPosition) {
            parser.position++;
            if (c === "\n") {
              parser.line++;
              parser.column = 0;
            } else {
              parser.column++;
            }
          }
          switch (parser.state) {
            case S.BEGIN:
              parser.state = S.BEGIN_WHITESPACE;
              if (c === "\uFEFF") {
                continue;
              }
              beginWhiteSpace(parser, c);
              continue;
            case S.BEGIN_WHITESPACE:
              beginWhiteSpace(parser, c);
              continue;
            case S.TEXT:
              if (parser.sawRoot && !parser.closedRoot) {
                var starti = i - 1;
                while (c && c !== "<" && c !== "&") {
                  c = charAt(chunk, i++);
                  if (c && parser.trackPosition) {
                    parser.position++;
                    if (c === "\n") {
                      parser.line++;
                      parser.column = 0;
                    } else {
                      parser.column++;
                    }
                  }
                }
                parser.textNode += chunk.substring(starti, i - 1);
              }
              if (c === "<" && !(parser.sawRoot && parser.closedRoot && !parser.strict)) {
                parser.state = S.OPEN_WAKA;
                parser.startTagPosition = parser.position;
              } else {
                if (!isWhitespace(c) && (!parser.sawRoot || parser.closedRoot)) {
                  strictFail(parser, "Text data outside of root node.");
                }
                if (c === "&") {
                  parser.state = S.TEXT_ENTITY;
                } else {
                  parser.textNode += c;
                }
              }
              continue;
            case S.SCRIPT:
              if (c === "<") {
                parser.state = S.SCRIPT_ENDING;
              } else {
                parser.script += c;
              }
              continue;
            case S.SCRIPT_ENDING:
              if (c === "/") {
                parser.state = S.CLOSE_TAG;
              } else {
                parser.script += "<" + c;
                parser.state = S.SCRIPT;
              }
              continue;
            case S.OPEN_WAKA:
              if (c === "!") {
                parser.state = S.SGML_DECL;
                parser.sgmlDecl = "";
              } else if (isWhitespace(c)) {
              } else if (isMatch(nameStart, c)) {
                parser.state = S.OPEN_TAG;
                parser.tagName = c;
              } else if (c === "/") {
                parser.state = S.CLOSE_TAG;
                parser.tagName = "";
              } else if (c === "?") {
                parser.state = S.PROC_INST;
                parser.procInstName = parser.procInstBody = "";
              } else {
                strictFail(parser, "Unencoded <");
                if (parser.startTagPosition + 1 < parser.position) {
                  var pad = parser.position - parser.startTagPosition;
                  c = new Array(pad).join(" ") + c;
                }
                parser.textNode += "<" + c;
                parser.state = S.TEXT;
              }
              continue;
            case S.SGML_DECL:
              if (parser.sgmlDecl + c === "--") {
                parser.state = S.COMMENT;
                parser.comment = "";
                parser.sgmlDecl = "";
                continue;
              }
              if (parser.doctype && parser.doctype !== true && parser.sgmlDecl) {
                parser.state = S.DOCTYPE_DTD;
                parser.doctype += "<!" + parser.sgmlDecl + c;
                parser.sgmlDecl = "";
              } else if (CDATAre.test(parser.sgmlDecl + c)) {
                emitNode(parser, "onopencdata");
                parser.state = S.CDATA;
                parser.sgmlDecl = "";
                parser.cdata = "";
              } else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
                parser.state = S.DOCTYPE;
                if (parser.doctype || parser.sawRoot) {
                  strictFail(
                    parser,
                    "Inappropriately located doctype declaration"
                  );
                }
                parser.doctype = "";
                parser.sgmlDecl = "";
              } else if (c === ">") {
                emitNode(parser, "onsgmldeclaration", parser.sgmlDecl);
                parser.sgmlDecl = "";
                parser.state = S.TEXT;
              } else if (isQuote(c)) {
                parser.state = S.SGML_DECL_QUOTED;
                parser.sgmlDecl += c;
              } else {
                parser.sgmlDecl += c;
              }
              continue;
            case S.SGML_DECL_QUOTED:
              if (c === parser.q) {
                parser.state = S.SGML_DECL;
                parser.q = "";
              }
              parser.sgmlDecl += c;
              continue;
            case S.DOCTYPE:
              if (c === ">") {
                parser.state = S.TEXT;
                emitNode(parser, "ondoctype", parser.doctype);
                parser.doctype = true;
              } else {
                parser.doctype += c;
                if (c === "[") {
                  parser.state = S.DOCTYPE_DTD;
                } else if (isQuote(c)) {
                  parser.state = S.DOCTYPE_QUOTED;
                  parser.q = c;
                }
              }
              continue;
            case S.DOCTYPE_QUOTED:
              parser.doctype += c;
              if (c === parser.q) {
                parser.q = "";
                parser.state = S.DOCTYPE;
              }
              continue;
            case S.DOCTYPE_DTD:
              if (c === "]") {
                parser.doctype += c;
                parser.state = S.DOCTYPE;
              } else if (c === "<") {
                parser.state = S.OPEN_WAKA;
                parser.startTagPosition = parser.position;
              } else if (isQuote(c)) {
                parser.doctype += c;
                parser.state = S.DOCTYPE_DTD_QUOTED;
                parser.q = c;
              } else {
                parser.doctype += c;
              }
              continue;
            case S.DOCTYPE_DTD_QUOTED:
              parser.doctype += c;
              if (c === parser.q) {
                parser.state = S.DOCTYPE_DTD;
                parser.q = "";
              }
              continue;
            case S.COMMENT:
              if (c === "-") {
                parser.state = S.COMMENT_ENDING;
              } else {
                parser.comment += c;
              }
              continue;
            case S.COMMENT_ENDING:
              if (c === "-") {
                parser.state = S.COMMENT_ENDED;
                parser.comment = textopts(parser.opt, parser.comment);
                if (parser.comment) {
                  emitNode(parser, "oncomment", parser.comment);
                }
                parser.comment = "";
              } else {
                parser.comment += "-" + c;
                parser.state = S.COMMENT;
              }
              continue;
            case S.COMMENT_ENDED:
              if (c !== ">") {
                strictFail(parser, "Malformed comment");
                parser.comment += "--" + c;
                parser.state = S.COMMENT;
              } else if (parser.doctype && parser.doctype !== true) {
                parser.state = S.DOCTYPE_DTD;
              } else {
                parser.state = S.TEXT;
              }
              continue;
            case S.CDATA:
              var starti = i - 1;
              while (c && c !== "]") {
                c = charAt(chunk, i++);
                if (c && parser.trackPosition) {
                  parser.position++;
                  if (c === "\n") {
                    parser.line++;
                    parser.column = 0;
                  } else {
                    parser.column++;
                  }
                }
              }
              parser.cdata += chunk.substring(starti, i - 1);
              if (c === "]") {
                parser.state = S.CDATA_ENDING;
              }
              continue;
            case S.CDATA_ENDING:
              if (c === "]") {
                parser.state = S.CDATA_ENDING_2;
              } else {
                parser.cdata += "]" + c;
                parser.state = S.CDATA;
              }
              continue;
            case S.CDATA_ENDING_2:
              if (c === ">") {
                if (parser.cdata) {
                  emitNode(parser, "oncdata", parser.cdata);
                }
                emitNode(parser, "onclosecdata");
                parser.cdata = "";
                parser.state = S.TEXT;
              } else if (c === "]") {
                parser.cdata += "]";
              } else {
                parser.cdata += "]]" + c;
                parser.state = S.CDATA;
              }
              continue;
            case S.PROC_INST:
              if (c === "?") {
                parser.state = S.PROC_INST_ENDING;
              } else if (isWhitespace(c)) {
                parser.state = S.PROC_INST_BODY;
              } else {
                parser.procInstName += c;
              }
              continue;
            case S.PROC_INST_BODY:
              if (!parser.procInstBody && isWhitespace(c)) {
                continue;
              } else if (c === "?") {
                parser.state = S.PROC_INST_ENDING;
              } else {
                parser.procInstBody += c;
              }
              continue;
            case S.PROC_INST_ENDING:
              if (c === ">") {
                const procInstEndData = {
                  name: parser.procInstName,
                  body: parser.procInstBody
                };
                validateXmlDeclarationEncoding(parser, procInstEndData);
                emitNode(parser, "onprocessinginstruction", procInstEndData);
                parser.procInstName = parser.procInstBody = "";
                parser.state = S.TEXT;
              } else {
                parser.procInstBody += "?" + c;
                parser.state = S.PROC_INST_BODY;
              }
              continue;
            case S.OPEN_TAG:
              if (isMatch(nameBody, c)) {
                parser.tagName += c;
              } else {
                newTag(parser);
                if (c === ">") {
                  openTag(parser);
                } else if (c === "/") {
                  parser.state = S.OPEN_TAG_SLASH;
                } else {
                  if (!isWhitespace(c)) {
                    strictFail(parser, "Invalid character in tag name");
                  }
                  parser.state = S.ATTRIB;
                }
              }
              continue;
            case S.OPEN_TAG_SLASH:
              if (c === ">") {
                openTag(parser, true);
                closeTag(parser);
              } else {
                strictFail(
                  parser,
                  "Forward-slash in opening tag not followed by >"
                );
                parser.state = S.ATTRIB;
              }
              continue;
            case S.ATTRIB:
              if (isWhitespace(c)) {
                continue;
              } else if (c === ">") {
                openTag(parser);
              } else if (c === "/") {
                parser.state = S.OPEN_TAG_SLASH;
              } else if (isMatch(nameStart, c)) {
                parser.attribName = c;
                parser.attribValue = "";
                parser.state = S.ATTRIB_NAME;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_NAME:
              if (c === "=") {
                parser.state = S.ATTRIB_VALUE;
              } else if (c === ">") {
                strictFail(parser, "Attribute without value");
                parser.attribValue = parser.attribName;
                attrib(parser);
                openTag(parser);
              } else if (isWhitespace(c)) {
                parser.state = S.ATTRIB_NAME_SAW_WHITE;
              } else if (isMatch(nameBody, c)) {
                parser.attribName += c;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_NAME_SAW_WHITE:
              if (c === "=") {
                parser.state = S.ATTRIB_VALUE;
              } else if (isWhitespace(c)) {
                continue;
              } else {
                strictFail(parser, "Attribute without value");
                parser.tag.attributes[parser.attribName] = "";
                parser.attribValue = "";
                emitNode(parser, "onattribute", {
                  name: parser.attribName,
                  value: ""
                });
                parser.attribName = "";
                if (c === ">") {
                  openTag(parser);
                } else if (isMatch(nameStart, c)) {
                  parser.attribName = c;
                  parser.state = S.ATTRIB_NAME;
                } else {
                  strictFail(parser, "Invalid attribute name");
                  parser.state = S.ATTRIB;
                }
              }
              continue;
            case S.ATTRIB_VALUE:
              if (isWhitespace(c)) {
                continue;
              } else if (isQuote(c)) {
                parser.q = c;
                parser.state = S.ATTRIB_VALUE_QUOTED;
              } else {
                if (!parser.opt.unquotedAttributeValues) {
                  error(parser, "Unquoted attribute value");
                }
                parser.state = S.ATTRIB_VALUE_UNQUOTED;
                parser.attribValue = c;
              }
              continue;
            case S.ATTRIB_VALUE_QUOTED:
              if (c !== parser.q) {
                if (c === "&") {
                  parser.state = S.ATTRIB_VALUE_ENTITY_Q;
                } else {
                  parser.attribValue += c;
                }
                continue;
              }
              attrib(parser);
              parser.q = "";
              parser.state = S.ATTRIB_VALUE_CLOSED;
              continue;
            case S.ATTRIB_VALUE_CLOSED:
              if (isWhitespace(c)) {
                parser.state = S.ATTRIB;
              } else if (c === ">") {
                openTag(parser);
              } else if (c === "/") {
                parser.state = S.OPEN_TAG_SLASH;
              } else if (isMatch(nameStart, c)) {
                strictFail(parser, "No whitespace between attributes");
                parser.attribName = c;
                parser.attribValue = "";
                parser.state = S.ATTRIB_NAME;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_VALUE_UNQUOTED:
              if (!isAttribEnd(c)) {
                if (c === "&") {
                  parser.state = S.ATTRIB_VALUE_ENTITY_U;
                } else {
                  parser.attribValue += c;
                }
                continue;
              }
              attrib(parser);
              if (c === ">") {
                openTag(parser);
              } else {
                parser.state = S.ATTRIB;
              }
              continue;
            case S.CLOSE_TAG:
              if (!parser.tagName) {
                if (isWhitespace(c)) {
                  continue;
                } else if (notMatch(nameStart, c)) {
                  if (parser.script) {
                    parser.script += "</" + c;
                    parser.state = S.SCRIPT;
                  } else {
                    strictFail(parser, "Invalid tagname in closing tag.");
                  }
                } else {
                  parser.tagName = c;
                }
              } else if (c === ">") {
                closeTag(parser);
              } else if (isMatch(nameBody, c)) {
                parser.tagName += c;
              } else if (parser.script) {
                parser.script += "</" + parser.tagName + c;
                parser.tagName = "";
                parser.state = S.SCRIPT;
              } else {
                if (!isWhitespace(c)) {
                  strictFail(parser, "Invalid tagname in closing tag");
                }
                parser.state = S.CLOSE_TAG_SAW_WHITE;
              }
              continue;
            case S.CLOSE_TAG_SAW_WHITE:
              if (isWhitespace(c)) {
                continue;
              }
              if (c === ">") {
                closeTag(parser);
              } else {
                strictFail(parser, "Invalid characters in closing tag");
              }
              continue;
            case S.TEXT_ENTITY:
            case S.ATTRIB_VALUE_ENTITY_Q:
            case S.ATTRIB_VALUE_ENTITY_U:
              var returnState;
              var buffer;
              switch (parser.state) {
                case S.TEXT_ENTITY:
                  returnState = S.TEXT;
                  buffer = "textNode";
                  break;
                case S.ATTRIB_VALUE_ENTITY_Q:
                  returnState = S.ATTRIB_VALUE_QUOTED;
                  buffer = "attribValue";
                  break;
                case S.ATTRIB_VALUE_ENTITY_U:
                  returnState = S.ATTRIB_VALUE_UNQUOTED;
                  buffer = "attribValue";
                  break;
              }
              if (c === ";") {
                var parsedEntity = parseEntity(parser);
                if (parser.opt.unparsedEntities && !Object.values(sax2.XML_ENTITIES).includes(parsedEntity)) {
                  if ((parser.entityCount += 1) > parser.opt.maxEntityCount) {
                    error(
                      parser,
                      "Parsed entity count exceeds max entity count"
                    );
                  }
                  if ((parser.entityDepth += 1) > parser.opt.maxEntityDepth) {
                    error(
                      parser,
                      "Parsed entity depth exceeds max entity depth"
                    );
                  }
                  parser.entity = "";
                  parser.state = returnState;
                  parser.write(parsedEntity);
                  parser.entityDepth -= 1;
                } else {
                  parser[buffer] += parsedEntity;
                  parser.entity = "";
                  parser.state = returnState;
                }
              } else if (isMatch(parser.entity.length ? entityBody : entityStart, c)) {
                parser.entity += c;
              } else {
                strictFail(parser, "Invalid character in entity name");
                parser[buffer] += "&" + parser.entity + c;
                parser.entity = "";
                parser.state = returnState;
              }
              continue;
            default: {
              throw new Error(parser, "Unknown state: " + parser.state);
            }
          }
        }
        if (parser.position >= parser.bufferCheckPosition) {
          checkBufferLength(parser);
        }
        return parser;
      }
      if (!String.fromCodePoint) {
        ;
        (function() {
          var stringFromCharCode = String.fromCharCode;
          var floor = Math.floor;
          var fromCodePoint = function() {
            var MAX_SIZE = 16384;
            var codeUnits = [];
            var highSurrogate;
            var lowSurrogate;
            var index = -1;
            var length = arguments.length;
            if (!length) {
              return "";
            }
            var result = "";
            while (++index < length) {
              var codePoint = Number(arguments[index]);
              if (!isFinite(codePoint) || // `NaN`, `+Infinity`, or `-Infinity`
              codePoint < 0 || // not a valid Unicode code point
              codePoint > 1114111 || // not a valid Unicode code point
              floor(codePoint) !== codePoint) {
                throw RangeError("Invalid code point: " + codePoint);
              }
              if (codePoint <= 65535) {
                codeUnits.push(codePoint);
              } else {
                codePoint -= 65536;
                highSurrogate = (codePoint >> 10) + 55296;
                lowSurrogate = codePoint % 1024 + 56320;
                codeUnits.push(highSurrogate, lowSurrogate);
              }
              if (index + 1 === length || codeUnits.length > MAX_SIZE) {
                result += stringFromCharCode.apply(null, codeUnits);
                codeUnits.length = 0;
              }
            }
            return result;
          };
          if (Object.defineProperty) {
            Object.defineProperty(String, "fromCodePoint", {
              value: fromCodePoint,
              configurable: true,
              writable: true
            });
          } else {
            String.fromCodePoint = fromCodePoint;
          }
        })();
      }
    })(typeof exports === "undefined" ? exports.sax = {} : exports);
  }
});

// src/check.ts
import { dirname } from "node:path";

// src/collect/coverage/cover-load.ts
var quietMs = 1e3;
async function coverLoad(options) {
  return inPreparedTab(options, (page) => record(page, options));
}
async function record(page, { url, onLoaded }) {
  const session = await page.createCDPSession();
  const requested = /* @__PURE__ */ new Set();
  const onResponse = (response) => {
    if (response.ok() || response.status() === 304) requested.add(response.url());
  };
  page.on("response", onResponse);
  const entries = await inOneDocument(session, async () => {
    await page.coverage.startJSCoverage({ useBlockCoverage: true });
    await openAndSettle(page, url, quietMs);
    return page.coverage.stopJSCoverage();
  });
  page.off("response", onResponse);
  await onLoaded?.(page);
  return {
    pageUrl: page.url(),
    requested: [...requested],
    scripts: entries.map(({ url: script, text, ranges }) => ({ url: script, text, used: ranges }))
  };
}

// src/bundle/unused/unused-code.ts
import { join } from "node:path";

// src/bundle/unused/unused-inline.ts
function unusedInline(loads) {
  const shares = loads.flatMap(({ pageUrl: pageUrl2, scripts }) => {
    const document = withoutHash(pageUrl2);
    let [unused2, all] = [0, 0];
    for (const { url, text, used } of scripts) {
      if (withoutHash(url) !== document) continue;
      unused2 += bytesWithin(text, outside(used, text.length));
      all += Buffer.byteLength(text);
    }
    return all === 0 ? [] : unused2 / all;
  });
  return shares.length === 0 ? null : Math.min(...shares);
}
function withoutHash(url) {
  return url.replace(/#.*$/, "");
}

// src/bundle/unused/unused-owners.ts
var leastBytes = 500;
var mostOwners = 50;
async function unusedOwners({ modules = [], directory }, files, { root, otherInstall }) {
  const owners = /* @__PURE__ */ new Map();
  const add2 = (name, asset, raw, of) => {
    const known = owners.get(name) ?? { name, raw: 0, gzip: 0, of: 0 };
    const gzip = asset.raw === 0 ? 0 : asset.gzip * raw / asset.raw;
    owners.set(name, { name, raw: known.raw + raw, gzip: known.gzip + gzip, of: known.of + of });
  };
  const mapped = files.flatMap(
    (file2) => file2.relativeTo === null ? [] : { ...file2, relativeTo: file2.relativeTo }
  );
  const named = await nameSources(mapped, { root: root ?? await findRoot(directory), otherInstall });
  for (const { asset, relativeTo, unmapped } of files) {
    const own = named.find(({ file: file2 }) => file2 === asset.file);
    if (relativeTo === null || !own) add2(asset.name, asset, unmapped, asset.gzip);
    for (const module of own?.modules ?? []) add2(ownerOf(module), asset, module.bytes, 0);
  }
  const loaded = new Set(named.map(({ file: file2 }) => file2));
  for (const module of modules) {
    const owner = owners.get(ownerOf(module));
    if (owner) {
      for (const part of module.parts) if (loaded.has(part.file)) owner.of += part.gzip;
    }
  }
  return [...owners.values()].map((owner) => ({ ...owner, gzip: Math.round(owner.gzip) })).map((owner) => ({ ...owner, of: Math.max(owner.gzip, owner.of) })).filter(({ gzip }) => gzip >= leastBytes).toSorted((a, b) => b.gzip - a.gzip || (a.name < b.name ? -1 : 1)).slice(0, mostOwners);
}
function ownerOf(module) {
  return module.package ?? module.workspace ?? module.name;
}

// src/bundle/unused/unused-code.ts
async function unusedCode(bundle, loads, reading) {
  const scripts = coveredFiles(bundle, loads);
  const route = routeOf(loads[0]?.pageUrl ?? "", bundle.groups ?? []);
  const mine = route && new Set(route.files);
  const initial = bundle.assets.filter(
    ({ type, file: file2, loading }) => type === "js" && (mine ? mine.has(file2) : loading === "initial")
  );
  const loaded = initial.filter(({ file: file2 }) => scripts.has(file2));
  if (initial.length > 0 && loaded.length === 0)
    return unknown(`it requested none of the initial JS files, such as ${initial[0]?.name ?? ""}`);
  const files = [];
  for (const asset of loaded) {
    const ranges = unusedRanges(asset, scripts.get(asset.file) ?? []);
    if (!ranges) return unknown(`${asset.name} was not served as it was weighed`);
    const map = reading.record === void 0 ? void 0 : join(reading.record, `${asset.file}.map`);
    const { file: file2 } = asset;
    files.push({ asset, ...await attributeFile({ file: file2, directory: bundle.directory, map, only: ranges }) });
  }
  const sizes = files.map(
    ({ asset, sources, unmapped }) => share(asset, sources.reduce((sum, { bytes }) => sum + bytes, unmapped) / Math.max(1, asset.raw))
  );
  const inline = route ? route.inline : bundle.inline;
  if (inline) sizes.push(share(inline, unusedInline(loads) ?? 1));
  return {
    unused: sizes.reduce(add, { raw: 0, gzip: 0, brotli: 0 }),
    owners: await unusedOwners(bundle, files, reading)
  };
}
function coveredFiles({ assets }, loads) {
  const fileOf = requestedFile(assets);
  const found = /* @__PURE__ */ new Map();
  for (const { pageUrl: pageUrl2, requested, scripts } of loads) {
    const { host } = new URL(pageUrl2);
    const named = (url) => fileOf({ url, thirdParty: URL.canParse(url) && new URL(url).host !== host });
    for (const url of requested) {
      const file2 = named(url);
      if (file2 !== null && !found.has(file2)) found.set(file2, []);
    }
    for (const script of scripts) {
      const file2 = named(script.url);
      if (file2 !== null) found.set(file2, [...found.get(file2) ?? [], script]);
    }
  }
  return found;
}
function unusedRanges({ raw }, scripts) {
  const [first] = scripts;
  if (!first) return [{ start: 0, end: raw }];
  const bytes = Buffer.byteLength(first.text);
  const mark = raw - bytes === 3 ? 1 : 0;
  const isFile = mark === 1 || bytes === raw || first.text.length === raw;
  if (!isFile || scripts.some(({ text }) => text.length !== first.text.length)) return null;
  const used = unite(...scripts.map((script) => script.used));
  const inFile = used.map(({ start, end }) => ({ start: start + mark, end: end + mark }));
  return outside(unite(inFile, [{ start: 0, end: mark }]), first.text.length + mark);
}
function share(size, part) {
  const of = (bytes) => Math.round(bytes * Math.min(1, part));
  return {
    raw: of(size.raw),
    gzip: of(size.gzip),
    ...size.brotli !== void 0 && { brotli: of(size.brotli) }
  };
}
function add(a, b) {
  return {
    raw: a.raw + b.raw,
    gzip: a.gzip + b.gzip,
    ...a.brotli !== void 0 && b.brotli !== void 0 && { brotli: a.brotli + b.brotli }
  };
}
function unknown(missing) {
  return { unused: null, missing, owners: [] };
}

// src/stages/follow-up/cover-loads.ts
var slowedMetrics = /* @__PURE__ */ new Set(["TBT", "LCP"]);
var mostAdvised = 6;
async function coverLoads(readings, context) {
  const { state, options } = context;
  if (!state.bundles.head) return;
  const isLimited = state.budget.bundle.some(({ metric }) => findBundleLimit(metric).limit?.loadsPages);
  const isHeavy = !isLimited && failsInitial(state);
  const found = { head: [], base: [] };
  const definition = {
    ...!isLimited && { explains: true },
    words: {
      stage: "Recording which JS runs while pages load",
      doing: (where) => `Recording which JS runs while ${where} loads`,
      notDone: (where) => `which JS runs while ${where} loads could not be recorded`,
      noTime: (where) => `no time was left to record which JS runs while ${where} loads`
    },
    isWanted: ({ device }, verdicts) => device === state.budget.devices[0] && (isLimited || isHeavy || verdicts.some(isSlow)),
    // What either load executed counts as executed, so that a callback that came too late in one of them fails no limit.
    order: isLimited && state.bundles.base ? ["head", "base", "base", "head"] : ["head", "head"],
    ...!isLimited && { most: mostAdvised },
    // A load has its own time limit; this one is for a browser that hangs.
    longestLoadMs: () => 4e4,
    longestMs: isLimited ? 3e5 : 6e4,
    run: (load, _target, _visitor, signal) => coverLoad({ ...load, signal }),
    async keep(taken, cell, _state, { secrets }) {
      for (const revision of ["head", "base"]) {
        const loads = taken.filter((one) => one.revision === revision).map(({ result }) => result);
        const unused2 = await unusedOf(loads, revision, cell, state, readings[revision]);
        const { page, device } = cell;
        if (unused2)
          found[revision].push({ ...secrets.redactAll(unused2), page: page.name, device: device.name });
      }
    }
  };
  await followUp(definition, isLimited ? { ...context, deadline: Infinity } : context);
  const wanted = pagesOnDevices(state.budget, options.shard).filter(
    ({ device }) => device === state.budget.devices[0]
  );
  const isComplete = isLimited && found.head.length === wanted.length;
  if (isLimited || found.head.length > 0) keepFor("head", found.head);
  if (isLimited && state.compare) keepFor("base", found.base);
  if (isLimited && state.identical) keepFor("base", found.head);
  function keepFor(revision, pages) {
    const bundle = state.bundles[revision];
    if (bundle) state.bundles[revision] = { ...bundle, unused: { complete: isComplete, pages } };
  }
}
async function unusedOf(loads, revision, { page }, state, reading) {
  const bundle = state.bundles[revision];
  const isMeant = revision === "head" || state.compare && !state.newPages.has(page.name);
  if (!bundle || !isMeant) return null;
  const missing = (why) => ({ unused: null, missing: why, owners: [] });
  if (loads.length === 0) return missing("it could not be loaded to measure it");
  try {
    return await unusedCode(bundle, loads, reading ?? {});
  } catch (error) {
    return missing(messageOf(error));
  }
}
function failsInitial({ budget, bundles: { head, base } }) {
  const bundle = budget.bundle.filter(({ metric }) => metric === "initial" || metric === "initial:js");
  return judgeBundle({ ...budget, bundle }, head, base, null).some(({ status }) => status === "fail");
}
function isSlow({ metric, status, actual }) {
  return slowedMetrics.has(metric) && status === "fail" && actual !== null;
}

// src/stages/prepare-base.ts
import { isAbsolute, relative } from "node:path";

// src/git/missing-environment.ts
import { access, readdir } from "node:fs/promises";
import path from "node:path";
var environmentFile = /^\.env(?:\.|$)/;
var mostNamed = 5;
async function missingEnvironment(place, folders, inBase) {
  const missing = [];
  for (const folder of new Set(folders)) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const file2 = path.join(folder, entry.name);
      if (environmentFile.test(entry.name) && !entry.isDirectory() && !await isThere(inBase(file2)))
        missing.push(file2);
    }
  }
  if (missing.length === 0) return [];
  const untracked = await askGit(place, ["ls-files", "--others", "--full-name", "-z", "--", ...missing]);
  const names = (untracked ?? "").split("\0").filter((name) => name !== "");
  if (names.length === 0) return [];
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  const text = `base is built without ${names.slice(0, mostNamed).join(", ")}${more}, which git does not have: where the build reads it, base and head differ by more than this change`;
  return [{ level: "warn", text }];
}
async function isThere(file2) {
  return access(file2).then(
    () => true,
    () => false
  );
}

// src/stages/output-apart.ts
import { mkdir, realpath } from "node:fs/promises";
var OutputApart = class _OutputApart {
  #options;
  #folder;
  #stack = new AsyncDisposableStack();
  /** Null where it is not watched. */
  #before = null;
  #copy = null;
  #emptied = false;
  constructor(options, folder) {
    this.#options = options;
    this.#folder = folder;
  }
  /** Call it before base is built. */
  static async of(options) {
    const folder = options.output === null ? null : await realpath(options.output);
    const apart = new _OutputApart(options, folder);
    if (folder === null) return apart;
    if (!options.built || isWithin(await realpath(options.project), folder)) return apart;
    apart.#before = await fingerprint(folder, options.served);
    if (!options.served) await apart.#keepCopy(folder, apart.#before);
    return apart;
  }
  /**
   * Call it after each of base's builds.
   * @returns whether base wrote into head's folder. That is empty now: build base again, so that nothing of head is left in it.
   * @throws CheckError BASE_FAILED where head's files cannot be put back.
   */
  async met() {
    if (this.#folder === null || this.#emptied || !await this.#isChanged()) return false;
    if (this.#copy === null) throw this.#mixed();
    await empty(this.#folder);
    this.#emptied = true;
    return true;
  }
  /**
   * @param output where base's build is.
   * @returns where base's files are, and nothing of head's.
   * @throws CheckError BASE_FAILED where base has no files but head's.
   */
  async take(output) {
    const real = await realpath(output);
    const folder = this.#folder;
    const meets = folder !== null && (this.#before === null ? real === folder : isWithin(real, folder) || isWithin(folder, real));
    if (!meets) return output;
    if (!this.#emptied) throw this.#mixed();
    const own = await this.#temporary("budget-check-base-output-");
    await copy(real, own);
    await this.restore();
    return own;
  }
  /**
   * Puts head's files back where base has changed them.
   * @throws CheckError BASE_FAILED where there is no copy of them.
   */
  async restore() {
    if (this.#folder === null || !await this.#isChanged()) return;
    if (this.#copy === null) throw this.#mixed();
    await mkdir(this.#folder, { recursive: true });
    await empty(this.#folder);
    await copy(this.#copy, this.#folder);
    this.#before = await fingerprint(this.#folder, this.#options.served);
    this.#emptied = false;
  }
  async [Symbol.asyncDispose]() {
    try {
      if (this.#copy !== null) await this.restore();
    } finally {
      await this.#stack.disposeAsync();
    }
  }
  async #keepCopy(folder, before) {
    if (isTooLarge(before)) return;
    const aside = await this.#temporary("budget-check-head-output-");
    try {
      await copy(folder, aside);
      this.#copy = aside;
    } catch {
    }
  }
  async #temporary(prefix) {
    return this.#stack.use(await makeGuardedFolder(prefix)).path;
  }
  async #isChanged() {
    const before = this.#before;
    if (this.#folder === null || before === null) return false;
    return differs(before, await fingerprint(this.#folder, this.#options.served));
  }
  #mixed() {
    return new CheckError("BASE_FAILED", `The builds of head and base share one folder, ${this.#folder}`, {
      advice: "Let the build write to a relative path inside the project, such as `dist`, so that each revision has its own."
    });
  }
};

// src/stages/prepare-base.ts
async function prepareBase(choice, head, state, options, stack) {
  const { signal } = options;
  const named = (ref) => ({ ref, sha: null, dirty: false });
  switch (choice.kind) {
    case "none":
      if (choice.fix === void 0) {
        state.revisions.noBase = choice.why;
        options.onProgress({ type: "stage", stage: "base", text: `No base: ${choice.why}` });
      } else missBase(state, options, choice.why, choice.fix);
      return null;
    case "url":
      state.revisions.base = named(printAddress(choice.url));
      if (state.budget.serve?.kind !== "url") {
        state.baseElsewhere = true;
        note(
          state,
          options,
          "warn",
          "base is a deployed site and head is served here: timings can only warn"
        );
      }
      chooseComparedCommands({ directory: null }, state, options);
      return {
        site: stack.use(
          await useDeployed(choice.url, { signal, insecure: state.budget.conditions?.insecure })
        ),
        outputDirectory: null,
        bundleDirectory: null,
        directory: null
      };
    case "directory": {
      const { basePath } = await detectProject(state.budget.directory);
      state.revisions.base = named(choice.ref);
      const { rules } = await readHostRules([choice.directory, state.budget.directory]);
      const site = stack.use(
        await serveDirectory(choice.directory, {
          ...staticSettings(state.budget.serve),
          basePath,
          rules,
          signal
        })
      );
      chooseComparedCommands({ directory: null }, state, options);
      const files = { outputDirectory: choice.directory, bundleDirectory: choice.directory };
      return { site, ...files, directory: null };
    }
    case "report":
      state.storedBase = choice.report;
      state.bundles.base = choice.report.bundle.head;
      state.comparedCommands = new Set((choice.report.commands ?? []).map(({ metric }) => commandOf(metric)));
      state.revisions.base = { ...choice.report.revisions.head, ref: choice.ref };
      note(
        state,
        options,
        "warn",
        "base is a saved report: its timings come from another run and can only warn"
      );
      return null;
    case "commit":
      return buildBase(choice, head, state, options, stack);
  }
}
function missBase(state, options, why, fix) {
  state.revisions.noBase = why;
  state.revisions.missingBase = true;
  const text = `Nothing was compared with base: ${why}. ${fix} Absolute limits still gate.`;
  note(state, options, "warn", text, { prominent: true, about: "base" });
}
async function buildBase({ found, named }, head, state, options, stack) {
  const { signal, onProgress } = options;
  const { budget } = state;
  const short = found.sha.slice(0, 8);
  const place = { cwd: budget.directory, env: process.env, signal };
  const repository = await openRepository(place);
  if ("none" in repository) throw new CheckError("GIT_FAILED", repository.none, { advice: repository.fix });
  await pruneStale({ cwd: repository.root });
  onProgress({
    type: "stage",
    stage: "base",
    text: `Base is ${found.ref} (${short}): ${found.how}`
  });
  const apart = stack.use(
    await OutputApart.of({
      output: head.outputDirectory ?? head.bundleDirectory,
      served: head.outputDirectory === null,
      built: head.hasBuild,
      project: budget.directory
    })
  );
  const attempt = stack.use(new AsyncDisposableStack());
  let inWords = (text) => text;
  try {
    const worktree = attempt.use(await checkoutBase({ root: repository.root, sha: found.sha, signal }));
    inWords = (text) => text.replaceAll(worktree.directory, `a checkout of ${short}`);
    const unlike = await missingEnvironment(
      place,
      [repository.root, budget.directory],
      (file2) => worktree.resolve(file2)
    );
    for (const { level, text } of [...worktree.notes, ...unlike]) note(state, options, level, text);
    const fromTop = relative(repository.root, budget.directory);
    const folder = isAbsolute(fromTop) ? "" : fromTop.split("\\").join("/");
    const reuse = await reuseModules({
      headRoot: repository.root,
      baseRoot: worktree.directory,
      folder,
      signal
    });
    onProgress({ type: "note", note: { level: "info", text: reuse.text } });
    const directory = worktree.resolve(budget.directory);
    const own = await readBaseBudget((path2) => worktree.resolve(path2), state, options);
    state.isBaseAuto = own?.file !== void 0 && own.autoPages !== void 0;
    if (own?.file) markNewPages(own, state, options);
    const prepared = attempt.use(
      await buildEitherWay(budget, own, { directory, apart, head: head.site }, options)
    );
    state.revisions.base = describeBase(found);
    if (folder !== "") state.revisions.folder = folder;
    chooseComparedCommands({ directory, ...isInBase(budget, worktree) && { own } }, state, options);
    state.changes = await linesSince(found, repository.root, folder, options);
    return {
      site: prepared.site,
      outputDirectory: prepared.outputDirectory,
      bundleDirectory: prepared.bundleDirectory,
      reading: prepared.reading,
      whyNotWeighed: prepared.whyNotWeighed,
      directory,
      env: prepared.env
    };
  } catch (error) {
    await attempt.disposeAsync();
    await apart.restore();
    signal.throwIfAborted();
    if (!(error instanceof Error)) throw error;
    const { advice, detail } = error instanceof CheckError ? error : {};
    const message = messageOf(error);
    const line = detail === void 0 ? null : decisiveLine(detail);
    const isSaid = line === null || message.endsWith(`: ${line}`);
    const said = inWords(isSaid ? message.replace(/\.$/, "") : `${message.replace(/\.$/, "")}: ${line}`);
    const fix = advice === void 0 ? "Fix base, or name another one with --base REF." : inWords(advice);
    if (named)
      throw new CheckError("BASE_FAILED", `Base ${found.ref} (${short}) could not be built: ${said}`, {
        advice: fix,
        detail: detail === void 0 ? void 0 : inWords(detail),
        cause: error
      });
    missBase(state, options, `base (${found.ref}, ${short}) could not be built: ${said}`, fix);
    if (detail !== void 0) onProgress({ type: "output", text: `${detail}
` });
    return null;
  }
}
function isInBase({ file: file2 }, worktree) {
  try {
    return file2 !== void 0 && worktree.resolve(file2) !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
async function linesSince({ sha }, root, folder, { signal, secrets }) {
  const place = { cwd: root, env: process.env, signal };
  try {
    const lines = await changedLines(place, sha, folder);
    return secrets?.redactAll(lines) ?? lines;
  } catch {
    signal.throwIfAborted();
    return [];
  }
}
function markNewPages(own, state, options) {
  if (own.autoPages || state.budget.autoPages) return;
  const known = new Set(own.pages.map(({ path: path2 }) => path2));
  for (const { name, path: path2 } of state.budget.pages) {
    if (known.has(path2)) continue;
    state.newPages.add(name);
    note(
      state,
      options,
      "info",
      `page ${name} is new: base's budget does not have it, so it is not compared`
    );
  }
}
async function buildEitherWay(budget, own, place, options) {
  const { signal, onProgress } = options;
  const { instrument } = options;
  const shared = { ...place, revision: "base", build: true, instrument, signal, onProgress };
  try {
    return await prepareRevision({ ...shared, budget });
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    const differs2 = own?.file && JSON.stringify([own.build, own.serve]) !== JSON.stringify([budget.build, budget.serve]);
    if (!own || !differs2) throw error;
    return prepareRevision({ ...shared, budget: own });
  }
}

// src/stages/nothing-measured.ts
function nothingMeasured(visits) {
  const last = visits.at(-1)?.error;
  const isCrash = last?.code === "BROWSER_CRASHED" || last?.message.includes(tabCrash);
  return new CheckError(
    "NOTHING_MEASURED",
    `No page could be measured: ${last?.message ?? "no visit was made"}`,
    {
      advice: isCrash ? memoryAdvice : last?.advice ?? "Open the page in a browser; check `serve` and `pages` in the budget"
    }
  );
}

// src/collect/pages/links-in-html.ts
function linksInHtml(html, url, most) {
  const links = [];
  let base = url;
  visitHtml(html, (node) => {
    if (!("tagName" in node)) return true;
    const href = attribute(node, "href");
    if (href === null || links.length >= most) return true;
    if (node.tagName === "base") base = URL.parse(href, url)?.href ?? base;
    if (node.tagName !== "a" && node.tagName !== "area") return true;
    const address = URL.parse(href, base)?.href;
    if (address === void 0) return true;
    links.push({
      href: address.slice(0, 2e3),
      label: (attribute(node, "aria-label") ?? textIn(node)).replace(/\s+/g, " ").trim().slice(0, 200),
      isDownload: attribute(node, "download") !== null,
      method: attribute(node, "data-method") ?? "",
      // Where it stands in the page is only known of what is rendered.
      list: "",
      isInline: true,
      isMenu: true,
      isFooter: false
    });
    return true;
  });
  return links;
}

// src/collect/pages/look-at-page.ts
var mostLinks = 1e3;
var longestAnswerMs = 5e3;
var longestText = 5e6;
async function lookAtPage(options) {
  const { url, browser, signal } = options;
  try {
    var _stack = [];
    try {
      const opened = __using(_stack, await loadGuarded(options), true);
      const { page, status, type, html } = opened;
      const at = page.url();
      if (status >= 400) return { kind: "none", why: `answers ${status}`, is: "error" };
      if (!isSameOrigin(at, url)) return { kind: "none", why: "leads to another site", is: "redirect" };
      if (type !== "" && !/\bhtml\b/.test(type)) return { kind: "none", why: `is ${type}`, is: "download" };
      const [seen, asks] = await Promise.all([
        within(longestAnswerMs, evaluateApart(page, inPage.collectLinks, mostLinks)),
        asksForPassword(page)
      ]);
      const source = await within(longestAnswerMs, html()) ?? "";
      const inHtml = source.length > longestText ? [] : linksInHtml(source, at, mostLinks);
      const { links = [], canonical = null, versions = [] } = seen ?? {};
      return {
        kind: "page",
        url: at,
        asksForPassword: asks,
        canonical,
        versions,
        links: joined(links, inHtml)
      };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof CheckError) || !browser.puppeteer.connected) throw error;
    const stopped = options.guard.take().find(({ kind }) => kind === "navigation");
    if (stopped) return { kind: "none", why: "leads to an address that may change something", is: "unsafe" };
    const isFile = /ERR_ABORTED/.test(messageOf(error.cause ?? error));
    return isFile ? { kind: "none", why: "is a download", is: "download" } : { kind: "none", why: "could not be loaded", is: "error" };
  }
}
function joined(rendered, inHtml) {
  const known = new Set(rendered.map(({ href }) => href));
  return [...rendered, ...inHtml.filter(({ href }) => !known.has(href))];
}

// src/collect/pages/locales.ts
var tag = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/i;
var languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
function isLanguage(segment) {
  if (!tag.test(segment)) return false;
  try {
    return languages.of(segment.replace("_", "-").split("-")[0] ?? "") !== void 0;
  } catch {
    return false;
  }
}
function localesOf(identities, declared) {
  const first = (identity) => segmentsOf(identity)[0] ?? "";
  const known = new Set(identities);
  const below = /* @__PURE__ */ new Map();
  for (const identity of identities) {
    const [locale = "", ...rest] = segmentsOf(identity);
    if (!isLanguage(locale) || rest.length === 0) continue;
    const path2 = `/${rest.join("/")}`;
    below.set(path2, (below.get(path2) ?? /* @__PURE__ */ new Set()).add(locale));
  }
  const locales = new Set(declared.map(first).filter(isLanguage));
  for (const [path2, prefixes] of below)
    if (prefixes.size > 1 || known.has(path2)) for (const prefix of prefixes) locales.add(prefix);
  return locales;
}
function withoutLocale(identity, locales) {
  const [first = "", ...rest] = segmentsOf(identity);
  return locales.has(first) ? `/${rest.join("/")}` : identity;
}

// src/collect/pages/segment-kinds.ts
var uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
var hash = /^(?=.*\d)(?=.*[a-f])[\da-f]{8,}$/i;
var day = /^\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.-]+Z?)?$/i;
var key = /^(?=(?:.*\d){3})(?=.*[a-z])[\w~]{16,}$/i;
function segmentKind(segment) {
  if (uuid.test(segment) || hash.test(segment) || key.test(segment)) return ":id";
  if (day.test(segment)) return ":n";
  if (/^\d+-[^/]*[a-z]/i.test(segment)) return ":n-:slug";
  if (/[a-z][^/]*-\d{4,}$/i.test(segment) && segment.split("-").length > 2) return ":slug-:n";
  return segment.replace(/\d+(?:[.,]\d+)*/g, ":n");
}

// src/collect/pages/page-shapes.ts
var similarInContent = 3;
var similarInMenu = 8;
var similarAtRoot = 6;
function shapesOf(pages, declared = []) {
  const locales = localesOf(
    pages.map(({ identity }) => identity),
    declared
  );
  const parted = pages.map((page) => {
    const own = withoutLocale(page.identity, locales);
    const listed = own.replace(/\/page\/\d+$/, "") || "/";
    const isVersion = listed !== page.identity;
    const parts = segmentsOf(listed).map(segmentKind);
    return { ...page, parts, isVersion, isStatic: page.route === listed };
  });
  const deepest2 = Math.max(0, ...parted.map(({ parts }) => parts.length));
  for (let depth = 0; depth < deepest2; depth++) varyAt(depth, parted);
  return new Map(
    parted.map(({ identity, route, parts, isVersion, isStatic }) => {
      const own = `/${parts.join("/")}`;
      const isDynamic = route !== null && !isStatic && !isCatchAll(route);
      return [identity, { name: isDynamic ? route : own, isVersion }];
    })
  );
}
function isCatchAll(route) {
  return /\[\.\.\.|\*/.test(route);
}
function varyAt(depth, pages) {
  const families = Map.groupBy(
    pages.filter(({ parts, isStatic }) => parts.length > depth && !isStatic),
    ({ parts }) => parts.slice(0, depth).join("/")
  );
  for (const family of families.values()) {
    const varying = varyingIn(family, depth);
    for (const { parts } of family) if (varying.has(parts[depth] ?? "")) parts[depth] = "*";
  }
}
function varyingIn(family, depth) {
  const lists = /* @__PURE__ */ new Map();
  const unlinked = /* @__PURE__ */ new Map();
  const ending = (parts) => parts.slice(depth + 1).join("/");
  for (const { parts, places } of family) {
    const [name = "", rest] = [parts[depth], ending(parts)];
    if (name === ":n" || name === ":id") continue;
    for (const { list, isMenu, isInline } of places) {
      if (depth === 0 && isInline && !isMenu) continue;
      const key2 = JSON.stringify([list, isMenu, rest]);
      const known = lists.get(key2) ?? { isMenu, names: /* @__PURE__ */ new Set() };
      lists.set(key2, known);
      known.names.add(name);
    }
    if (places.length === 0) unlinked.set(rest, (unlinked.get(rest) ?? /* @__PURE__ */ new Set()).add(name));
  }
  const inMenu = new Set([...lists.values()].flatMap(({ isMenu, names }) => isMenu ? [...names] : []));
  const varying = /* @__PURE__ */ new Set();
  for (const { isMenu, names } of lists.values()) {
    const counted = depth === 0 ? new Set([...names].filter((name) => !inMenu.has(name))) : names;
    const needed = isMenu ? similarInMenu : depth === 0 ? similarAtRoot : similarInContent;
    if (counted.size >= needed) for (const name of counted) varying.add(name);
  }
  for (const names of unlinked.values())
    if (varying.size > 0 || depth > 0 && names.size >= similarInContent)
      for (const name of names) varying.add(name);
  return varying;
}

// src/collect/pages/rank-pages.ts
function rankShapes(records, first, declared = []) {
  const start = identityOf(first);
  const shapes = shapesOf(records, declared);
  const grouped = Map.groupBy(records, ({ identity }) => shapes.get(identity)?.name ?? identity);
  return [...grouped].map(([name, members]) => {
    const own = new Set(members.map(({ identity }) => identity));
    const open = members.filter(({ state }) => state !== "leftOut");
    const from = new Set(open.flatMap((member) => [...member.from]).filter((page) => !own.has(page)));
    const isVersion = ({ identity }) => shapes.get(identity)?.isVersion ?? false;
    return {
      name,
      members: members.toSorted(
        (a, b) => Number(b.identity === start) - Number(a.identity === start) || Number(b.state === "page") - Number(a.state === "page") || Number(isVersion(a)) - Number(isVersion(b)) || b.from.size - a.from.size || comparePaths(a.identity, b.identity)
      ),
      links: from.size,
      depth: Math.min(...members.map(({ depth }) => depth)),
      order: Math.min(...members.map(({ order }) => order))
    };
  }).toSorted(
    (a, b) => Number(isFirst(b, start)) - Number(isFirst(a, start)) || b.links - a.links || compareNumbers(a.order, b.order) || compareShapes(a, b)
  );
}
function crawlOrder(shapes) {
  return shapes.toSorted(
    (a, b) => compareNumbers(a.depth, b.depth) || b.links - a.links || compareShapes(a, b)
  );
}
function isFirst({ members }, start) {
  return members[0]?.identity === start;
}
function compareShapes(a, b) {
  return comparePaths(a.members[0]?.identity ?? "", b.members[0]?.identity ?? "");
}
function compareNumbers(a, b) {
  return a === b ? 0 : a - b;
}

// src/collect/pages/next-page.ts
var sparePages = 5;
var triesOfShape = 2;
function nextPage(ranked, { most, loaded }) {
  if (loaded >= triesOfShape * (most + sparePages)) return null;
  if (loaded < most + sparePages) {
    const [next2] = crawlOrder(ranked.filter(isOpen));
    if (next2) return toLoad(next2);
  }
  const next = ranked.filter((shape) => isPage(shape) || isOpen(shape)).slice(0, most).find(isOpen);
  return next ? toLoad(next) : null;
}
function isPage({ members: [best] }) {
  return best?.state === "page";
}
function isOpen({ members }) {
  const tried = members.filter(({ state }) => state === "leftOut").length;
  return tried < triesOfShape && tried < members.length && members.every(({ state }) => state !== "page");
}
function toLoad({ members }) {
  return members.find(({ state }) => state === void 0)?.path ?? null;
}

// src/collect/pages/page-records.ts
var mostPages = 1e4;
var menuShare = 0.6;
var PageRecords = class {
  #entries = /* @__PURE__ */ new Map();
  #routeOf;
  #looked = /* @__PURE__ */ new Set();
  #links = 0;
  /** @param routeOf the framework's route that answers for a path, where that is known. */
  constructor(routeOf2) {
    this.#routeOf = routeOf2;
  }
  /** Adds a page that a sitemap or the build names, or the first one. */
  add(path2, depth = Infinity) {
    const entry = this.#entryOf(path2);
    if (entry) entry.depth = Math.min(entry.depth, depth);
  }
  /** Adds what a page links to. */
  addLinks(from, links) {
    const source = identityOf(from);
    this.#looked.add(source);
    const depth = (this.#entries.get(source)?.depth ?? 0) + 1;
    for (const { path: path2, list, isMenu, isInline, isFooter } of links) {
      this.#links++;
      const entry = this.#entryOf(path2, source);
      if (!entry || entry.identity === source) continue;
      if (!isFooter) entry.from.add(source);
      entry.depth = Math.min(entry.depth, depth);
      entry.order = Math.min(entry.order, this.#links);
      const key2 = JSON.stringify([list, isMenu, isInline]);
      const place = entry.places.get(key2) ?? { list, isMenu, isInline, from: /* @__PURE__ */ new Set() };
      entry.places.set(key2, place);
      place.from.add(source);
    }
  }
  /** What loading a page has shown; a page counts under the path that it came out at. */
  settle(path2, state) {
    const entry = this.#entryOf(path2);
    if (!entry) return;
    entry.state = state;
    if (state === "page") entry.settled = path2;
  }
  /** A page leads to another: links to it count as links to that one. */
  redirect(path2, to) {
    const [source, target] = [this.#entryOf(path2), this.#entryOf(to)];
    if (!source || !target || source === target) return;
    source.state = "leftOut";
    for (const page of source.from) if (page !== target.identity) target.from.add(page);
    target.depth = Math.min(target.depth, source.depth);
    target.order = Math.min(target.order, source.order);
  }
  stateOf(path2) {
    return this.#entries.get(identityOf(path2))?.state;
  }
  /** All that may be pages. */
  all() {
    const entries = [...this.#entries.values()].filter(({ state }) => state !== "refused");
    return entries.map((entry) => {
      const { identity, from, depth, order, places, state } = entry;
      const path2 = spellingOf(entry);
      return {
        identity,
        path: path2,
        from,
        depth,
        order,
        route: this.#routeOf(path2),
        places: [...places.values()].map(({ list, isMenu, isInline, from: pages }) => ({
          list,
          isInline,
          isMenu: isMenu || pages.size > 1 && pages.size >= menuShare * this.#looked.size
        })),
        ...state && { state }
      };
    });
  }
  #entryOf(path2, from) {
    const identity = identityOf(path2);
    let entry = this.#entries.get(identity);
    if (!entry) {
      if (this.#entries.size >= mostPages) return null;
      const never = { depth: Infinity, order: Infinity };
      entry = { identity, spellings: /* @__PURE__ */ new Map(), places: /* @__PURE__ */ new Map(), from: /* @__PURE__ */ new Set(), ...never };
      this.#entries.set(identity, entry);
    }
    const spelledBy = entry.spellings.get(path2) ?? /* @__PURE__ */ new Set();
    entry.spellings.set(path2, spelledBy);
    if (from !== void 0) spelledBy.add(from);
    return entry;
  }
};
function spellingOf({ settled, spellings }) {
  if (settled !== void 0) return settled;
  const [[best] = ["/"]] = [...spellings].toSorted(
    ([a, pages], [b, others]) => Number(a.includes("?")) - Number(b.includes("?")) || others.size - pages.size || (a < b ? -1 : 1)
  );
  return best;
}

// src/collect/pages/read-sitemaps.ts
import { gunzipSync } from "node:zlib";

// src/collect/pages/parse-sitemap.ts
var import_sax = __toESM(require_sax(), 1);
var mostAddresses = 5e3;
var longestAddress = 2048;
var pieceLength = 16384;
var deepest = 50;
function parseSitemap(text) {
  const pages = [];
  const sitemaps = [];
  const open = [];
  let [loc, isBroken, isSitemap, isCut] = ["", false, false, false];
  const isFull = () => pages.length + sitemaps.length >= mostAddresses;
  const parser = import_sax.default.createStream(true, { position: false });
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", ({ name }) => {
    open.push(localName(name));
    if (open.length === 1) isSitemap = open[0] === "urlset" || open[0] === "sitemapindex";
    loc = "";
  });
  const addText = (part) => {
    if (open.at(-1) === "loc" && loc.length <= longestAddress) loc += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const place = open.join("/");
    open.pop();
    const address = loc.trim();
    loc = "";
    if (isBroken || address === "" || address.length > longestAddress) return;
    if (isFull()) isCut = true;
    else if (place === "urlset/url/loc") pages.push(address);
    else if (place === "sitemapindex/sitemap/loc") sitemaps.push(address);
  });
  for (let at = 0; at < text.length && !isBroken && !isCut; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
    if (open.length > deepest || open.length > 0 && !isSitemap) break;
  }
  return isSitemap ? { pages, sitemaps, isCut } : null;
}
function localName(name) {
  return name.replace(/^.*:/, "").toLowerCase();
}

// src/collect/pages/read-sitemaps.ts
var mostSitemaps = 16;
var mostSitemapBytes = 1e7;
async function readSitemaps({ root, get, signal }) {
  const origin = new URL("/", root).href;
  const served = (address) => {
    const url = URL.parse(address, root);
    return url ? [origin.replace(/\/$/, "") + url.pathname + url.search] : [];
  };
  const robots = await get(new URL("robots.txt", origin).href);
  const named = robots ? sitemapsIn(new TextDecoder().decode(robots.subarray(0, 5e5))) : [];
  const usual = ["sitemap.xml", "sitemap-index.xml", "sitemap_index.xml"].flatMap((name) => [
    new URL(name, root).href,
    new URL(name, origin).href
  ]);
  const waiting = [...named.flatMap(served), ...usual];
  const read = /* @__PURE__ */ new Set();
  const pages = [];
  for (let next = waiting.shift(); next !== void 0 && read.size < mostSitemaps; next = waiting.shift()) {
    signal.throwIfAborted();
    if (read.has(next) || usual.includes(next) && pages.length > 0) continue;
    read.add(next);
    const bytes = await get(next);
    const sitemap = bytes && parseSitemap(textOf(bytes));
    if (!sitemap) continue;
    pages.push(...sitemap.pages);
    waiting.unshift(...sitemap.sitemaps.flatMap(served));
  }
  return pages;
}
function sitemapsIn(robots) {
  return robots.split(/\r\n|\r|\n/).flatMap((line) => /^\s*sitemap\s*:\s*(\S+)/i.exec(line)?.[1] ?? []);
}
function textOf(bytes) {
  const isCompressed = bytes[0] === 31 && bytes[1] === 139;
  try {
    const plain = isCompressed ? gunzipSync(bytes, { maxOutputLength: mostSitemapBytes }) : bytes;
    return new TextDecoder().decode(plain);
  } catch {
    return "";
  }
}

// src/collect/pages/site-addresses.ts
var longestPath = 500;
var tracking = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_ga)$/i;
var SiteAddresses = class {
  #site;
  #folder;
  #hosts = /* @__PURE__ */ new Set();
  constructor(site) {
    this.#site = site;
    this.#folder = site.basePath.replace(/\/$/, "");
  }
  /** Takes the origin of an address for the site's own one, such as that of its canonical address. */
  adopt(address) {
    const host = hostOf(address);
    if (host !== null) this.#hosts.add(host);
  }
  /** Null for what is not an address of the web. */
  placeOf(address) {
    const url = URL.parse(address, `${this.#site.url}/`);
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    const isOwn = isSameOrigin(url.href, this.#site.url) || this.#hosts.has(hostOf(url.href) ?? "");
    if (!isOwn) return { kind: "elsewhere" };
    const { pathname, searchParams, hash: hash2 } = url;
    const isInside = pathname === this.#folder || pathname.startsWith(`${this.#folder}/`);
    if (!isInside) return { kind: "outside" };
    for (const name of Array.from(searchParams.keys()).filter((key2) => tracking.test(key2)))
      searchParams.delete(name);
    const route = /^#!?\/[^?]+/.test(hash2) ? hash2 : "";
    const path2 = (pathname.slice(this.#folder.length) || "/") + url.search + route;
    return path2.startsWith("//") || path2.length > longestPath ? { kind: "outside" } : { kind: "page", path: path2 };
  }
};
function hostOf(address) {
  return URL.parse(address)?.host.replace(/^www\./, "") ?? null;
}

// src/collect/pages/unsafe-link.ts
var words = `logout logoff signout signoff delete* destroy* erase* unsubscribe* deactivat* checkout purchase*
  löschen loesche* abmelde* ausloggen abbestell* kündig* kuendig*
  supprim* deconnect* déconnect* deconnexion déconnexion desabonn* désabonn* resili* résili*
  eliminar borrar desconectar desuscrib* cancelar-suscripcion elimina cancella disconnetti disiscriv* apagar
  verwijder* uitloggen afmeld* opzegg* usun usuń usunac wyloguj* odjava odhlasit kijelentkez* cikis çıkış
  выйти выход удалить отписаться`.split(/\s+/).filter(Boolean);
var whole = new Set(words.filter((word) => !word.endsWith("*")));
var beginnings = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
var unspaced = "ログアウト 退会 注销 登出 註銷 로그아웃 탈퇴".split(" ");
var phrases = /\b(?:log|sign|opt)[\s_-]?(?:out|off)\b|\b(?:add|remove|move|save)[\s_-]?(?:to|from)?[\s_-]?(?:the[\s_-]|my[\s_-]|your[\s_-])?(?:cart|basket|bag|wish[\s_-]?list|favou?rites)\b|\b(?:cart|basket|wishlist)\/(?:add|remove|update|clear|empty)\b|\bcerrar[\s_-]sesi[oó]n\b|\blogga[\s_-]ut\b|\bse[\s_-]d[ée]connecter\b/iu;
var doing = /^(?:_?method|action|do|cmd|command|op|task|mode|event)$/i;
var deed = /^(?:delete|remove|destroy|erase|clear|add|buy|order|vote|like|follow|unfollow|subscribe|unsubscribe|log_?out|logoff|save|update|edit|post|put|patch|send|submit|trash|cancel|approve|publish)/i;
var deedName = /^(?:delete|remove|destroy|erase|trash|add|vote|unfollow|unsubscribe|log_?out)(?:[_-]|$)/i;
var requestToken = /nonce$|csrf|xsrf|authenticity_token/i;
var actionsAfterThing = new Set(
  `buy pay archive unarchive restore accept decline confirm publish unpublish subscribe join leave claim redeem report block mute pin unpin
  duplicate lock unlock close reopen toggle activate resend refund`.split(/\s+/)
);
var actionsBesideThing = new Set(
  "remove cancel approve reject vote upvote downvote like unlike dislike follow unfollow star unstar".split(
    " "
  )
);
var identifier = /^(?:\d+|(?=[^\d]*\d)[\da-f-]{8,}|(?=\D*\d)[\w-]{16,})$/i;
var commandLabel = /^(?:remove|cancel|upvote|downvote|unfollow|unlike|buy now|pay now|order now|mark as)\b/i;
var mostLabelWords = 4;
function unsafeLink({ path: path2, label = "", method = "" }) {
  if (method !== "" && !/^get$/i.test(method)) return method.toUpperCase();
  const [place = "", query = ""] = readable(path2).split(/\?(.*)/s);
  const found = unsafePath(place) ?? wordIn(place) ?? actionIn(place) ?? inQuery(query);
  if (found !== null) return found.replace(/^[^\p{L}]+/u, "");
  const said = label.trim();
  if (said.split(/\s+/).length > mostLabelWords) return null;
  return wordIn(said) ?? commandLabel.exec(said)?.[0] ?? null;
}
function actionIn(path2) {
  const segments = path2.toLowerCase().split("/").filter(Boolean);
  const isThing = (index) => identifier.test(segments[index] ?? "");
  const at = segments.findIndex(
    (segment, index) => actionsBesideThing.has(segment) ? isThing(index - 1) || isThing(index + 1) : actionsAfterThing.has(segment) && isThing(index - 1)
  );
  return segments[at] ?? null;
}
function inQuery(query) {
  for (const [name, value] of new URLSearchParams(query)) {
    const word = wordIn(name);
    if (word !== null) return word;
    if (doing.test(name) && (deed.test(value) || wordIn(value) !== null)) return `${name}=${value}`;
    if (deedName.test(name) || requestToken.test(name)) return name;
    const place = value.includes("/") ? unsafePath(value) ?? wordIn(value) : null;
    if (place !== null) return `${name}=${value}`;
  }
  return null;
}
function wordIn(text) {
  const phrase = phrases.exec(text)?.[0];
  if (phrase !== void 0) return phrase;
  const lower = text.normalize("NFC").toLowerCase();
  const found = lower.split(/[^\p{L}\p{M}]+/u).find((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
  return found ?? unspaced.find((word) => lower.includes(word)) ?? null;
}
function readable(path2) {
  try {
    return decodeURIComponent(path2.replaceAll("+", " "));
  } catch {
    return path2;
  }
}

// src/collect/pages/find-pages.ts
var mostLeftOut = 200;
var file = /\.(?:7z|avif|bmp|csv|css|docx?|dmg|eot|epub|exe|gif|gz|ico|ics|jpe?g|js|json|map|md|mjs|mov|mp[34]|msi|odt|ogg|pdf|png|pptx?|rar|rss|svg|tar|tgz|tiff?|txt|wasm|wav|web[mp]|woff2?|xlsx?|xml|zip)$/i;
var errorPage = /^\/(?:[a-z]{2}\/)?(?:404|500)(?:\.html?)?\/?$/;
async function findPages(options) {
  const guard = await NetworkGuard.start(options.browser.puppeteer);
  try {
    return await new Search(options, guard).run();
  } finally {
    await guard.stop();
  }
}
var Search = class {
  #options;
  #guard;
  #addresses;
  #records;
  #first;
  #leftOut = /* @__PURE__ */ new Map();
  #versions = /* @__PURE__ */ new Set();
  #loaded = 0;
  #isOutOfTime = false;
  constructor(options, guard) {
    this.#options = options;
    this.#guard = guard;
    this.#addresses = new SiteAddresses(options.site);
    this.#records = new PageRecords(options.routeOf ?? (() => null));
    const place = this.#addresses.placeOf(options.urlOf(options.first));
    this.#first = place?.kind === "page" ? place.path : options.first;
  }
  async run() {
    const { most, maxTimeMs, built = [] } = this.#options;
    const first = this.#first;
    const deadline = performance.now() + maxTimeMs;
    this.#records.add(first, 0);
    this.#records.settle(first, "page");
    await this.#look(first);
    for (const path2 of built) this.#addPath(path2);
    await this.#addSitemaps();
    for (let next = this.#next(); next !== null; next = this.#next()) {
      this.#isOutOfTime = performance.now() > deadline;
      if (this.#isOutOfTime) break;
      await this.#look(next);
    }
    return this.#found(most);
  }
  #next() {
    return nextPage(this.#ranked(), { most: this.#options.most, loaded: this.#loaded });
  }
  #ranked() {
    return rankShapes(this.#records.all(), this.#first, [...this.#versions]);
  }
  async #look(path2) {
    const {
      browser,
      device,
      blockedUrls = [],
      enter,
      checkArrival,
      signal,
      urlOf,
      onProgress
    } = this.#options;
    signal.throwIfAborted();
    this.#loaded++;
    onProgress?.(path2);
    const url = urlOf(path2);
    const isFirst2 = path2 === this.#first;
    const guard = this.#guard;
    const look = await lookAtPage({ browser, guard, url, device, blockedUrls, enter, signal });
    if (look.kind === "none") return this.#leaveOut(path2, look.is, look.why);
    if (isFirst2)
      checkArrival?.({ requestedUrl: url, finalUrl: look.url, asksForPassword: look.asksForPassword });
    const place = this.#addresses.placeOf(look.url);
    const landed = place?.kind === "page" ? place.path : path2;
    const isElsewhere = identityOf(landed) !== identityOf(path2);
    const asks = look.asksForPassword;
    if (isFirst2) {
      if (isElsewhere) this.#leaveOut(landed, "redirect", `is where ${path2} leads`);
      if (look.canonical !== null) this.#adoptCanonical(look.canonical, landed);
    } else if (asks) {
      this.#leaveOut(
        path2,
        "login",
        isElsewhere ? `leads to ${landed}, which asks for a password` : "asks for a password"
      );
      if (isElsewhere) this.#leaveOut(landed, "login", "asks for a password");
      return;
    } else if (isElsewhere) {
      this.#leaveOut(path2, "redirect", `leads to ${landed}`);
      this.#records.redirect(path2, landed);
      if (this.#records.stateOf(landed) !== void 0) return;
      this.#records.settle(landed, "page");
    } else this.#records.settle(landed, "page");
    for (const version of look.versions) {
      const other = this.#addresses.placeOf(version);
      if (other?.kind === "page") this.#versions.add(identityOf(other.path));
    }
    const source = isFirst2 ? path2 : landed;
    this.#records.addLinks(
      source,
      look.links.flatMap((link) => this.#linkOf(link))
    );
  }
  /** The address that the site will have, if the first page says it of itself. */
  #adoptCanonical(canonical, landed) {
    const path2 = URL.parse(canonical)?.pathname;
    const own = new URL(this.#options.urlOf(landed)).pathname;
    if (path2 !== void 0 && identityOf(path2) === identityOf(own)) this.#addresses.adopt(canonical);
  }
  async #addSitemaps() {
    const { site, get, signal } = this.#options;
    const root = site.url + site.basePath;
    const listed = await readSitemaps({ root, get, signal });
    if (listed[0] !== void 0) this.#addresses.adopt(listed[0]);
    for (const address of listed) {
      const place = this.#addresses.placeOf(address);
      if (place?.kind === "page") this.#addPath(place.path);
    }
  }
  #addPath(path2) {
    if (this.#isPage(path2)) this.#records.add(path2);
  }
  #linkOf({ href, label, isDownload, method, ...where }) {
    const place = this.#addresses.placeOf(href);
    if (place?.kind !== "page") return [];
    const { path: path2 } = place;
    if (isDownload) this.#refuse(path2, "download", "is a download");
    return !isDownload && this.#isPage(path2, label, method) ? [{ path: path2, ...where }] : [];
  }
  /** Whether an address may be asked for. What is not is said once. */
  #isPage(path2, label = "", method = "") {
    const word = unsafeLink({ path: path2, label, method });
    if (word !== null) this.#refuse(path2, "unsafe", `says "${word}"`);
    const isFile = word === null && file.test(path2.replace(/[?#].*$/s, ""));
    if (isFile) this.#refuse(path2, "download", "is not a page");
    const isError = errorPage.test(path2);
    if (isError) this.#refuse(path2, "error", "is an error page");
    return word === null && !isFile && !isError && (this.#options.isShowable?.(path2) ?? true);
  }
  /** It is never loaded, and counts in no group of similar pages. */
  #refuse(path2, kind, why) {
    this.#leaveOut(path2, kind, why, path2.includes("?") ? null : "refused");
  }
  #leaveOut(path2, kind, why, state = "leftOut") {
    if (this.#records.stateOf(path2) === "page") return;
    if (state !== null) this.#records.settle(path2, state);
    if (this.#leftOut.size < mostLeftOut && !this.#leftOut.has(path2))
      this.#leftOut.set(path2, { path: path2, kind, why });
  }
  #found(most) {
    const ranked = this.#ranked();
    const inShape = new Set(ranked.flatMap(({ members }) => members.map(({ route }) => route)));
    const shown = ranked.flatMap((shape) => this.#foundOf(shape));
    const chosen = shown.filter(({ isLoaded }) => isLoaded).slice(0, most);
    const known = this.#records.all().filter(({ state }) => state !== "leftOut");
    const plain = ({ path: path2, shape, links, similar }) => ({
      path: path2,
      shape,
      links,
      similar
    });
    return {
      pages: chosen.map(plain),
      more: shown.filter((page) => !chosen.includes(page)).map(plain),
      leftOut: [...this.#leftOut.values()],
      known: new Set(known.map(({ identity }) => identity)),
      unknownRoutes: (this.#options.routes ?? []).filter((route) => !inShape.has(route)),
      loaded: this.#loaded,
      isOutOfTime: this.#isOutOfTime
    };
  }
  #foundOf({ name: shape, members, links }) {
    const pages = members.filter(({ state }) => state !== "leftOut");
    const [best] = pages;
    if (!best) return [];
    return [{ path: best.path, shape, links, similar: pages.length - 1, isLoaded: best.state === "page" }];
  }
};

// src/serve/get-file.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
var mostRedirects = 3;
async function getFile(url, options) {
  let at = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await getOnce(at, options).catch(() => null);
    if (answer === null || "bytes" in answer) return answer?.bytes ?? null;
    const next = URL.parse(answer.location, at)?.href;
    if (next === void 0 || !isSameOrigin(next, url)) return null;
    at = next;
  }
  return null;
}
function getOnce(url, options) {
  const { headers = {}, mostBytes: mostBytes2, timeoutMs, insecure = false, signal } = options;
  const got = Promise.withResolvers();
  const secure = url.startsWith("https:");
  const limit = AbortSignal.timeout(timeoutMs);
  const asking = (secure ? httpsRequest : httpRequest)(url, {
    // Its own connection: a pooled one would keep the user's server from closing.
    agent: false,
    maxHeaderSize: mostHeaderBytes,
    headers: { "accept-encoding": "identity", "user-agent": "budget-check", ...headers },
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    ...secure && (insecure || isLoopback(new URL(url).hostname)) ? { rejectUnauthorized: false } : {}
  });
  asking.on("error", got.reject);
  asking.once("response", (response) => {
    const { statusCode = 0, headers: sent } = response;
    if (statusCode >= 300 && statusCode < 400 && sent.location !== void 0) {
      got.resolve({ location: sent.location });
      response.destroy();
    } else if (statusCode === 200) readBytes(response, mostBytes2).then(got.resolve, got.reject);
    else {
      got.resolve(null);
      response.destroy();
    }
  });
  asking.end();
  return got.promise;
}
async function readBytes(response, most) {
  const parts = [];
  let length = 0;
  for await (const part of response) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
}

// src/stages/pages/built-pages.ts
var notAPage = /(?:^|\/)(?:_[^/]*|[45]\d\d|200|index\.csr|offline)$/;
function builtPages(bundle, isStatic) {
  const { assets = [], groups = [] } = bundle ?? {};
  const documents = isStatic ? assets.flatMap(({ file: file2, type }) => type === "html" ? [addressOf(`/${file2}`)] : []) : [];
  const routes = groups.flatMap(({ kind, name }) => kind === "route" ? [addressOf(name)] : []);
  const all = [.../* @__PURE__ */ new Set([...documents, ...routes])].filter(
    (path2) => path2.startsWith("/") && !notAPage.test(path2)
  );
  const { false: paths = [], true: patterns = [] } = Object.groupBy(
    all,
    (path2) => isPattern(path2) ? "true" : "false"
  );
  return { paths, patterns };
}
function isPattern(route) {
  return /[[\]:*]/.test(route);
}
function addressOf(name) {
  return pathOf(name.replace(/[%?#]/g, encodeURIComponent));
}

// src/stages/pages/find-site-pages.ts
var longestSearchMs = 9e4;
var longestFileMs = 1e4;
async function findSitePages({ site, revision, bundle, isServedByUs }, { visitor, budget, most, signal, onProgress }) {
  const [page] = budget.pages;
  const [device] = budget.devices;
  if (!page || !device) throw new Error("The budget has no page to begin with");
  const { secrets } = visitor;
  const { paths, patterns } = builtPages(bundle, isServedByUs);
  const { insecure } = budget.conditions ?? {};
  const basicAuth = page.setup?.basicAuth ?? site.credentials;
  const headers = headersOf(
    secrets.resolveAll({ headers: page.setup?.headers ?? {}, ...basicAuth && { basicAuth } })
  );
  const file2 = { headers, insecure, mostBytes: mostSitemapBytes, timeoutMs: longestFileMs, signal };
  const slot = revision === "head" ? 0 : 1;
  try {
    return await visitor.load(
      { page, device, revision, slot },
      signal,
      (load) => findPages({
        browser: load.browser,
        site,
        urlOf: load.urlOf,
        first: page.path,
        most,
        device,
        blockedUrls: load.blockedUrls ?? [],
        enter: load.enter,
        checkArrival: load.checkArrival,
        built: paths,
        routes: patterns,
        routeOf: (path2) => routeOf(path2, bundle?.groups ?? [])?.name ?? null,
        isShowable: (path2) => secrets.redact(path2) === path2,
        get: (url) => getFile(url, file2),
        maxTimeMs: longestSearchMs,
        signal,
        onProgress: (path2) => onProgress({ type: "stage", stage: "visit", text: `Looking for pages: ${path2} (${revision})` })
      })
    );
  } finally {
    await visitor.drop(slot);
  }
}

// src/stages/pages/found-pages-note.ts
var mostNamed2 = 4;
function foundPagesNote(found) {
  const { pages, more, unknownRoutes, isOutOfTime } = found;
  const paths = pages.map(({ path: path2 }) => path2);
  const sentences = [
    `Pages found automatically: ${pages.map(describe).join(", ")}`,
    `To keep this list, put it into the budget: "pages": ${JSON.stringify(paths).replaceAll('","', '", "')}`,
    more.length === 0 ? "" : `Not visited: ${more.length} more (${few(more.map(({ path: path2 }) => path2))}); "pages": { "auto": ${pages.length + more.length} } visits them too`,
    leftOutWords(found.leftOut),
    unknownRoutes.length === 0 ? "" : `No link leads to ${few(unknownRoutes)}`,
    isOutOfTime ? "The site answered too slowly to look at all of them" : ""
  ];
  return { level: isOutOfTime ? "warn" : "info", text: sentences.filter(Boolean).join(". ") };
}
function onlyInBaseNote(paths) {
  return `Only base has ${few(paths)}: not visited`;
}
function describe({ path: path2, similar }) {
  return similar === 0 ? path2 : `${path2} (1 of ${similar + 1} similar pages)`;
}
function leftOutWords(leftOut) {
  if (leftOut.length === 0) return "";
  const downloads = leftOut.filter(({ kind }) => kind === "download").length;
  const others = leftOut.filter(({ kind }) => kind !== "download");
  const named = [...Map.groupBy(others, ({ why }) => why)].map(([why, pages]) => {
    const more = pages.length - 1;
    return `${pages[0]?.path ?? ""}${more > 0 ? ` and ${more} more` : ""} (${why})`;
  });
  const words2 = [
    ...named.length > 0 ? [few(named)] : [],
    ...downloads > 0 ? [`${downloads} ${downloads === 1 ? "file" : "files"}`] : []
  ];
  return `Left out: ${words2.join(", ")}`;
}
function few(texts) {
  const shown = texts.slice(0, mostNamed2).join(", ");
  return texts.length > mostNamed2 ? `${shown} and ${texts.length - mostNamed2} more` : shown;
}

// src/stages/pages/only-in-base.ts
function onlyInBase({ known, pages, more }, before) {
  const shapes = new Set([...pages, ...more].map(({ shape }) => shape));
  return before.filter(({ path: path2, shape }) => !known.has(identityOf(path2)) && !(shape !== void 0 && shapes.has(shape))).map(({ path: path2 }) => path2);
}

// src/stages/pages/pages-missing-in.ts
var longestAnswerMs2 = 1e4;
var nowhere = "/budget-check/a-page-that-no-site-has";
async function pagesMissingIn({ visitor, site, known, groups }, budget, signal) {
  const { pages, devices } = budget;
  const [first] = pages;
  const [device] = devices;
  if (!first || !device) return [];
  const { insecure } = budget.conditions ?? {};
  const statusOf = async (path2) => {
    const answer = await ask(pageUrl(site, path2), longestAnswerMs2, { signal, insecure });
    return "error" in answer ? null : answer.status;
  };
  const missing = async ({ name, path: path2, setup }, answersAny) => {
    const isKnown = known.has(identityOf(path2)) || routeOf(path2, groups) !== null;
    const ifMissing = (isMissing, failure = null) => isMissing ? [{ name, failure }] : [];
    if (setup || site.credentials) return ifMissing(!isKnown);
    const status = await statusOf(path2);
    if (status === null) return [];
    if (status >= 400) return ifMissing(true, status >= 500 ? status : null);
    return ifMissing(!isKnown && await answersAny());
  };
  const find = async () => {
    let answered;
    const answersAny = async () => (await (answered ??= statusOf(nowhere)) ?? Infinity) < 400;
    const found = [];
    for (const page of pages) found.push(...await missing(page, answersAny));
    return found;
  };
  if (!visitor.takesTurns) return find();
  const target = { page: first, device, revision: "base", slot: 0 };
  return visitor.load(target, signal, find);
}

// src/stages/pages/with-pages.ts
function withPages(budget, found) {
  const [first] = budget.pages;
  if (!first) return { budget, notes: [] };
  const pages = found.pages.map(({ path: path2 }) => ({ ...first, name: path2, path: path2 }));
  const names = new Map(pages.map(({ path: path2 }) => [identityOf(path2), path2]));
  const notes = [];
  const allow = budget.allow.map((exception) => {
    const { page, limit } = exception;
    if (page === void 0) return exception;
    const name = names.get(identityOf(page));
    if (name === void 0) notes.push({ level: "warn", text: unused(limit, page) });
    return name === void 0 ? exception : { ...exception, page: name };
  });
  return { budget: { ...budget, pages, allow }, notes };
}
function unused(limit, page) {
  return `The exception for ${limit} on ${page} does not apply: the page is not among those that were found. Name it in "pages" to measure it`;
}

// src/stages/pages/resolve-pages.ts
async function resolvePages({ visitor, sites }, state, options) {
  const { autoPages, pages } = state.budget;
  const base = state.compare ? sites.base : null;
  if (!autoPages && !state.isBaseAuto) return;
  const most = autoPages?.most ?? pages.length;
  const [inHead, inBase] = await Promise.allSettled([
    autoPages ? search("head", sites.head) : null,
    base ? search("base", base) : null
  ]);
  const [found, before] = [resultOf(inHead), resultOfBase(inBase, options.signal)];
  if (found) {
    const { budget, notes } = withPages(state.budget, found);
    state.budget = budget;
    recordLoosened(state);
    for (const { level, text } of [foundPagesNote(found), ...notes]) note(state, options, level, text);
    const gone = onlyInBase(found, before?.pages ?? state.storedBase?.pages ?? []);
    if (gone.length > 0) note(state, options, "info", onlyInBaseNote(gone));
  }
  if (base && before) {
    const context = { visitor, site: base, known: before.known, groups: state.bundles.base?.groups ?? [] };
    for (const { name, failure } of await pagesMissingIn(context, state.budget, options.signal)) {
      state.newPages.add(name);
      if (failure === null)
        note(state, options, "info", `page ${name} is new: base does not have it, so it is not compared`);
      else note(state, options, "warn", `page ${name} is not compared: base answers ${failure}`);
    }
  }
  function search(revision, site) {
    const isServedByUs = visitor.isServedByUs(revision);
    const searched = { site, revision, bundle: state.bundles[revision], isServedByUs };
    return findSitePages(searched, { ...options, visitor, budget: state.budget, most });
  }
}
function resultOf(result) {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
function resultOfBase(result, signal) {
  if (result.status === "fulfilled") return result.value;
  signal.throwIfAborted();
  const { reason } = result;
  if (!(reason instanceof CheckError) || isOfTheMachine(reason)) throw reason;
  return null;
}

// src/commands/run-once.ts
var mostBytes = 4 * 1024 * 1024;
var drainMs = 1e3;
var mostWords = 300;
async function runOnce(options) {
  const { signal, timeoutMs } = options;
  signal.throwIfAborted();
  const kept = [];
  let bytes = 0;
  const tooMuch = Promise.withResolvers();
  const startedAt = performance.now();
  const command = startCommand({
    command: options.command,
    directory: options.directory,
    env: options.env,
    onOutput: options.onOutput,
    onStdout(chunk) {
      bytes += chunk.length;
      if (bytes <= mostBytes) kept.push(chunk);
      else tooMuch.resolve("too much");
    }
  });
  const aborted = Promise.withResolvers();
  const onAbort = () => aborted.resolve("aborted");
  signal.addEventListener("abort", onAbort, { once: true });
  const late = Promise.withResolvers();
  const timer = setTimeout(() => late.resolve({ timeoutMs }), timeoutMs);
  try {
    const end = await Promise.race([command.ended, tooMuch.promise, late.promise, aborted.promise]);
    const durationMs = performance.now() - startedAt;
    if (end === "aborted") throw signal.reason;
    if (end === "too much" || bytes > mostBytes)
      return { failed: `printed more than ${mostBytes / 1024 ** 2} MiB to stdout` };
    if (isSuccess(end)) await drained(command.silent);
    else await command.stop();
    if (!isSuccess(end)) return { failed: describeEnd(end) + lastWords(command.tail()) };
    return { stdout: Buffer.concat(kept).toString("utf8"), durationMs };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    await command.stop(0);
  }
}
function isSuccess(end) {
  return "code" in end && end.code === 0;
}
function lastWords(output) {
  const text = output.replace(/\s+/g, " ").trim();
  if (text === "") return "";
  return `; its last words: ${text.length > mostWords ? `…${text.slice(-mostWords).toWellFormed()}` : text}`;
}
async function drained(silent) {
  const waited = Promise.withResolvers();
  const timer = setTimeout(waited.resolve, drainMs);
  await Promise.race([silent, waited.promise]);
  clearTimeout(timer);
}

// src/commands/read-output.ts
var largest = 1e12;
function readOutput(values, { stdout, durationMs }) {
  const json = values.some(({ from }) => from !== "time") ? parseOutput(stdout) : void 0;
  return new Map(
    values.map((value) => {
      const { from, factor, metric } = value;
      const found = from === "time" ? durationMs : from === null ? json : valueAt(json, from.path);
      return [metric, readingOf(found, factor, from, json === void 0, stdout)];
    })
  );
}
function readingOf(found, factor, from, isUnreadable, stdout) {
  if (from !== "time" && isUnreadable) {
    const wanted = from === null ? "number" : "JSON";
    return { missing: `printed no ${wanted} to stdout${lastWords(stdout) || ", nothing at all"}` };
  }
  const where = from === null || from === "time" ? "the output" : `"${from.path}" of the output`;
  if (found === void 0) return { missing: `${where} does not exist${namesOf(from, stdout)}` };
  if (typeof found !== "number") return { missing: `${where} is ${describe2(found)}, not a number` };
  const value = found * factor;
  if (!(value >= 0 && value <= largest))
    return { missing: `${where} is ${found}, which is not a measurement` };
  return { value };
}
function describe2(found) {
  if (found === null) return "null";
  if (Array.isArray(found)) return "a list";
  return typeof found === "object" ? "an object" : `the text ${JSON.stringify(String(found).slice(0, 60))}`;
}
function namesOf(from, stdout) {
  const json = parseOutput(stdout);
  if (from === null || typeof json !== "object" || json === null) return "";
  const names = Object.keys(json).slice(0, 10);
  return names.length === 0 ? "" : `; it has ${names.join(", ")}`.slice(0, 300);
}
function parseOutput(stdout) {
  const text = stdout.replace(/^\ufeff/, "").trim();
  const lines = text.split(/\r?\n/);
  const opening = lines.findIndex((line) => /^\s*[{[]/.test(line));
  const candidates = [text, lines.at(-1) ?? "", ...opening > 0 ? [lines.slice(opening).join("\n")] : []];
  for (const candidate of candidates) {
    try {
      return JSON.parse(candidate);
    } catch {
    }
  }
  return void 0;
}
function valueAt(json, path2) {
  const steps = path2.startsWith("/") ? path2.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : path2.split(".");
  let here = json;
  for (const step of steps) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return void 0;
    here = here[step];
  }
  return here;
}

// src/stages/run-commands.ts
var maxFailures = 3;
var graceMs = 3e4;
async function runCommands(context) {
  const { state, options } = context;
  const commands = commandsOfShard(state.budget, options.shard);
  if (commands.length === 0) return;
  options.onProgress({ type: "stage", stage: "command", text: "Running the commands of the budget" });
  const deadline = performance.now() + options.maxTimeMs;
  const samplers = commands.map((command) => new CommandSampler(command, deadline, context));
  const looks = looksOf(commands, state.looks);
  for (const look of looks) for (const sampler of samplers) await sampler.reach(look);
  if (!options.signal.aborted) for (const sampler of samplers) sampler.tellOver();
  if (!samplers.some(({ isOpen: isOpen2 }) => isOpen2 && performance.now() >= deadline)) return;
  state.timeIsUp = true;
  const time = printDuration(options.maxTimeMs);
  note(state, options, "warn", `the time for commands (${time}) was over before every limit was decided`);
}
function looksOf(commands, looks) {
  const hasExact = commands.some(({ values }) => values.some(({ exact }) => exact));
  const [first] = looks;
  return hasExact && first !== void 0 && first > leastExactRuns ? [leastExactRuns, ...looks] : looks;
}
var CommandSampler = class {
  #command;
  #deadline;
  #context;
  #compare;
  #attempts = 0;
  #pairs = 0;
  #failuresInRow = 0;
  #isWarm = false;
  #isTold = false;
  /** Whether more runs would help. */
  isOpen = true;
  constructor(command, deadline, context) {
    this.#command = command;
    this.#deadline = deadline;
    this.#context = context;
    this.#compare = context.sides.base !== null && context.state.comparedCommands.has(command.name);
  }
  /** Makes pairs until there are so many, and asks whether that is enough. */
  async reach(look) {
    while (this.isOpen && this.#pairs < look) {
      if (performance.now() >= this.#deadline && this.#attempts > 0) return;
      await this.#makePair();
    }
    if (!this.isOpen) return;
    const { judge, state } = this.#context;
    this.isOpen = !judge.isDecided(this.#command, commandMeasurements(this.#command, state));
    if (!this.isOpen) this.tellOver();
  }
  /** Reports how it ended, once. */
  tellOver() {
    if (this.#isTold) return;
    this.#isTold = true;
    const { name } = this.#command;
    const { state, options } = this.#context;
    const end = state.commandsGivenUp.has(name) ? "failed" : this.isOpen ? "undecided" : "decided";
    options.onProgress({ type: "commandOver", command: name, end, pairs: this.#pairs });
  }
  async #makePair() {
    const { options } = this.#context;
    const index = ++this.#attempts;
    const order = this.#compare ? orderOfPair(index - 1, options.seed) : ["head"];
    const failed = this.#isWarm ? /* @__PURE__ */ new Map() : await this.#warmUp(order, index);
    this.#isWarm = failed.size === 0;
    if (this.#isWarm)
      for (const revision of order) {
        const result = await this.#run(revision);
        if (typeof result === "string") failed.set(revision, result);
        this.#keep(revision, index, result);
      }
    if (failed.size === 0) {
      this.#pairs++;
      this.#failuresInRow = 0;
    } else if (++this.#failuresInRow >= maxFailures) this.#giveUp(failed);
  }
  /** The first run of a side may fill caches and compile: it does not count, unless it fails. */
  async #warmUp(order, index) {
    const failed = /* @__PURE__ */ new Map();
    for (const revision of order) {
      const result = await this.#run(revision);
      if (typeof result !== "string") continue;
      failed.set(revision, result);
      this.#keep(revision, index, result);
    }
    return failed;
  }
  #keep(revision, index, result) {
    const { state, options } = this.#context;
    const { name: command } = this.#command;
    const isFailed = typeof result === "string";
    const readings = isFailed ? this.#allMissing(result) : result;
    state.commandRuns.push({ command, revision, index, readings });
    const most = state.looks.at(-1) ?? 0;
    options.onProgress({
      type: "run",
      command,
      revision,
      failed: isFailed ? result : null,
      done: index,
      most
    });
  }
  /** A command that only base cannot run goes on with head alone. */
  #giveUp(failed) {
    const { state, options } = this.#context;
    const { name } = this.#command;
    const why = failed.get("head") ?? failed.get("base") ?? "";
    if (this.#compare && this.#pairs === 0 && !failed.has("head")) {
      this.#compare = false;
      this.#failuresInRow = 0;
      const text = `command ${name} is not compared, since it fails in base: it ${why}`;
      note(state, options, "warn", text, { prominent: true, about: "base" });
      return;
    }
    this.isOpen = false;
    state.commandsGivenUp.set(name, why);
  }
  #allMissing(why) {
    return new Map(this.#command.values.map(({ metric }) => [metric, { missing: `the command ${why}` }]));
  }
  /** One run: its readings, or why it failed. */
  async #run(revision) {
    const { turns, options } = this.#context;
    const { signal } = options;
    if (!turns || !measuresSite(this.#command.run)) return this.#runOn(revision);
    try {
      return await turns.during(revision, "anew", signal, async () => {
        const first = await this.#runOn(revision);
        return typeof first === "string" ? first : this.#runOn(revision);
      });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof CheckError && error.code === "SERVER_NOT_READY")
        return `could not be run: ${this.#redact(messageOf(error))}`;
      throw error;
    }
  }
  async #runOn(revision) {
    const { sides, options } = this.#context;
    const side = sides[revision];
    if (!side) throw new Error(`There is no ${revision} to run a command for`);
    const { run, timeoutMs, values } = this.#command;
    const { signal, onProgress } = options;
    const url = side.site.url + side.site.basePath.replace(/\/$/, "");
    const result = await runOnce({
      command: fillIn(run, { url, directory: side.directory }),
      // What measures a site is the same program for both: head's.
      directory: (measuresSite(run) ? sides.head.directory : side.directory) ?? options.cwd,
      env: side.env,
      timeoutMs: Math.min(timeoutMs, Math.max(0, this.#deadline - performance.now()) + graceMs),
      signal,
      onOutput: (text, waitUntil) => onProgress({ type: "output", text, waitUntil })
    });
    if ("failed" in result) {
      const problem = side.site.problem();
      return this.#redact(problem === null ? result.failed : `${result.failed} (${problem})`);
    }
    const readings = readOutput(values, result);
    const missing = [...readings.values()].flatMap(
      (reading) => "missing" in reading ? [reading.missing] : []
    );
    const [why] = missing;
    if (why !== void 0 && missing.length === readings.size) return this.#redact(why);
    return new Map(
      [...readings].map(([metric, reading]) => [
        metric,
        "missing" in reading ? { missing: this.#redact(`the command ${reading.missing}`) } : reading
      ])
    );
  }
  #redact(text) {
    return this.#context.options.secrets?.redact(text) ?? text;
  }
};

// src/stages/pages/unvisited-pages.ts
var mostNamed3 = 3;
function unvisitedPages({ pages, arePagesAssumed, autoPages }, bundle, isStatic) {
  const [first] = pages;
  if (!arePagesAssumed || autoPages || !first || !bundle) return null;
  const { paths, patterns } = builtPages(bundle, isStatic);
  const visited = new Set(pages.map(({ path: path2 }) => pathOf(path2)));
  const isOther = (path2) => !visited.has(path2);
  const others = [...paths, ...patterns].filter(isOther);
  if (others.length === 0) return null;
  const named = paths.filter(isOther).toSorted((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
  const kind = isStatic ? "page" : "route";
  const count = `${others.length} more ${kind}${others.length === 1 ? "" : "s"}`;
  const [example = "/path"] = named;
  const shown = named.slice(0, mostNamed3);
  const which = shown.length === 0 ? "" : shown.length === others.length ? ` (${shown.join(", ")})` : `, such as ${shown.join(", ")}`;
  return `Only ${first.path} is visited, and the build has ${count}${which}. Name those to measure in the budget: "pages": ${JSON.stringify([first.path, example]).replace(",", ", ")}, or let them be found: "pages": "auto"; npx budget-check discover ${example} proposes interactions for one`;
}

// src/check.ts
async function check(asked, options) {
  const { signal, onProgress, build, instrument } = options;
  const state = startRun(asked, options);
  for (const { level, text } of asked.notes) note(state, options, level, text);
  for (const name of options.secrets?.tooShort ?? [])
    note(
      state,
      options,
      "warn",
      `the value of ${name} has fewer than ${shortestRun} characters: only the whole value can be hidden in reports`
    );
  let judge;
  const fail = (thrown) => {
    const error = nameLimit(thrown);
    state.error = options.secrets ? redactError(error, options.secrets) : error;
    options.onFailure?.(state.error);
  };
  try {
    var _stack = [];
    try {
      const stack = __using(_stack, new AsyncDisposableStack(), true);
      const isVisited = asked.pages.length > 0;
      const browser = isVisited ? await findBrowser({ chromePath: options.chromePath }) : null;
      state.revisions.head = asked.serve?.kind === "url" ? { ref: printAddress(asked.serve.url), sha: null, dirty: false } : await describeHead({ cwd: asked.directory, signal });
      const choice = await chooseBase(asked, options);
      const { directory } = asked;
      const head = stack.use(
        await prepareRevision({
          revision: "head",
          budget: asked,
          directory,
          build,
          instrument,
          signal,
          onProgress
        })
      );
      const refuseInside = async (served) => {
        if (served && options.visitsDirectory)
          await refuseOutputInside(dirname(options.visitsDirectory), served);
      };
      await refuseInside(head.outputDirectory);
      state.ownServer = head.outputDirectory !== null;
      if (head.bundleDirectory) await weigh("head", head.bundleDirectory, state, options, head.reading);
      else {
        state.whyNoBundle = head.whyNotWeighed ?? "there is no folder of built files: the site is served by a command or from a URL";
      }
      const unvisited = unvisitedPages(asked, state.bundles.head, state.ownServer);
      if (unvisited !== null) note(state, options, "info", unvisited);
      const base = await prepareBase(choice, head, state, options, stack);
      await refuseInside(base?.outputDirectory);
      const turns = base && Turns.of(head.site, base.site);
      if (!turns) await head.site.server?.resume(signal);
      if (base?.bundleDirectory) await weigh("base", base.bundleDirectory, state, options, base.reading);
      state.identical = await servesTheSame(state, head, base, signal);
      state.compare = base !== null && !state.identical;
      if (state.identical) note(state, options, "info", "base and head serve the same files: nothing changed");
      const visitor = browser && stack.use(new Visitor({ base, head }, browser, asked, options, turns));
      const sites = { head: head.site, base: base?.site ?? null };
      if (visitor) await resolvePages({ visitor, sites }, state, options);
      const { budget } = state;
      const closures = state.compare ? await Closures.of(base, head, signal) : null;
      const inTurn = turns && planTurns(turns, state, options);
      if (closures) state.isUnchanged = (page, device) => closures.isUnchanged(page, device);
      const names = buildNames(state.bundles);
      judge = pageJudge({ ...state, replay: replayGraph, ...names && { buildNames: names } });
      if (visitor) await chooseInteractions(visitor, state, options);
      const deadline = performance.now() + options.maxTimeMs;
      if (visitor) {
        const { path: path2, version } = browser;
        onProgress({ type: "stage", stage: "visit", text: `Visiting with ${path2} ${version}` });
        await visitPages({ visitor, judge, closures, ...inTurn && { inTurn } }, state, options);
        await weighByVisits({ base, head }, state, options);
        if (commandsOfShard(budget, options.shard).length > 0) await visitor.rest();
      }
      const sides = { head: { ...head, directory }, base };
      await runCommands({ sides, turns, judge: commandJudge(state), state, options });
      if (visitor) {
        const context = { visitor, judge, state, options, deadline };
        const readings = { head: head.reading, base: base?.reading };
        await coverLoads(readings, context);
        await countPages(readings, context);
        await countInteractions(readings, context);
        await followUp(profileInteractions, context);
        await followUp(profileLoads, context);
        await followUp(filmPages, context);
        const directories = [directory, base?.directory ?? null];
        await countQueries({ ...context, sides: { sites, turns }, directories });
      }
      const hasCells = pagesOnDevices(budget, options.shard).length > 0;
      if (hasCells && !state.incomplete && state.visits.every((visit) => visit.error))
        throw nothingMeasured(state.visits);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (signal.aborted) state.incomplete = "interrupted";
    else fail(error);
  }
  if (signal.reason instanceof StrayFailure) {
    state.incomplete = null;
    fail(signal.reason.cause);
  }
  return assembleReport(state, judge ?? pageJudge(state), options);
}
async function servesTheSame(state, head, base, signal) {
  const { directory, serve } = state.budget;
  if (!head.outputDirectory || !base?.outputDirectory || serve?.kind === "command") return false;
  const inBase = { served: base.outputDirectory, project: base.directory ?? directory };
  if (!await sameRules({ served: head.outputDirectory, project: directory }, inBase)) return false;
  return sameFiles(base.outputDirectory, head.outputDirectory, signal);
}
export {
  check
};
