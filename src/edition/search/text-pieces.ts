/** Letters of scripts that put no blanks between words: each is a piece by itself. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]`
const LETTER = String.raw`[\p{L}\p{N}\p{M}]`
const PIECE = new RegExp(`(?:(?!${UNSPACED})${LETTER})+|${UNSPACED}`, 'gu')
const ASCII = /^[\0-\x7f]*$/
const ASCII_PIECE = /[a-z0-9]+/g

/**
 * The pieces of a folded text (`foldText`): the longest runs of letters and digits. What is one piece stands within
 * a text exactly where it stands within one of the text's pieces. Total.
 */
export const cutPieces = (folded: string): readonly string[] =>
  folded.match(ASCII.test(folded) ? ASCII_PIECE : PIECE) ?? []

/** A piece of what is searched, and whether a piece of the text must begin or end with it. */
export interface AskedPiece {
  readonly piece: string
  readonly begins: boolean
  readonly ends: boolean
}

/**
 * The pieces that a text must have for a folded word or phrase to stand in it. `whole`: having them is enough; else
 * the text itself must be looked at.
 */
export function cutAsked(word: string): {
  readonly pieces: readonly AskedPiece[]
  readonly whole: boolean
} {
  const found = [...word.matchAll(PIECE)]
  return {
    pieces: found.map(({ 0: piece, index }) => ({
      piece,
      begins: index > 0,
      ends: index + piece.length < word.length,
    })),
    whole: found.length === 1 && found[0]?.[0] === word,
  }
}

/** Whether a piece of a text can be the one that is asked for. */
export const isAskedPiece = (text: string, { piece, begins, ends }: AskedPiece): boolean =>
  begins
    ? ends
      ? text === piece
      : text.startsWith(piece)
    : ends
      ? text.endsWith(piece)
      : text.includes(piece)
