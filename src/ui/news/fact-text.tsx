import { describeTime } from '../text/describe-time.ts'
import { FromWire } from '../text/from-wire.tsx'
import { HostLink } from './details-line.tsx'

/** A line of facts: its name, and what it says. */
const FACT = /^(\p{Lu}[\p{L} ]{1,20}): ([^]+)$/u
/** A date with its time and its zone, without which it is no moment. Source: RFC 3339, RFC 822 and ISO 8601. */
const MOMENT =
  /^(?:\d{8}T\d{6}(?:Z|[+-]\d{4})|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})|(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[A-Z]{1,3}|[+-]\d{4}))$/i

/** The name of a line of facts and what it says; `null` for a line without a name. */
export function splitFact(text: string): { readonly name: string; readonly value: string } | null {
  const [, name, value] = FACT.exec(text) ?? []
  return name !== undefined && value !== undefined ? { name, value } : null
}

/** A basic date with its time (ISO 8601), as NITF has it: `20261128T090000Z`. */
const BASIC = /^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/

/** A line of facts as the file has it; a date that is a moment stands in the reader's own time, as given at a touch. */
export function FactText({ text }: { readonly text: string }) {
  const fact = splitFact(text)
  if (fact?.name !== 'Date') return <FromWire>{text}</FromWire>
  return (
    <FromWire>
      Date: <FactValue {...fact} />
    </FromWire>
  )
}

/** What a line of facts says: a moment in the reader's own time, an address of the web as a link. */
export function FactValue({ name, value }: { readonly name: string; readonly value: string }) {
  const moment =
    name === 'Date' && MOMENT.test(value) ? Date.parse(value.replace(BASIC, '$1-$2-$3:$4:')) : NaN
  if (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value)) return <HostLink link={value} />
  if (Number.isNaN(moment)) return <FromWire>{value}</FromWire>
  return (
    <time dateTime={new Date(moment).toISOString()} title={value}>
      {describeTime(moment || 1)}
    </time>
  )
}
