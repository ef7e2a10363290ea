import { Button } from '../../ui/button.tsx'

/** A field for another name, in the place of the old one. */
export function RenameForm({
  name,
  onRename,
  onLeave,
}: {
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onLeave: () => void
}) {
  return (
    <div className="border-b border-rule py-3">
      <form
        className="flex flex-wrap gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          const wanted = new FormData(event.currentTarget).get('name')
          if (typeof wanted === 'string') onRename(wanted)
          onLeave()
        }}
      >
        <input
          name="name"
          aria-label={`New name of ${name}`}
          defaultValue={name}
          onFocus={(event) => event.currentTarget.select()}
          maxLength={200}
          spellCheck={false}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave()
          }}
          className="min-h-9 min-w-0 flex-1 basis-52 rounded-lg border border-rule bg-sheet px-3 font-serif text-lg"
        />
        <Button type="submit">Rename</Button>
        <Button onClick={onLeave}>Cancel</Button>
      </form>
    </div>
  )
}
