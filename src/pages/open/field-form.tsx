import type { ReactNode } from 'react'
import { PrimaryButton } from '../../ui/controls/primary-button.tsx'

interface FieldProps {
  readonly name: string
  readonly required: true
  readonly spellCheck: false
  readonly className: string
}

/** One labelled field with its button; what is refused stays in it, to be mended there. */
export function FieldForm({
  label,
  hint,
  action,
  field,
  onSubmit,
}: {
  readonly label: string
  readonly hint?: string
  readonly action: string
  readonly field: (props: FieldProps) => ReactNode
  readonly onSubmit: (value: string) => boolean | Promise<boolean>
}) {
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      <label className="block text-[13px] font-semibold">
        {label}
        {field({
          name: 'value',
          required: true,
          spellCheck: false,
          className:
            'mt-1 block min-h-9 w-full rounded-md border border-edge bg-sheet px-3 py-2 font-mono text-[13px] leading-5 font-normal',
        })}
      </label>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <PrimaryButton type="submit">{action}</PrimaryButton>
        {hint && <span className="flex-1 basis-60 text-[13px] leading-5 text-soft">{hint}</span>}
      </p>
    </form>
  )

  async function submit(form: HTMLFormElement): Promise<void> {
    const value = new FormData(form).get('value')
    if (typeof value === 'string' && (await onSubmit(value))) form.reset()
  }
}
