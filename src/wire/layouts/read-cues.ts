/** When a cue is shown: `00:00:01,000 --> 00:00:04,000`. Source: SubRip, WebVTT. */
const TIMING =
  /^(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{3}\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{3}(?:\s.*)?$/
const HEAD_LINES = 40
const MIN_CUES = 2
/** UTF-16 units from which on a paragraph ends with its sentence. */
const LONG_CHARACTERS = 300

/** The words of subtitles as paragraphs, without numbers, times and signs of type; `null` for any other text. */
export function readCues(text: string): string | null {
  if (!text.includes('-->')) return null
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim())
  const timed = lines.slice(0, HEAD_LINES).filter((line) => TIMING.test(line)).length
  if (timed < MIN_CUES || !lines.slice(0, 6).some((line) => TIMING.test(line))) return null
  const paragraphs = ['']
  for (const cue of cutCues(lines)) {
    const last = paragraphs.at(-1) ?? ''
    const isOver = last.length >= LONG_CHARACTERS && /[.!?…。！？]["'”’»)]*$/u.test(last)
    if (isOver || /^(?:[-–—]\s|>>)/.test(cue)) paragraphs.push(cue)
    else paragraphs[paragraphs.length - 1] = `${last} ${cue}`.trim()
  }
  return paragraphs.filter(Boolean).join('\n\n')
}

/** The words of each cue: what stands between a time and the next blank line. */
function* cutCues(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at++) {
    if (!TIMING.test(lines[at] ?? '')) continue
    const words: string[] = []
    while (at + 1 < lines.length && lines[at + 1] !== '') words.push(lines[++at] ?? '')
    const cue = words
      .join(' ')
      .replace(/<v(?:\.\S+)?\s+([^<>]{1,100})>/g, '$1: ')
      .replace(/<\/?[^<>]{1,100}>|\{\\[^{}]{1,60}\}/g, '')
    if (cue.trim() !== '') yield cue.trim()
  }
}
