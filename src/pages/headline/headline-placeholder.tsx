/** Placeholder of the details of a headline. */
export const HeadlinePlaceholder = () => <div className="min-h-48" />
