import { describeTime } from '../text/describe-time.ts'
import { FromWire } from '../text/from-wire.tsx'

const DATE = /^(Date: )(.{10,40})$/
/** A date with its time and its zone, without which it is no moment. Source: RFC 3339 and RFC 822. */
const MOMENT =
  /^(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})|(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[A-Z]{1,3}|[+-]\d{4}))$/i

/** A line of facts as the file has it; a date that is a moment stands in the reader's own time, as given at a touch. */
export function FactText({ text }: { readonly text: string }) {
  const [, label, raw] = DATE.exec(text) ?? []
  const moment = raw !== undefined && MOMENT.test(raw) ? Date.parse(raw) : NaN
  if (Number.isNaN(moment)) return <FromWire>{text}</FromWire>
  return (
    <FromWire>
      {label}
      <time dateTime={new Date(moment).toISOString()} title={raw}>
        {describeTime(moment)}
      </time>
    </FromWire>
  )
}
