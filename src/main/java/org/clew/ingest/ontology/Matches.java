package org.clew.ingest.ontology;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.clew.claim.IdentifierClaim.Kind;

/**
 * How ontologies write that an identifier means the same, something broader, narrower or
 * near.
 */
final class Matches {

	private Matches() {
	}

	/**
	 * What a predicate says.
	 * @param predicate such as {@code skos:exactMatch} or an IRI that ends so
	 * @return the kind; empty if it says something else
	 */
	static Optional<Kind> of(String predicate) {
		int start = Math.max(predicate.lastIndexOf('#'),
				Math.max(predicate.lastIndexOf('/'), predicate.lastIndexOf(':')));
		return switch (predicate.substring(start + 1).toLowerCase(Locale.ROOT)) {
			case "exactmatch" -> Optional.of(Kind.EXACT);
			case "broadmatch" -> Optional.of(Kind.BROAD);
			case "narrowmatch" -> Optional.of(Kind.NARROW);
			case "closematch" -> Optional.of(Kind.CLOSE);
			case "relatedmatch" -> Optional.of(Kind.RELATED);
			default -> Optional.empty();
		};
	}

	/**
	 * What annotations of a cross-reference say. Mondo writes how the other relates to
	 * its own term; ORDO the other way round: NTBT is that its own is the narrower.
	 * @param annotations what stands beside the reference
	 * @return the kind; related if nothing tells more
	 */
	static Kind annotated(Collection<String> annotations) {
		for (String annotation : annotations) {
			if (annotation.equals("MONDO:equivalentTo")) {
				return Kind.EXACT;
			}
			if (annotation.equals("MONDO:mondoIsNarrowerThanSource") || annotation.contains("NTBT")) {
				return Kind.BROAD;
			}
			if (annotation.equals("MONDO:mondoIsBroaderThanSource") || annotation.contains("BTNT")) {
				return Kind.NARROW;
			}
		}
		return Kind.RELATED;
	}

}
