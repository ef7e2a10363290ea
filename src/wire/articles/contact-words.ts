/** What stands before or above those who can be asked about a text, as the source of a regular expression. */
export const CONTACTS = String.raw`(?:(?:media|press|news|investor) )?(?:contacts?|enquiries|inquiries)|(?:presse)?kontakte?|ansprechpartner(?:in)?|contacts? presse|contacto(?: de prensa)?|contatti`

/** How they can be reached. */
export const CONTACT_MEANS = String.raw`phone|tel(?:ephone|efon)?|mobile|fax|e-?mail|web(?:site)?`
