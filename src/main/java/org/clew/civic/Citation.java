package org.clew.civic;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The publication that evidence is from: a paper, or an abstract of a congress.
 *
 * @param id its CURIE
 * @param text as CIViC prints it
 * @param author the first author, if the text has one
 * @param etAl whether there are more
 * @param year the year, if the text has one
 * @param journal the journal, if the text has one
 */
public record Citation(String id, String text, @Nullable String author, boolean etAl, @Nullable Integer year,
		@Nullable String journal) {

	private static final String PUBMED = "PUBMED";

	/** Such as {@code Levine et al., 2005, Blood}; newer tables leave the journal out. */
	private static final Pattern TEXT = Pattern.compile("(?:([^,]+?)(,? et al\\.?)?, )?(\\d{4})(?:, (.+))?");

	/**
	 * A publication.
	 * @param kind where the number is from; PubMed if it is not said
	 * @return the publication, if its number is one
	 */
	public static Optional<Citation> of(@Nullable String number, @Nullable String kind, @Nullable String text) {
		String source = (kind != null) ? kind.strip().toUpperCase(Locale.ROOT) : PUBMED;
		if (number == null || !number.matches("[A-Za-z0-9]+|10\\.\\d{4,9}/\\S+") || !source.matches("[A-Z]+")) {
			return Optional.empty();
		}
		String id = (number.startsWith("10.") ? "DOI" : PUBMED.equals(source) ? "PMID" : source) + ":" + number;
		String printed = (text != null && !text.isBlank()) ? text.strip() : id;
		Matcher matcher = TEXT.matcher(printed);
		return Optional.of(matcher.matches()
				? new Citation(id, printed, matcher.group(1), matcher.group(2) != null,
						Integer.valueOf(matcher.group(3)), matcher.group(4))
				: new Citation(id, printed, null, false, null, null));
	}

}
