/** What is said where code of the app could not be had. */
export const missingPart =
  'A part of Wireside could not be loaded: the network failed, or a newer version has taken its place.'
