/** How one character stands beside a quotation mark, by UTF-16 code. */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Whether the code is a letter or digit; a lone surrogate counts as a letter (emoji, rare scripts). */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  }
  if (code >= 0xd800 && code <= 0xdfff) return true
  return LETTER_OR_DIGIT.test(String.fromCharCode(code))
}

/** Whether the code is one of `0` to `9`. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Blanks of any kind; `NaN`, which `charCodeAt` gives beyond either end, counts as blank. */
export function isBlankCode(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    Number.isNaN(code)
  )
}

/** Hyphen, en dash, em dash, horizontal bar. */
export function isDashCode(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2015
}
