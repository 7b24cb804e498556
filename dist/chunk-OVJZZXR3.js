import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// node_modules/tldts-core/dist/es6/src/domain.js
function shareSameDomainSuffix(hostname, vhost) {
  if (hostname.endsWith(vhost)) {
    return hostname.length === vhost.length || hostname[hostname.length - vhost.length - 1] === ".";
  }
  return false;
}
function extractDomainWithSuffix(hostname, publicSuffix) {
  const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
  const lastDotBeforeSuffixIndex = hostname.lastIndexOf(".", publicSuffixIndex);
  if (lastDotBeforeSuffixIndex === -1) {
    return hostname;
  }
  return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
function getDomain(suffix, hostname, options) {
  if (options.validHosts !== null) {
    const validHosts = options.validHosts;
    for (const vhost of validHosts) {
      if (
        /*@__INLINE__*/
        shareSameDomainSuffix(hostname, vhost)
      ) {
        return vhost;
      }
    }
  }
  let numberOfLeadingDots = 0;
  if (hostname.startsWith(".")) {
    while (numberOfLeadingDots < hostname.length && hostname[numberOfLeadingDots] === ".") {
      numberOfLeadingDots += 1;
    }
  }
  if (suffix.length === hostname.length - numberOfLeadingDots) {
    return null;
  }
  return (
    /*@__INLINE__*/
    extractDomainWithSuffix(hostname, suffix)
  );
}

// node_modules/tldts-core/dist/es6/src/domain-without-suffix.js
function getDomainWithoutSuffix(domain, suffix) {
  return domain.slice(0, -suffix.length - 1);
}

// node_modules/tldts-core/dist/es6/src/extract-hostname.js
var charCodeAt = String.prototype.charCodeAt;
var CONTROL_CHARS = /[\t\n\r]/g;
var HAS_CONTROL_CHAR = /[\t\n\r]/;
var FORBIDDEN_DOMAIN_CHAR = /[\x00-\x20#%/:<>?@[\\\]^|\x7f]/;
var extractedHostnameValidated = false;
var extractedBracketedHost = false;
function isValidHostnameChar(code) {
  return code >= 97 && code <= 122 || // a-z
  code >= 48 && code <= 57 || // 0-9
  code > 127 || // non-ASCII (accepted, not punycode-checked)
  code >= 65 && code <= 90 || // A-Z (becomes valid once lowercased)
  code === 45 || // '-'
  code === 95;
}
function noHostname(url, urlIsValidHostname, validate) {
  return HAS_CONTROL_CHAR.test(url) ? extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate) : null;
}
function isSchemeChar(code) {
  return (code | 32) >= 97 && (code | 32) <= 122 || // [a-zA-Z] (fold letters only)
  code >= 48 && code <= 57 || // [0, 9]
  code === 46 || // '.'
  code === 45 || // '-'
  code === 43;
}
function decodeHostname(hostname) {
  let decoded;
  try {
    decoded = decodeURIComponent(hostname);
  } catch (_a) {
    return null;
  }
  if (FORBIDDEN_DOMAIN_CHAR.test(decoded)) {
    return null;
  }
  let end = decoded.length;
  while (end > 1 && charCodeAt.call(decoded, end - 1) === 46) {
    end -= 1;
  }
  return decoded.slice(0, end).toLowerCase();
}
function isScheme(url, start, end) {
  const first = charCodeAt.call(url, start) | 32;
  if (start === end || first < 97 || first > 122) {
    return false;
  }
  for (let i = start + 1; i < end; i += 1) {
    if (!isSchemeChar(charCodeAt.call(url, i))) {
      return false;
    }
  }
  return true;
}
function getSpecialScheme(url, schemeStart, colonIndex) {
  const length = colonIndex - schemeStart;
  const c0 = charCodeAt.call(url, schemeStart) | 32;
  if (length === 2) {
    return c0 === 119 && (charCodeAt.call(url, schemeStart + 1) | 32) === 115 ? 1 : 0;
  } else if (length === 3) {
    const c1 = charCodeAt.call(url, schemeStart + 1) | 32;
    const c2 = charCodeAt.call(url, schemeStart + 2) | 32;
    if (c0 === 119 && c1 === 115 && c2 === 115)
      return 1;
    if (c0 === 102 && c1 === 116 && c2 === 112)
      return 1;
    return 0;
  } else if (length === 4) {
    const c1 = charCodeAt.call(url, schemeStart + 1) | 32;
    const c2 = charCodeAt.call(url, schemeStart + 2) | 32;
    const c3 = charCodeAt.call(url, schemeStart + 3) | 32;
    if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
      return 1;
    if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
      return 2;
    return 0;
  } else if (length === 5) {
    return c0 === 104 && (charCodeAt.call(url, schemeStart + 1) | 32) === 116 && (charCodeAt.call(url, schemeStart + 2) | 32) === 116 && (charCodeAt.call(url, schemeStart + 3) | 32) === 112 && (charCodeAt.call(url, schemeStart + 4) | 32) === 115 ? 1 : 0;
  }
  return 0;
}
function extractHostname(url, urlIsValidHostname, validate = false) {
  let start = 0;
  let end = url.length;
  let hasUpper = false;
  let failedValidation = false;
  let isSpecial = true;
  extractedHostnameValidated = false;
  extractedBracketedHost = false;
  if (!urlIsValidHostname) {
    while (start < url.length && charCodeAt.call(url, start) <= 32) {
      start += 1;
    }
    if (charCodeAt.call(url, start + 4) === 58 && (charCodeAt.call(url, start) | 32) === 100 && (charCodeAt.call(url, start + 1) | 32) === 97 && (charCodeAt.call(url, start + 2) | 32) === 116 && (charCodeAt.call(url, start + 3) | 32) === 97 || charCodeAt.call(url, start + 10) === 58 && (charCodeAt.call(url, start) | 32) === 106 && (charCodeAt.call(url, start + 1) | 32) === 97 && (charCodeAt.call(url, start + 2) | 32) === 118 && (charCodeAt.call(url, start + 3) | 32) === 97 && (charCodeAt.call(url, start + 4) | 32) === 115 && (charCodeAt.call(url, start + 5) | 32) === 99 && (charCodeAt.call(url, start + 6) | 32) === 114 && (charCodeAt.call(url, start + 7) | 32) === 105 && (charCodeAt.call(url, start + 8) | 32) === 112 && (charCodeAt.call(url, start + 9) | 32) === 116) {
      return null;
    }
    while (end > start + 1 && charCodeAt.call(url, end - 1) <= 32) {
      end -= 1;
    }
    if ((charCodeAt.call(url, start) === 47 || charCodeAt.call(url, start) === 92) && (charCodeAt.call(url, start + 1) === 47 || charCodeAt.call(url, start + 1) === 92)) {
      start += 2;
      while (charCodeAt.call(url, start) === 47 || charCodeAt.call(url, start) === 92) {
        start += 1;
      }
    } else {
      let indexOfProtocol = charCodeAt.call(url, start + 4) === 115 ? start + 5 : start + 4;
      if (charCodeAt.call(url, start) !== 104 || charCodeAt.call(url, start + 1) !== 116 || charCodeAt.call(url, start + 2) !== 116 || charCodeAt.call(url, start + 3) !== 112 || charCodeAt.call(url, indexOfProtocol) !== 58 || charCodeAt.call(url, indexOfProtocol + 1) !== 47) {
        indexOfProtocol = url.indexOf(":/", start);
      }
      if (indexOfProtocol !== -1) {
        const special = getSpecialScheme(url, start, indexOfProtocol);
        if (special === 1) {
          start = indexOfProtocol + 2;
          while (charCodeAt.call(url, start) === 47 || charCodeAt.call(url, start) === 92) {
            start += 1;
          }
        } else if (special === 2) {
          start = indexOfProtocol + 1;
          let slashes = 0;
          while ((charCodeAt.call(url, start) === 47 || charCodeAt.call(url, start) === 92) && slashes < 2) {
            start += 1;
            slashes += 1;
          }
          if (slashes < 2) {
            return noHostname(url, urlIsValidHostname, validate);
          }
        } else if (!isScheme(url, start, start + 1)) {
          indexOfProtocol = -1;
        } else {
          for (let i = start; i < indexOfProtocol; i += 1) {
            const code = charCodeAt.call(url, i);
            if (!isSchemeChar(code)) {
              if (code === 9 || code === 10 || code === 13) {
                return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
              }
              if (code === 58 && getSpecialScheme(url, start, i) !== 1) {
                for (let j = i; j < indexOfProtocol; j += 1) {
                  const c = charCodeAt.call(url, j);
                  if (c === 47 || c === 92 || c === 63 || c === 35) {
                    indexOfProtocol = -1;
                    break;
                  }
                }
                if (indexOfProtocol !== -1) {
                  return noHostname(url, urlIsValidHostname, validate);
                }
              }
              indexOfProtocol = -1;
              break;
            }
          }
          if (indexOfProtocol !== -1) {
            if (charCodeAt.call(url, indexOfProtocol + 2) === 47) {
              isSpecial = false;
              start = indexOfProtocol + 3;
            } else {
              return noHostname(url, urlIsValidHostname, validate);
            }
          }
        }
      }
      if (indexOfProtocol === -1 && charCodeAt.call(url, start) !== 91) {
        let indexOfColon = -1;
        for (let i = start; i < end; i += 1) {
          const code = charCodeAt.call(url, i);
          if (code === 9 || code === 10 || code === 13) {
            return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
          }
          if (code === 58) {
            indexOfColon = i;
            break;
          }
          if (code === 47 || code === 92 || code === 63 || code === 35) {
            break;
          }
        }
        if (indexOfColon !== -1) {
          const special = getSpecialScheme(url, start, indexOfColon);
          let hasIdentifier = false;
          for (let i = special === 2 ? end : indexOfColon + 1; i < end; i += 1) {
            const code = charCodeAt.call(url, i);
            if (code === 47 || code === 92 || code === 63 || code === 35) {
              break;
            }
            if (code === 64) {
              hasIdentifier = true;
              break;
            }
          }
          if (!hasIdentifier) {
            let allDigits = special === 0;
            let i = indexOfColon + 1;
            for (; i < end; i += 1) {
              const code = charCodeAt.call(url, i);
              if (code === 47 || code === 92 || code === 63 || code === 35) {
                break;
              }
              if (code < 48 || code > 57) {
                allDigits = false;
                break;
              }
            }
            if (i === indexOfColon + 1) {
              allDigits = false;
            }
            if (!allDigits) {
              if (special === 0) {
                let isBareIpv6 = false;
                for (let j = indexOfColon + 1; j < end; j += 1) {
                  const code = charCodeAt.call(url, j);
                  if (code === 47 || code === 92 || code === 63 || code === 35) {
                    break;
                  }
                  if (code === 58) {
                    isBareIpv6 = true;
                    break;
                  }
                }
                const next = charCodeAt.call(url, i);
                if (!isBareIpv6 && (isScheme(url, start, indexOfColon) || i < end && next !== 47 && next !== 92 && next !== 63 && next !== 35)) {
                  return noHostname(url, urlIsValidHostname, validate);
                }
              } else {
                start = indexOfColon + 1;
                if (special === 2) {
                  let slashes = 0;
                  while ((charCodeAt.call(url, start) === 47 || charCodeAt.call(url, start) === 92) && slashes < 2) {
                    start += 1;
                    slashes += 1;
                  }
                  if (slashes < 2) {
                    return noHostname(url, urlIsValidHostname, validate);
                  }
                } else {
                  while (charCodeAt.call(url, start) === 47 || charCodeAt.call(url, start) === 92) {
                    start += 1;
                  }
                }
              }
            }
          }
        }
      }
    }
    let indexOfIdentifier = -1;
    let indexOfPort = -1;
    let indexOfFirstColon = -1;
    let hasControl = false;
    let vValid = validate;
    let vLastDot = start - 1;
    let vLastCode = -1;
    if (validate && start < end) {
      const c0 = charCodeAt.call(url, start);
      if (
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !/*@__INLINE__*/
        (isValidHostnameChar(c0) || c0 === 46 || c0 === 95) || c0 === 45
      ) {
        vValid = false;
      }
    }
    for (let i = start; i < end; i += 1) {
      const code = charCodeAt.call(url, i);
      if (code < 64) {
        if (code === 47 || code === 35 || code === 63) {
          end = i;
          break;
        } else if (code === 58) {
          if (indexOfFirstColon === -1) {
            indexOfFirstColon = i;
          }
          indexOfPort = i;
        } else if (code === 9 || code === 10 || code === 13) {
          hasControl = true;
        } else if (validate) {
          if (code === 46) {
            if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
              vValid = false;
            }
            vLastDot = i;
          } else if (code < 48 || code > 57) {
            if (code !== 45 || vLastCode === 46) {
              vValid = false;
            }
          }
        }
      } else if (isSpecial && code === 92) {
        end = i;
        break;
      } else if (code === 64) {
        indexOfIdentifier = i;
        indexOfFirstColon = -1;
      } else if (code >= 65 && code <= 90) {
        hasUpper = true;
      } else if (validate && !/*@__INLINE__*/
      isValidHostnameChar(code)) {
        vValid = false;
      }
      if (validate) {
        vLastCode = code;
      }
    }
    if (hasControl) {
      return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
    }
    if (indexOfIdentifier !== -1 && indexOfIdentifier >= start && indexOfIdentifier < end) {
      start = indexOfIdentifier + 1;
    }
    if (charCodeAt.call(url, start) === 91) {
      const closingBracket = url.indexOf("]", start);
      if (closingBracket !== -1 && closingBracket < end && (closingBracket + 1 === end || charCodeAt.call(url, closingBracket + 1) === 58)) {
        extractedBracketedHost = true;
        return url.slice(start + 1, closingBracket).toLowerCase();
      }
      return null;
    } else if (indexOfPort !== -1 && indexOfPort > start && indexOfPort < end && // A host:port has exactly one ':' in the host (so its first ':' is its
    // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
    // its first ':' precedes the last. Only the former has a ':port' to trim.
    indexOfFirstColon === indexOfPort) {
      end = indexOfPort;
    }
    if (start >= end) {
      return noHostname(url, urlIsValidHostname, validate);
    }
    if (validate && vValid && indexOfIdentifier === -1 && indexOfPort === -1 && charCodeAt.call(url, end - 1) !== 46 && end - start <= 255 && // total length
    end - vLastDot - 1 <= 63 && // last label length
    vLastCode !== 45) {
      extractedHostnameValidated = true;
    }
    failedValidation = validate && !vValid;
  }
  while (end > start + 1 && charCodeAt.call(url, end - 1) === 46) {
    end -= 1;
  }
  const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
  if (failedValidation && isSpecial && hostname.includes("%")) {
    return decodeHostname(hostname);
  }
  if (hasUpper) {
    return hostname.toLowerCase();
  }
  return hostname;
}

// node_modules/tldts-core/dist/es6/src/ip-mapping.js
var ipMappingFirst = /* @__PURE__ */ new Uint32Array([170, 173, 178, 185, 739, 847, 4447, 6068, 6155, 7468, 7470, 7472, 7491, 7495, 7496, 7580, 7584, 8203, 8288, 8298, 8304, 8308, 8320, 8336, 8337, 8339, 8450, 8492, 8495, 8496, 8517, 8518, 8553, 8557, 8569, 8573, 9312, 9321, 9398, 9421, 9424, 9447, 9450, 12290, 12644, 12881, 12977, 13170, 13252, 13253, 13256, 42994, 42995, 64256, 65024, 65279, 65294, 65296, 65313, 65336, 65345, 65368, 65377, 65440, 113824, 117974, 117997, 118e3, 119155, 119808, 119831, 119834, 119857, 119860, 119883, 119886, 119909, 119912, 119935, 119938, 119961, 119964, 119966, 119987, 119990, 119995, 120013, 120016, 120039, 120042, 120065, 120068, 120071, 120091, 120094, 120117, 120120, 120123, 120143, 120146, 120169, 120172, 120195, 120198, 120221, 120224, 120247, 120250, 120273, 120276, 120299, 120302, 120325, 120328, 120351, 120354, 120377, 120380, 120403, 120406, 120429, 120432, 120455, 120458, 120481, 120782, 120792, 120802, 120812, 120822, 127275, 127277, 127280, 127303, 130032, 917760]);
var ipMappingLast = /* @__PURE__ */ new Uint32Array([170, 173, 179, 185, 739, 847, 4448, 6069, 6159, 7468, 7470, 7473, 7491, 7495, 7497, 7580, 7584, 8203, 8292, 8303, 8304, 8313, 8329, 8336, 8337, 8339, 8450, 8493, 8495, 8497, 8517, 8519, 8553, 8558, 8569, 8574, 9320, 9331, 9403, 9421, 9429, 9447, 9450, 12290, 12644, 12895, 12991, 13170, 13252, 13253, 13256, 42994, 42995, 64256, 65039, 65279, 65294, 65305, 65318, 65336, 65350, 65368, 65377, 65440, 113827, 117979, 117997, 118009, 119162, 119813, 119831, 119839, 119857, 119865, 119883, 119891, 119909, 119917, 119935, 119943, 119961, 119964, 119967, 119987, 119993, 119995, 120013, 120021, 120039, 120047, 120065, 120069, 120073, 120091, 120099, 120117, 120121, 120125, 120143, 120151, 120169, 120177, 120195, 120203, 120221, 120229, 120247, 120255, 120273, 120281, 120299, 120307, 120325, 120333, 120351, 120359, 120377, 120385, 120403, 120411, 120429, 120437, 120455, 120463, 120481, 120791, 120801, 120811, 120821, 120831, 127275, 127277, 127285, 127303, 130041, 917999]);
var ipMappingValue = /* @__PURE__ */ new Uint16Array([97, 0, 50, 49, 120, 0, 0, 0, 0, 97, 98, 100, 97, 98, 100, 99, 102, 0, 0, 0, 48, 52, 48, 97, 101, 120, 99, 98, 101, 101, 100, 100, 120, 99, 120, 99, 49, 1010, 97, 120, 97, 120, 48, 46, 0, 1021, 1036, 25697, 25443, 25444, 25698, 99, 102, 26214, 0, 0, 46, 48, 97, 120, 97, 120, 46, 0, 0, 97, 120, 48, 0, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 99, 120, 97, 102, 120, 97, 120, 97, 120, 97, 100, 120, 97, 120, 97, 100, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 48, 48, 48, 48, 48, 99, 25444, 97, 120, 48, 0]);
var ipMappingBlocks = /* @__PURE__ */ new Uint32Array([562167821, 983059, 0, 0, 0, 128, 0, 3355443200]);

// node_modules/tldts-core/dist/es6/src/is-ip.js
function hexValue(code) {
  if (code >= 48 && code <= 57) {
    return code - 48;
  }
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 16;
}
function isIpv4(hostname) {
  const end = hostname.length;
  let i = 0;
  for (let numbers = 1; numbers <= 4; numbers += 1) {
    let radix = 10;
    if (i + 1 < end && hostname.charCodeAt(i) === 48) {
      radix = 8;
      if ((hostname.charCodeAt(i + 1) | 32) === 120) {
        radix = 16;
        i += 2;
      }
    }
    const start = i;
    let value = 0;
    for (; i < end; i += 1) {
      const code = hostname.charCodeAt(i);
      if (code === 46) {
        break;
      }
      const digit = hexValue(code);
      if (digit >= radix) {
        return false;
      }
      value = value * radix + digit;
    }
    if (i === start && radix !== 16) {
      return false;
    }
    if (i === end) {
      return value <= 4294967295 >>> 8 * (numbers - 1);
    }
    if (value > 255) {
      return false;
    }
    i += 1;
  }
  return false;
}
function isDottedDecimal(hostname, i, end) {
  for (let numbers = 1; numbers <= 4; numbers += 1) {
    const start = i;
    let value = 0;
    for (; i < end; i += 1) {
      const digit = hostname.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      if (value > 255 || value < 10 && i !== start) {
        return false;
      }
    }
    if (i === start) {
      return false;
    }
    if (numbers < 4) {
      if (hostname.charCodeAt(i) !== 46) {
        return false;
      }
      i += 1;
    }
  }
  return i === end;
}
function isIpv6(hostname) {
  let i = 0;
  let end = hostname.length;
  if (hostname.charCodeAt(0) === 91) {
    if (hostname.charCodeAt(end - 1) !== 93) {
      return false;
    }
    i = 1;
    end -= 1;
  }
  if (i < end && hostname.charCodeAt(i) === 58) {
    if (i + 1 === end || hostname.charCodeAt(i + 1) !== 58) {
      return false;
    }
    i += 1;
  }
  let groups = 0;
  let compressed = false;
  while (i < end && groups < 8) {
    if (hostname.charCodeAt(i) === 58) {
      if (compressed) {
        return false;
      }
      compressed = true;
      groups += 1;
      i += 1;
      continue;
    }
    const start = i;
    while (i < end && i - start < 4 && hexValue(hostname.charCodeAt(i)) !== 16) {
      i += 1;
    }
    if (i === start) {
      return false;
    }
    if (i === end) {
      return compressed || groups === 7;
    }
    if (hostname.charCodeAt(i) === 46) {
      return (compressed ? groups <= 6 : groups === 6) && isDottedDecimal(hostname, start, end);
    }
    if (hostname.charCodeAt(i) !== 58 || i + 1 === end) {
      return false;
    }
    groups += 1;
    i += 1;
  }
  return compressed && i === end;
}
function mapCodePoint(cp) {
  if (cp < 65536 && (ipMappingBlocks[cp >> 13] >>> (cp >> 8 & 31) & 1) === 0) {
    return "g";
  }
  let low = 0;
  let high = ipMappingFirst.length - 1;
  while (low <= high) {
    const mid = low + high >>> 1;
    if (cp < ipMappingFirst[mid]) {
      high = mid - 1;
    } else if (cp > ipMappingLast[mid]) {
      low = mid + 1;
    } else {
      const value = ipMappingValue[mid];
      const offset = cp - ipMappingFirst[mid];
      if (value === 0) {
        return "";
      }
      if (value < 128) {
        return String.fromCharCode(value + offset);
      }
      if (value < 2e3) {
        return String(value - 1e3 + offset);
      }
      return String.fromCharCode(value >> 8, value & 255);
    }
  }
  return "g";
}
function isMappedIp(hostname) {
  for (let i = hostname.length - 1; i >= 0; i -= 1) {
    let cp = hostname.charCodeAt(i);
    if (cp === 46) {
      break;
    }
    if (cp < 128) {
      if (hexValue(cp) === 16 && (cp | 32) !== 120) {
        return false;
      }
      continue;
    }
    if (cp < 55296 && (ipMappingBlocks[cp >> 13] >>> (cp >> 8 & 31) & 1) === 0) {
      return false;
    }
    if (cp >= 56320 && cp <= 57343 && i > 0) {
      const high = hostname.charCodeAt(i - 1);
      if (high >= 55296 && high <= 56319) {
        cp = (high - 55296) * 1024 + (cp - 56320) + 65536;
        i -= 1;
      }
    }
    const mapped = mapCodePoint(cp);
    if (mapped === "g") {
      return false;
    }
    if (mapped === ".") {
      break;
    }
  }
  if (hostname.includes(":")) {
    return false;
  }
  let ascii = "";
  for (let i = 0; i < hostname.length; i += 1) {
    const code = hostname.charCodeAt(i);
    if (code < 128) {
      ascii += hostname.charAt(i);
    } else {
      let cp = code;
      if (code >= 55296 && code <= 56319) {
        const low = hostname.charCodeAt(i + 1);
        if (low >= 56320 && low <= 57343) {
          cp = (code - 55296) * 1024 + (low - 56320) + 65536;
          i += 1;
        }
      }
      ascii += mapCodePoint(cp);
    }
  }
  let end = ascii.length;
  while (end > 1 && ascii.charCodeAt(end - 1) === 46) {
    end -= 1;
  }
  return isIp(ascii.slice(0, end));
}
function isNonAsciiIp(hostname) {
  for (let i = 0; i < hostname.length; i += 1) {
    if (hostname.charCodeAt(i) >= 128) {
      return isMappedIp(hostname);
    }
  }
  return null;
}
function isIp(hostname) {
  const last = hostname.length - 1;
  let i = last;
  let code = hostname.charCodeAt(i);
  while (code >= 48 && code <= 57) {
    i -= 1;
    code = hostname.charCodeAt(i);
  }
  const decimal = i;
  while (hexValue(code) !== 16) {
    i -= 1;
    code = hostname.charCodeAt(i);
  }
  if (code === 58 || code === 93) {
    return isIpv6(hostname);
  }
  if (i === decimal && i !== last && (code === 46 || i === -1) || (code | 32) === 120 && hostname.charCodeAt(i - 1) === 48 && (i === 1 || hostname.charCodeAt(i - 2) === 46)) {
    return isIpv4(hostname) || isIpv6(hostname) ? true : isNonAsciiIp(hostname);
  }
  return code >= 128 || (code | 32) === 120 && (hostname.charCodeAt(i - 1) >= 128 || hostname.charCodeAt(i - 2) >= 128) ? isMappedIp(hostname) : false;
}

// node_modules/tldts-core/dist/es6/src/is-special-use.js
var SPECIAL_USE_DOMAINS = [
  "test",
  // RFC 6761
  "localhost",
  // RFC 6761
  "invalid",
  // RFC 6761
  "example",
  // RFC 6761
  "example.com",
  // RFC 6761
  "example.net",
  // RFC 6761
  "example.org",
  // RFC 6761
  "local",
  // RFC 6762 (mDNS)
  "onion",
  // RFC 7686 (Tor)
  "alt",
  // RFC 9476
  "home.arpa",
  // RFC 8375
  "ipv4only.arpa",
  // RFC 8880
  "resolver.arpa",
  // RFC 9462
  "service.arpa",
  // RFC 9665
  "6tisch.arpa",
  // RFC 9031
  "eap.arpa"
  // RFC 9965
];
function isSpecialUse(hostname) {
  for (const name of SPECIAL_USE_DOMAINS) {
    if (hostname.endsWith(name) && (hostname.length === name.length || hostname.charCodeAt(hostname.length - name.length - 1) === 46)) {
      return true;
    }
  }
  return false;
}

// node_modules/tldts-core/dist/es6/src/is-valid.js
var charCodeAt2 = String.prototype.charCodeAt;
function isValidAscii(code) {
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
}
function is_valid_default(hostname) {
  if (hostname.length > 255) {
    return false;
  }
  if (hostname.length === 0) {
    return false;
  }
  if (
    /*@__INLINE__*/
    !isValidAscii(charCodeAt2.call(hostname, 0)) && charCodeAt2.call(hostname, 0) !== 46 && // '.' (dot)
    charCodeAt2.call(hostname, 0) !== 95
  ) {
    return false;
  }
  let lastDotIndex = -1;
  let lastCharCode = -1;
  const len = hostname.length;
  for (let i = 0; i < len; i += 1) {
    const code = charCodeAt2.call(hostname, i);
    if (code === 46) {
      if (
        // Check that previous label is < 63 bytes long (64 = 63 + '.')
        i - lastDotIndex > 64 || // Check that previous character was not already a '.'
        lastCharCode === 46 || // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
        // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
        // WHATWG URL does not treat '_' as a forbidden host code point.
        lastCharCode === 45
      ) {
        return false;
      }
      lastDotIndex = i;
    } else if (
      // A forbidden character in the label...
      // Keep these parens: they scope /*@__INLINE__*/ for terser.
      // prettier-ignore
      !/*@__INLINE__*/
      (isValidAscii(code) || code === 45 || code === 95) || // ...or a '-' starting a label (the byte right after a '.'). A label must
      // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
      // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
      // the leading-character guard above; mirrors the trailing-'-' rule below.
      code === 45 && lastCharCode === 46
    ) {
      return false;
    }
    lastCharCode = code;
  }
  return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 && // Check that the last character is an allowed trailing label character.
    // Since we already checked that the char is a valid hostname character,
    // we only need to check that it's different from '-'.
    lastCharCode !== 45
  );
}

// node_modules/tldts-core/dist/es6/src/lookup/extra-suffixes.js
function extraSuffixLookup(hostname, options, isException, out) {
  const suffix = out.publicSuffix;
  if (suffix === null) {
    return;
  }
  const none = hostname.length + 1;
  let exception = none;
  let exceptionIsIcann = false;
  let rule = none;
  let ruleIsIcann = false;
  const extra = options.extraSuffixes;
  for (let section = 0; section < 2; section += 1) {
    const isIcann = section === 0;
    const rules = isIcann ? options.allowIcannDomains && extra.icann : options.allowPrivateDomains && extra.private;
    if (!Array.isArray(rules)) {
      continue;
    }
    for (const r of rules) {
      if (typeof r !== "string") {
        continue;
      }
      const exceptionRule = r.startsWith("!");
      const wildcard = r.startsWith("*.");
      const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
      if (body === "" || exceptionRule && !body.includes(".") || !shareSameDomainSuffix(hostname, body)) {
        continue;
      }
      let start = hostname.length - body.length;
      if (exceptionRule) {
        if (start < exception) {
          exception = start;
          exceptionIsIcann = isIcann;
        }
        continue;
      }
      if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
        start = hostname.lastIndexOf(".", start - 2) + 1;
      }
      if (start < rule) {
        rule = start;
        ruleIsIcann = isIcann;
      }
    }
  }
  const suffixStart = hostname.length - suffix.length;
  const builtin = isException ? hostname.lastIndexOf(".", suffixStart - 2) + 1 : suffixStart;
  if (exception <= rule && (isException ? exception < builtin : exception <= builtin)) {
    out.publicSuffix = hostname.slice(hostname.indexOf(".", exception) + 1);
    out.isIcann = exceptionIsIcann;
    out.isPrivate = !exceptionIsIcann;
  } else if (rule < builtin || rule === builtin && !out.isIcann && !out.isPrivate) {
    out.publicSuffix = hostname.slice(rule);
    out.isIcann = ruleIsIcann;
    out.isPrivate = !ruleIsIcann;
  }
}

// node_modules/tldts-core/dist/es6/src/options.js
function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname: extractHostname2 = true, mixedInputs = true, validHosts = null, validateHostname = true }) {
  return {
    allowIcannDomains,
    allowPrivateDomains,
    detectIp,
    detectSpecialUse,
    extraSuffixes,
    extractHostname: extractHostname2,
    mixedInputs,
    validHosts,
    validateHostname
  };
}
var DEFAULT_OPTIONS = (
  /*@__INLINE__*/
  setDefaultsImpl({})
);
function setDefaults(options) {
  if (options === void 0 || options === null) {
    return DEFAULT_OPTIONS;
  }
  return (
    /*@__INLINE__*/
    setDefaultsImpl(options)
  );
}

// node_modules/tldts-core/dist/es6/src/subdomain.js
function getSubdomain(hostname, domain) {
  if (domain.length === hostname.length) {
    return "";
  }
  return hostname.slice(0, -domain.length - 1);
}

// node_modules/tldts-core/dist/es6/src/factory.js
function getEmptyResult() {
  return {
    domain: null,
    domainWithoutSuffix: null,
    hostname: null,
    isIcann: null,
    isIp: null,
    isPrivate: null,
    isSpecialUse: null,
    publicSuffix: null,
    subdomain: null
  };
}
function resetResult(result) {
  result.domain = null;
  result.domainWithoutSuffix = null;
  result.hostname = null;
  result.isIcann = null;
  result.isIp = null;
  result.isPrivate = null;
  result.isSpecialUse = null;
  result.publicSuffix = null;
  result.subdomain = null;
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
  const options = (
    /*@__INLINE__*/
    setDefaults(partialOptions)
  );
  if (typeof url !== "string") {
    return result;
  }
  let urlIsValid = false;
  if (!options.extractHostname) {
    let end = url.length;
    while (end > 1 && url.charCodeAt(end - 1) === 46) {
      end -= 1;
    }
    result.hostname = end === url.length ? url : url.slice(0, end);
  } else if (options.mixedInputs) {
    urlIsValid = is_valid_default(url);
    result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
  } else {
    result.hostname = extractHostname(url, false, options.validateHostname);
  }
  if (options.extractHostname && extractedBracketedHost && result.hostname !== null) {
    if (isIp(result.hostname) !== true || !result.hostname.includes(":")) {
      result.hostname = null;
      return result;
    }
    if (options.detectIp) {
      result.isIp = true;
      return result;
    }
  }
  if (options.detectIp && result.hostname !== null) {
    const isIpAddress = isIp(result.hostname);
    result.isIp = isIpAddress === true;
    if (result.isIp) {
      return result;
    }
    if (isIpAddress === null && options.validateHostname && options.extractHostname) {
      result.hostname = null;
      return result;
    }
  }
  if (options.validateHostname && options.extractHostname && result.hostname !== null && // Skip the re-scan when `url` was already validated and extractHostname
  // returned it unchanged (same reference => identical string, still valid).
  !(urlIsValid && result.hostname === url) && // Skip the re-scan when extractHostname already validated the host inline
  // (a confirmed-valid simple authority — see extract-hostname.ts).
  !extractedHostnameValidated && !is_valid_default(result.hostname)) {
    result.hostname = null;
    return result;
  }
  if (step === 0 || result.hostname === null) {
    return result;
  }
  if (step === 5 && options.detectSpecialUse) {
    result.isSpecialUse = isSpecialUse(result.hostname);
  }
  const isException = suffixLookup(result.hostname, options, result);
  if (options.extraSuffixes !== null) {
    extraSuffixLookup(result.hostname, options, isException === true, result);
  }
  if (step === 2 || result.publicSuffix === null) {
    return result;
  }
  result.domain = getDomain(result.publicSuffix, result.hostname, options);
  if (step === 3 || result.domain === null) {
    return result;
  }
  result.subdomain = getSubdomain(result.hostname, result.domain);
  if (step === 4) {
    return result;
  }
  result.domainWithoutSuffix = getDomainWithoutSuffix(result.domain, result.publicSuffix);
  return result;
}

// node_modules/tldts-core/dist/es6/src/lookup/fast-path.js
function fast_path_default(hostname, options, out) {
  if (!options.allowPrivateDomains && options.allowIcannDomains && hostname.length > 3) {
    const last = hostname.length - 1;
    const c3 = hostname.charCodeAt(last);
    const c2 = hostname.charCodeAt(last - 1);
    const c1 = hostname.charCodeAt(last - 2);
    const c0 = hostname.charCodeAt(last - 3);
    if (c3 === 109 && c2 === 111 && c1 === 99 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "com";
      return true;
    } else if (c3 === 103 && c2 === 114 && c1 === 111 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "org";
      return true;
    } else if (c3 === 117 && c2 === 100 && c1 === 101 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "edu";
      return true;
    } else if (c3 === 118 && c2 === 111 && c1 === 103 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "gov";
      return true;
    } else if (c3 === 116 && c2 === 101 && c1 === 110 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "net";
      return true;
    } else if (c3 === 101 && c2 === 100 && c1 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "de";
      return true;
    }
  }
  return false;
}

export {
  getEmptyResult,
  resetResult,
  parseImpl,
  fast_path_default
};
