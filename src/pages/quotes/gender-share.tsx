import type { Gender } from '../../records/gender/estimate-gender.ts'
import { printCount } from '../../ui/text/print-count.ts'
import { plural } from '../../ui/text/plural.ts'
import type { Genders } from './use-genders.ts'

const words: Readonly<Record<Gender, (count: number) => string>> = {
  woman: (count) => plural(count, 'woman', 'women'),
  man: (count) => plural(count, 'man', 'men'),
  unknown: (count) => `${printCount(count)} unknown or no person`,
}
const genders = ['woman', 'man', 'unknown'] as const satisfies readonly Gender[]

/** How many of the speakers are taken for women and for men, and how that was estimated. */
export function GenderShare({ genders: { speakers, quotes } }: { readonly genders: Genders }) {
  const all = genders.reduce((sum, gender) => sum + speakers[gender], 0)
  return (
    <section aria-label="Share of women and men" className="mb-4 text-[13px]">
      <p role="status">
        Estimate: of {plural(all, 'speaker')}{' '}
        {genders
          .map((gender) => `${words[gender](speakers[gender])} (${shareOf(speakers, gender)})`)
          .join(', ')}
        ; of their quotes {printCount(quotes.woman)} by women ({shareOf(quotes, 'woman')}),{' '}
        {printCount(quotes.man)} by men ({shareOf(quotes, 'man')}).
      </p>
      <p className="text-soft">
        By “she” and “he”, titles and roles in the text; else by the first name, where only women or
        only men have it (Grady Ward, Moby Word II, public domain: names of English-speaking
        countries). It may be wrong, and knows no other gender.
      </p>
    </section>
  )
}

function shareOf(counts: Readonly<Record<Gender, number>>, gender: Gender): string {
  const all = counts.woman + counts.man + counts.unknown
  return `${Math.round((100 * counts[gender]) / Math.max(1, all))} %`
}
