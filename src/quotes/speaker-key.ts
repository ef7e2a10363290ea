/** Articles before a name or a description, in the languages that name speakers; `An Bui` is a name. */
const ARTICLE = /^(?:[Tt]he|[Dd](?:er|ie|as)) |^(?:[Aa]n?|[Ee]ine?) (?=\p{Ll})/u

/** What the forms of one speaker share, case and article aside: `A spokesman`, `the spokesman`. Any string is fine. */
export const speakerKey = (name: string): string => name.replace(ARTICLE, '').toLowerCase()
