import type { RefObject } from 'react'
import { useState } from 'react'
import { announce } from '../../browser/platform/announce.ts'
import { saveFile } from '../../browser/platform/save-file.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/controls/choice-group.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { plural } from '../../ui/text/plural.ts'
import { printCount } from '../../ui/text/print-count.ts'
import type { Shortlist } from '../../edition/export/shortlist.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { listHeadlines } from '../../edition/list-headlines.ts'
import { selectMarked } from '../../edition/select/select-headlines.ts'
import type { Selection } from '../../edition/select/select-rows.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'

/** The forms of a shortlist: the file it becomes, and its printer, which is fetched when it is wanted. */
const forms = {
  plain: {
    label: 'Plain text',
    file: 'shortlist.txt',
    type: 'text/plain',
    load: async () => (await import('../../edition/export/print-plain.ts')).printPlain,
  },
  markdown: {
    label: 'Markdown',
    file: 'shortlist.md',
    type: 'text/markdown',
    load: async () => (await import('../../edition/export/print-markdown.ts')).printMarkdown,
  },
  ninjs: {
    label: 'ninjs 3.1',
    file: 'shortlist.json',
    type: 'application/json',
    load: async () => (await import('../../edition/export/print-ninjs.ts')).printNinjs,
  },
} as const

type Form = keyof typeof forms
type Which = 'shown' | 'saved'

/** The copy taster's export: what is shown or what is saved, as a wire, as Markdown, or as ninjs. */
export function ExportDialog({
  dialog,
  selected,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly selected: SelectionInUrl
}) {
  const { open, selection } = selected
  const marks = useMarks()
  const [which, setWhich] = useState<Which>('shown')
  const [form, setForm] = useState<Form>('plain')
  const { edition } = open
  const lists: Readonly<Record<Which, Pick<Selection, 'rows' | 'articles'>>> = {
    shown: selection,
    saved: {
      rows: selectMarked(edition, marks.saved),
      articles: edition.articles.filter(({ id }) => marks.saved.has(id)),
    },
  }
  const { rows, articles } = lists[which]
  return (
    <Dialog dialog={dialog} title="Export a shortlist">
      <div className="mt-3">
        <ChoiceGroup
          legend="What"
          choices={['shown', 'saved']}
          labels={{
            shown: `Shown (${printCount(countOf(lists.shown))})`,
            saved: `Saved (${printCount(countOf(lists.saved))})`,
          }}
          chosen={which}
          onChoose={setWhich}
        />
        <ChoiceGroup
          legend="As"
          choices={['plain', 'markdown', 'ninjs']}
          labels={{
            plain: forms.plain.label,
            markdown: forms.markdown.label,
            ninjs: forms.ninjs.label,
          }}
          chosen={form}
          onChoose={setForm}
        />
        <p className="my-3 text-sm text-soft">
          {plural(rows.length, 'headline')}
          {articles.length > 0 && ` and ${plural(articles.length, 'article')}`} of this edition, in
          the order of the source. Plain text can be opened again here.
        </p>
        <Button
          disabled={countOf(lists[which]) === 0}
          onClick={() => {
            dialog.current?.close()
            // The headlines of a long list are composed for the file alone, not with each change of the list.
            void saveShortlist(form, { headlines: listHeadlines(edition, rows), articles }, marks)
          }}
        >
          Save {forms[form].file}
        </Button>
      </div>
    </Dialog>
  )
}

async function saveShortlist(form: Form, list: Shortlist, marks: Marks): Promise<void> {
  const { file, type, load } = forms[form]
  const print = await load()
  saveFile(file, new Blob([print(list, marks)], { type }))
  announce(`${plural(list.headlines.length + list.articles.length, 'item')} exported to ${file}`)
}

const countOf = ({ rows, articles }: Pick<Selection, 'rows' | 'articles'>): number =>
  rows.length + articles.length
