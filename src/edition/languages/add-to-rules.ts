import type { Additions } from '../additions/additions.ts'
import { createAddSubjects, createCutStopWords } from '../additions/find-additions.ts'
import type { LanguageRules } from './language-rules.ts'

/** The rules of any language with what the site and the reader add to them. */
export function addToRules(rules: LanguageRules, additions: Additions): LanguageRules {
  const addSubjects = createAddSubjects(additions)
  const cut = createCutStopWords(additions.stopWords)
  return {
    ...rules,
    findSubjects: (headline) => addSubjects(headline, rules.findSubjects(headline)),
    findArticleSubjects: (title, paragraphs) =>
      addSubjects(title, rules.findArticleSubjects(title, paragraphs)),
    findStories: (headlines, tell) => rules.findStories(headlines.map(cut), tell),
  }
}
