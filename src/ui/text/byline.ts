/** A byline as people write it: `V.Said` → `V. Said`. Only a missing space is added. */
export const describeByline = (byline: string): string => byline.replace(/\.(?=\p{L}{2})/gu, '. ')
