package org.clew.ingest.civic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.Variant;
import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.ExonChange;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/**
 * One molecular change. Its slug is the one that the seed's file of the same change has,
 * so that both become one record; so do the two numbers that CIViC gave it over time.
 *
 * @param id CIViC's number, or else the slug
 * @param slug Clew's identifier for a change of this name
 * @param name as CIViC prints it
 * @param kind what kind of change it is
 * @param effect what it does to its target, as far as a source says
 */
record Change(String id, String slug, String name, String kind, String effect) {

	private static final String LABEL = "Alteration";

	private static final String OTHER = "OTHER";

	static Change of(String prefix, @Nullable String number, String name, String plain, Optional<Variant> understood) {
		String slug = "clew:" + slug(plain);
		boolean numbered = number != null && number.chars().allMatch(Character::isDigit) && !number.isEmpty();
		return new Change(numbered ? prefix + number : slug, slug, name, understood.map(Change::kind).orElse(OTHER),
				understood.map(Variant::effect).orElse(FunctionalEffect.UNKNOWN).name());
	}

	private static String kind(Variant variant) {
		return switch (variant) {
			case Fusion fusion -> "FUSION";
			case ProteinChange change -> switch (change.kind()) {
				case SUBSTITUTION, NONSENSE -> "SUBSTITUTION";
				case DELETION -> "DELETION";
				default -> OTHER;
			};
			case ExonChange change -> (change.kind() == ExonChange.Kind.DELETION) ? "DELETION" : "EXON_MUTATION";
			case CopyNumber copies -> switch (copies.change()) {
				case AMPLIFICATION -> "AMPLIFICATION";
				case DELETION, HETEROZYGOUS_DELETION -> "DELETION";
				case GAIN -> OTHER;
			};
			case Expression expression -> "EXPRESSION";
			case GeneStatus status -> (status.status() == GeneStatus.Status.MUTATED) ? "MUTATION" : OTHER;
			case Named named -> OTHER;
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
					.values(),
				references, statement);
	}

}
