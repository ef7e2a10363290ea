import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useWireLanguage } from './use-wire-language.ts'
import { languageLabel, languages } from '../../ui/text/language-label.ts'
import { CHOICE } from './read-as.tsx'

/** The language of the wire, as it was told or as the reader says. */
export function WireLanguage({ open }: { readonly open: OpenWire }) {
  const { chosen, choose } = useWireLanguage(open)
  const { lang } = open.edition.reading
  return (
    <label className="flex items-baseline gap-1.5">
      Language
      <select
        className={CHOICE}
        value={chosen ?? ''}
        onChange={(event) => void choose(event.currentTarget.value || null)}
      >
        <option value="">{chosen === null ? `as read: ${languageLabel(lang)}` : 'as read'}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {languageLabel(language)}
          </option>
        ))}
      </select>
      {chosen !== null && <span>(yours)</span>}
    </label>
  )
}
