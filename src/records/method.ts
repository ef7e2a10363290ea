declare const METHOD_OF_BUILD: string

/**
 * The version of the rules that made a record, `wireside 0.2.0+1f0c9a42`. What follows the plus is made of the sources
 * of the rules when the app or the program is built (`build/find-method.ts`): it changes whenever the same text may
 * give other findings.
 */
export const METHOD = METHOD_OF_BUILD
