package org.clew.access;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clew.api.InvalidRequest;
import org.clew.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The legal routes that are open in a jurisdiction. */
@Component
public class Pathways {

	private static final String IN_JURISDICTIONS = """
			MATCH (p:Pathway)
			WHERE size($wanted) = 0 OR p.jurisdiction IN $wanted
			RETURN properties(p) AS pathway
			""";

	private static final String UNION = "EU";

	/** Member states of the European Union since 1 February 2020. */
	private static final Set<String> MEMBERS = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
			"GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Comparator<Pathway> OWN_FIRST = Comparator.comparing(Pathway::international)
		.thenComparing(Pathway::jurisdiction)
		.thenComparing(Pathway::kind)
		.thenComparing(Pathway::id);

	private final Cypher cypher;

	Pathways(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Finds the routes in a jurisdiction, and those that no one jurisdiction has to
	 * itself.
	 * @param field the argument that holds the jurisdiction
	 * @param jurisdiction as a client wrote it, in any case; all routes if null
	 * @return the jurisdiction's own routes first (of a member of the EU, the EU's), then
	 * the international ones, each by kind
	 * @throws InvalidRequest if there is no such jurisdiction
	 */
	public List<Pathway> in(String field, @Nullable String jurisdiction) {
		return this.cypher
			.read(IN_JURISDICTIONS, Map.of("wanted", wanted(field, jurisdiction)),
					(row) -> Pathway.from(row.row("pathway")))
			.stream()
			.sorted(OWN_FIRST)
			.toList();
	}

	/**
	 * Checks a jurisdiction.
	 * @param field the argument that holds it
	 * @param jurisdiction as a client wrote it, in any case
	 * @return whose routes hold in it; empty if null
	 * @throws InvalidRequest if there is no such jurisdiction
	 */
	public static List<String> wanted(String field, @Nullable String jurisdiction) {
		if (jurisdiction == null) {
			return List.of();
		}
		String code = code(field, jurisdiction);
		return MEMBERS.contains(code) ? List.of(code, UNION, Pathway.INTERNATIONAL)
				: List.of(code, Pathway.INTERNATIONAL);
	}

	/**
	 * Checks a jurisdiction.
	 * @param field the argument that holds it
	 * @param jurisdiction as a client wrote it, in any case
	 * @return what lies in it, or holds in it: for a member of the EU also the EU, and
	 * for the EU its members
	 * @throws InvalidRequest if there is no such jurisdiction
	 */
	public static Set<String> places(String field, String jurisdiction) {
		String code = code(field, jurisdiction);
		Set<String> places = new HashSet<>(UNION.equals(code) ? MEMBERS : Set.of());
		places.add(code);
		if (MEMBERS.contains(code)) {
			places.add(UNION);
		}
		return places;
	}

	private static String code(String field, String jurisdiction) {
		String code = jurisdiction.strip().toUpperCase(Locale.ROOT);
		if (!COUNTRIES.contains(code) && !UNION.equals(code) && !Pathway.INTERNATIONAL.equals(code)) {
			throw new InvalidRequest(field, jurisdiction,
					"the ISO 3166-1 alpha-2 code of a country, such as US, or EU, or INTL");
		}
		return code;
	}

}
