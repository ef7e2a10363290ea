/** A field for files that looks like the buttons beside it; a folder's files come with their paths. */
export function FileButton({
  label,
  accept,
  folder = false,
  multiple = false,
  onFiles,
}: {
  readonly label: string
  readonly accept?: string
  readonly folder?: boolean
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  return (
    <label className="inline-flex min-h-9 cursor-pointer items-center rounded-lg border border-rule bg-sheet px-3 py-1.5 text-sm text-ink hover:border-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      {label}
      <input
        type="file"
        multiple={multiple}
        {...(accept ? { accept } : {})}
        {...(folder ? { webkitdirectory: '' } : {})}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}
