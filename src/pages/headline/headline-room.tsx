/** The place of what is known of a headline. */
export const HeadlineRoom = () => <div className="min-h-48" />
