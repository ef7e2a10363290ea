import { FromWire } from '../text/from-wire.tsx'

/** Embargoes and notes to editors: they stand above a title, where nobody misses them. */
export function Advisories({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    <FromWire
      as="p"
      key={index}
      className="mb-4 border-s-3 border-ink bg-wash px-3 py-2 text-sm font-semibold"
    >
      {text}
    </FromWire>
  ))
}
