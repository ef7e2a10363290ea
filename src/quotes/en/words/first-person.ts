/** Words in which somebody speaks of themselves. */
export const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I['’]m|me|my|we|our|us)(?![\p{L}])/iu
