/** The place of what is known of a headline. */
export const HeadlinePlaceholder = () => <div className="min-h-48" />
