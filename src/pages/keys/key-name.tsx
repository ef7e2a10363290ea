const names: Readonly<Record<string, string>> = { Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→' }

const nameOf = (key: string): string =>
  names[key] ?? (/^[A-Z]$/.test(key) ? `Shift ${key}` : key.replace(/(?<=.)\+(?=.)/, ' '))

/** The keys of a command, as caps: `g` `i` for a sequence, alternatives set apart. */
export function KeyNames({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, index) => (
    <span key={key} className="whitespace-nowrap">
      {index > 0 && <span className="text-soft"> or </span>}
      {key.split(' ').map((part, place) => (
        <kbd
          key={place}
          className="ms-0.5 rounded-sm border border-rule px-1.5 py-px font-mono text-xs"
        >
          {nameOf(part)}
        </kbd>
      ))}
    </span>
  ))
}
