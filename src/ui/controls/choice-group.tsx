/** One choice among a few, as a row of radio buttons. */
export function ChoiceGroup<Choice extends string>({
  legend,
  choices,
  labels,
  chosen,
  onChoose,
}: {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly labels: Readonly<Record<Choice, string>>
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}) {
  return (
    <fieldset className="border-b border-rule py-2">
      <legend className="float-left me-3 w-20 text-[13px] leading-7 text-soft pointer-coarse:leading-11">
        {legend}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <label
            key={choice}
            className="flex min-h-7 min-w-7 cursor-pointer items-center justify-center rounded-md border border-rule px-2 text-[13px] has-checked:border-ink has-checked:bg-ink has-checked:text-paper ringed pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={legend}
              className="sr-only"
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            {labels[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
