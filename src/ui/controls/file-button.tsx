const looks = {
  plain: 'border-rule bg-sheet px-3 text-ink hover:border-edge',
  primary: 'border-ink bg-ink px-4 font-semibold text-paper hover:underline',
  quiet:
    'border-transparent px-2 text-soft underline decoration-edge underline-offset-3 hover:text-ink',
}

/** A field for files that looks like the buttons beside it; a folder's files come with their paths. */
export function FileButton({
  label,
  look = 'plain',
  accept,
  folder = false,
  multiple = false,
  onFiles,
}: {
  readonly label: string
  readonly look?: keyof typeof looks
  readonly accept?: string
  readonly folder?: boolean
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  return (
    <label
      className={`relative inline-flex min-h-9 cursor-pointer items-center rounded-md border text-sm ringed ${looks[look]}`}
    >
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
