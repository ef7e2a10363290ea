/**
 * Whether a text may stand as the readable part of an address, as what `slugOf` gives may, and nothing: letters,
 * digits and marks of any script, and hyphens; at most 48 characters (code points).
 */
export const isSlug = (text: string): boolean => /^[\p{L}\p{N}\p{M}-]{0,48}$/u.test(text)
