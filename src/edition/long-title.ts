/** More signs than these take more than three lines of a phone, at the size of a title there (32 px on 350 px). */
const THREE_LINES_CHARACTERS = 60

/** Whether a title is set smaller on a phone. */
export const isLongTitle = (title: string): boolean => title.length > THREE_LINES_CHARACTERS
