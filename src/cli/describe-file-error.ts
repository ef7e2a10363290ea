/** What the system says of a file or a folder, by the codes of Node; what else it says is given as it stands. */
const sentences: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'this is a file, not a folder'],
  ['EISDIR', 'this is a folder, not a file'],
  ['EACCES', 'this may not be opened: its permissions are against it'],
  ['EPERM', 'this may not be opened: its permissions are against it'],
  ['EROFS', 'nothing can be written here'],
  ['ENOSPC', 'there is no room left to write'],
])

/** Why a file or a folder could not be read or written, in words. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return sentences.get(code) ?? error.message
}
