package org.clew.ingest.civic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.Properties;
import org.clew.ingest.Ref.ById;
import org.clew.ingest.Ref;
import org.clew.ingest.Thing.CrossReference;
import org.clew.ingest.Thing;
import org.jspecify.annotations.Nullable;

/**
 * One molecular change. Its slug is the one that the seed's file of the same change has,
 * so that both become one record; so do the two numbers that CIViC gave it over time.
 *
 * @param id CIViC's number, or else the slug
 * @param slug Clew's identifier for a change of this name
 * @param name as CIViC prints it
 * @param variant the name without the gene
 * @param kind what kind of change it is, as far as the name says
 * @param effect what it does to its target, as far as the name says
 */
record Change(String id, String slug, String name, String variant, String kind, String effect) {

	private static final String LABEL = "Alteration";

	private static final Pattern SUBSTITUTION = Pattern
		.compile("[A-Z]\\d+[A-Z*](?: \\(c\\..*\\))?|[A-Z][a-z]{2}\\d+[A-Z][a-z]{2}");

	private static final Pattern FUSION = Pattern.compile("(?i).*\\b(?:fusions?|rearrangements?)\\b.*|.*::.*");

	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]");

	static Change of(String prefix, @Nullable String number, String name, String plain, String variant,
			List<String> genes) {
		String slug = "clew:" + slug(plain);
		String id = (number != null && number.matches("\\d+")) ? prefix + number : slug;
		boolean fusion = genes.size() > 1 || plain.endsWith(" fusion") || FUSION.matcher(name).matches();
		return new Change(id, slug, name, variant, fusion ? "FUSION" : kind(variant), effect(variant));
	}

	private static String kind(String variant) {
		String words = variant.toUpperCase(Locale.ROOT);
		if (SUBSTITUTION.matcher(variant).matches()) {
			return "SUBSTITUTION";
		}
		if (words.matches("EXON [0-9-]+ MUTATIONS?")) {
			return "EXON_MUTATION";
		}
		if (words.matches("MUTATIONS?")) {
			return "MUTATION";
		}
		if (words.contains("DELETION")) {
			return "DELETION";
		}
		if (words.contains("AMPLIFICATION")) {
			return "AMPLIFICATION";
		}
		return words.contains("EXPRESSION") ? "EXPRESSION" : "OTHER";
	}

	/** Only what the very words say. */
	private static String effect(String variant) {
		return switch (variant.toUpperCase(Locale.ROOT).replace('-', ' ')) {
			case "LOSS OF FUNCTION", "LOSS OF FUNCTION MUTATION" -> "LOSS_OF_FUNCTION";
			case "GAIN OF FUNCTION", "GAIN OF FUNCTION MUTATION", "ACTIVATING MUTATION" -> "GAIN_OF_FUNCTION";
			case "EXPRESSION", "OVEREXPRESSION" -> "EXPRESSED";
			default -> "UNKNOWN";
		};
	}

	private static String slug(String plain) {
		return plain.toLowerCase(Locale.ROOT)
			.replace("*", "-ter")
			.replace(">", "-to-")
			.replaceAll("\\b(fusion|rearrangement|mutation)s\\b", "$1")
			.replaceAll("[^\\p{L}\\p{Nd}]+", "-")
			.replaceAll("^-|-$", "");
	}

	Ref ref() {
		return new ById(LABEL, this.id);
	}

	Thing thing(String statement) {
		List<CrossReference> references = this.id.equals(this.slug) ? List.of()
				: List.of(new CrossReference(this.slug, Kind.EXACT));
		return new Thing(LABEL, this.id,
				new Properties().put("name", this.name)
					.put("kind", this.kind)
					.put("functionalEffect", this.effect)
					.list("synonyms", List.of())
					.put("plainNames", plainNames())
					.values(),
				references, statement);
	}

	/** As a question is compared with them: with the gene's name and without. */
	private List<String> plainNames() {
		Set<String> names = new LinkedHashSet<>(List.of(plain(this.name), plain(this.variant)));
		names.remove("");
		return List.copyOf(names);
	}

	private static String plain(String text) {
		return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
