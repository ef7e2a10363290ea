import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Control } from '../../browser/layout/list-controls.ts'
import { listControls } from '../../browser/layout/list-controls.ts'
import { isHandled, runCommand } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useOpenWireIfThere } from '../../browser/load/use-open-wire.ts'
import { commandWords } from '../../browser/settings/command-words.ts'
import { commandNames } from '../../browser/settings/commands.ts'
import { keysOf } from '../../browser/settings/keymap.ts'
import { usePreferences } from '../../browser/settings/preferences.ts'
import type { Edition } from '../../edition/edition.ts'
import { listHeadlines } from '../../edition/list-headlines.ts'
import { findMatches } from '../../edition/select/find-matches.ts'
import type { Filters } from '../../edition/select/filters.ts'
import { keepWireOnly, printFilters, topicChoices } from '../../edition/select/filters.ts'
import { parseSearch } from '../../edition/search/search-query.ts'
import { selectArticles } from '../../edition/select/select-articles.ts'
import { selectByWords } from '../../edition/select/select-headlines.ts'
import { paths } from '../../paths.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import type { PlaceId } from '../../topics/topic.ts'
import type { CommandOption } from './command-list.tsx'
import { CommandList } from './command-list.tsx'
import { KeyNames } from './key-name.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

const MAX_CHOICES = 30

/**
 * The commands and all else that this page has a button for, settings, topics, places and headlines, narrowed as one
 * types.
 */
export function PaletteContent({
  typed,
  onType,
  onChosen,
}: {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onChosen: () => void
}) {
  const { words } = parseSearch(typed)
  const commands = useCommandChoices()
  const [{ settings, page }] = useState(readControls)
  const news = useNewsChoices(words)
  const narrow = (choices: readonly NamedChoice[]): readonly CommandOption[] =>
    choices
      .filter(({ name }) => words.every((word) => findMatches(name, [word]).length > 0))
      .map(({ name, run, ...choice }) => ({
        label: name,
        ...choice,
        run: () => {
          onChosen()
          run()
        },
      }))
  const groups = [
    { title: 'Commands', choices: narrow(commands) },
    { title: 'On this page', choices: narrow(page) },
    { title: 'Settings', choices: narrow(settings) },
    // Without words all headlines would match: none is listed then.
    ...(words.length > 0
      ? [
          { title: 'Topics', choices: narrow(news.topics) },
          { title: 'Places', choices: narrow(news.places).slice(0, MAX_CHOICES) },
          { title: 'Headlines', choices: narrow(news.items).slice(0, MAX_CHOICES) },
        ]
      : []),
  ]
  return (
    <CommandList
      groups={groups.filter(({ choices }) => choices.length > 0)}
      empty="No command and no headline has these words."
      typed={typed}
      onType={onType}
    />
  )
}

/** A choice by the words by which it is found. */
interface NamedChoice
  extends Pick<CommandOption, 'key' | 'end' | 'run'>, Partial<Pick<CommandOption, 'label'>> {
  readonly name: string
}

/** Groups of controls that the palette leaves out: it lists them itself, or they are on the page twice. */
const REPEATED = ['Topics', 'More topics', 'Places', 'Show in short']

/** The setting that the menu of the list changes too: the palette has it once. */
const SETTING = 'density'

/** What has a button, apart from the commands: settings, and what this page alone offers. */
function readControls() {
  const known = [SETTING, ...commandNames.map((name) => plainName(commandWords[name].words))]
  const controls = listControls().filter(({ words, group }) => {
    const name = plainName(words)
    return !REPEATED.includes(group) && !known.some((command) => command.startsWith(name))
  })
  return {
    settings: controls.filter(({ isSetting }) => isSetting).map(composeChoice),
    page: controls.filter(({ isSetting }) => !isSetting).map(composeChoice),
  }
}

const composeChoice = ({ name, chosen, press }: Control): NamedChoice => ({
  key: name,
  name,
  end: chosen && 'on',
  run: press,
})

/** Without numbers, and without the item that it is for: "Save: …", "Mark these 49 as read". */
const plainName = (words: string): string =>
  words
    .replace(/:.*/, '')
    .replaceAll(/[\d,…]+ ?/g, '')
    .toLowerCase()

/** The commands that some part of this page answers to. */
function useCommandChoices(): readonly NamedChoice[] {
  const { keys } = usePreferences()
  return commandNames.filter(isHandled).map((name) => ({
    key: name,
    name: commandWords[name].words,
    end: <KeyNames keys={keysOf(name, keys)} />,
    run: () => void runCommand(name),
  }))
}

/** What the open edition has of topics, places and items with some words. */
function useNewsChoices(words: readonly string[]) {
  const navigate = useNavigate()
  const { filters, search } = useFilters()
  const open = useOpenWireIfThere()
  const { topicWords = {}, placeWords = {} } = open?.edition ?? {}
  const goTo = (changes: Partial<Filters>): void =>
    void navigate(paths.index(printFilters({ ...keepWireOnly(filters), ...changes })))
  const isPlace = (place: string): place is PlaceId => Object.hasOwn(placeWords, place)
  return {
    topics: topicChoices
      .filter((topic) => Object.hasOwn(topicWords, topic))
      .map((topic) => ({
        key: topic,
        name: `Topic: ${topicLabel(topic)}`,
        run: () => goTo({ topics: [topic] }),
      })),
    places: Object.keys(placeWords)
      .filter(isPlace)
      .map((place) => ({
        key: place,
        name: `Place: ${placeLabel(place)}`,
        run: () => goTo({ places: [place] }),
      })),
    items:
      open && words.length > 0
        ? listItems(open.edition, words, search, (path) => void navigate(path))
        : [],
  }
}

/** The first articles and the first headlines that have some words. */
function listItems(
  edition: Edition,
  words: readonly string[],
  search: string,
  goTo: (path: string) => void,
): readonly NamedChoice[] {
  const articles = selectArticles(edition, words, MAX_CHOICES).map((article) => ({
    key: article.id,
    name: article.title,
    label: <FromWire reading={article.reading}>{article.title}</FromWire>,
    end: 'full text',
    run: () => goTo(paths.article(article, search)),
  }))
  const rows = selectByWords(edition, words, MAX_CHOICES)
  const headlines = listHeadlines(edition, rows).map((headline) => ({
    key: headline.id,
    name: headline.text,
    label: <FromWire>{headline.text}</FromWire>,
    end: headline.number,
    run: () => goTo(paths.headline(headline, search)),
  }))
  return [...articles, ...headlines]
}
