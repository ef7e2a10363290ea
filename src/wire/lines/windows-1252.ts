/**
 * What windows-1252 has at bytes 0x80–0x9F (WHATWG Encoding, index-windows-1252); every other byte is its own
 * code point. Ours, because Node 20's TextDecoder gives C1 controls here where browsers do not.
 */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
